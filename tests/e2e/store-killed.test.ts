import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/domain/random.ts";
import { describeInBrowser } from "./harness.ts";
import { goToView, textsIn } from "./steps.ts";

const t = textsIn("en");
const ROUNDS = 6;
/** At most so much of the latest typing may be lost. ms */
const LAST = 1_000;
/** What is kept goes so many times between page and store. On a busy machine each takes as long as a key does there. */
const TRIPS = 6;

const challengeIn = (page: Page) => page.getByRole("textbox", { name: t.tables.challenge, exact: true });

// Oracle: what was typed, and when, by this test's own clock: all that the field had for a second must be there again,
// and nothing that was not typed.
describeInBrowser("a page that is killed at any moment", ({ open }) => {
  test("loses at most the last second of typing, in the middle of it too", async () => {
    const random = seededRandom(19);
    let { page } = await open();
    const context = page.context();
    await page.getByRole("button", { name: t.start.begin, exact: true }).click();
    await goToView(page, t, "tables");
    // Something that is kept: from then on there is a page to go on with.
    await challengeIn(page).fill("Begun");
    await challengeIn(page).press("Enter");
    await page.getByText(t.shell.keptHere, { exact: false }).waitFor();
    let before = "Begun";
    const lost: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // All is ready before the typing begins, so that nothing comes between it and the end.
      const next = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.bringToFront();
      await challengeIn(page).focus();
      await page.keyboard.press("End");
      const typed: { readonly text: string; readonly at: number }[] = [{ text: before, at: 0 }];
      const killAt = performance.now() + 300 + random() * 3_000;
      let slowestKey = 0;
      while (performance.now() < killAt) {
        const pressed = performance.now();
        const letter = String.fromCharCode(97 + Math.floor(random() * 26));
        await page.keyboard.press(letter);
        // It stands in the field by now.
        slowestKey = Math.max(slowestKey, performance.now() - pressed);
        typed.push({ text: (typed.at(-1)?.text ?? "") + letter, at: performance.now() });
        if (random() < 0.1) await page.waitForTimeout(random() * 600);
      }
      const killed = performance.now();
      void session.send("Page.crash").catch(() => undefined);
      await next.goto(`${new URL(page.url()).origin}/#tables`);
      page = next;
      await challengeIn(page).waitFor();
      const kept = await challengeIn(page).inputValue();
      const sure = typed.filter(({ at }) => at <= killed - LAST - TRIPS * slowestKey).at(-1)?.text ?? before;
      const all = typed.at(-1)?.text ?? before;
      expect(all.startsWith(kept), `kept ${kept}, typed ${all}`).toBe(true);
      expect(kept.startsWith(sure), `kept ${kept}, had for a second ${sure}`).toBe(true);
      lost.push(`${all.length - kept.length} (a key took up to ${Math.round(slowestKey)} ms)`);
      before = kept;
    }
    console.log(`killed ${ROUNDS} times; letters lost of the last second: ${lost.join(", ")}`);
  }, 240_000);
});
