import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PRINT_COLOURS } from "../../src/photo/print-palette.ts";

// Oracle: the style sheet of the app, where the theme of paper stands over that of the page.
test("the colours of paper are those of the app's own print theme", () => {
  const css = readFileSync("src/view/tokens.css", "utf8");
  const read = (from: RegExp): ReadonlyMap<string, string> =>
    new Map(
      [...(from.exec(css)?.[1] ?? "").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", colour = ""]) => [
        name,
        colour,
      ]),
    );
  const page = read(/:root,\s*\[data-theme="print"\] \{([^}]*)\}/);
  const paper = read(/\n\[data-theme="print"\] \{([^}]*)\}\n\n\/\* Beamer/);
  expect(page.size).toBeGreaterThan(30);
  expect(paper.get("paper")).toBe("#ffffff");
  for (const [ink, colour] of Object.entries(PRINT_COLOURS))
    expect([ink, colour]).toEqual([ink, paper.get(ink) ?? page.get(ink)]);
});
