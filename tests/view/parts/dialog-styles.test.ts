import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// Oracle: CSS. Of two rules that are equally specific the later wins, and which stylesheet comes later depends on what was opened
// first: the puzzle, opened before any dialog was, had the width of the usual one.
it("what a dialog says of its own frame is more specific than what all dialogs say", () => {
  const styles = readdirSync("src/view", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const rules = styles.flatMap((file) => [
    ...readFileSync(`src/view/${file}`, "utf8").matchAll(/^(.*\.[a-z-]+-modal) \{/gm),
  ]);
  expect(rules.length).toBeGreaterThan(3);
  for (const [, selector] of rules) expect(selector).toMatch(/^\.modal\.[a-z-]+-modal$/);
});
