import { expect, test } from "vitest";
import { sceneChallenge } from "../../src/photo/challenge.ts";
import { textWidth } from "../../src/photo/text-width.ts";
import { messages } from "../../src/text/messages.ts";

// Oracle: the look's rule, every line within 0.84 of the radius, worked out here from the width of its letters. 33 px is the disc on
// a tablet with 25 parties.
test.each(["nl", "en"] as const)("a small disc asks for the challenge in whole words, %s", (language) => {
  const asked = messages[language].photo.askChallenge;
  for (let r = 33; r <= 60; r++) {
    const { lines, fontSize } = sceneChallenge({ x: 0, y: 0, r }, "", asked, []);
    expect(lines.map(({ text }) => text).join(" "), `r ${r}`).toBe(asked);
    for (const { text, y } of lines) {
      const middle = y - fontSize * 0.32;
      const corner = Math.hypot(textWidth(text, "serif", fontSize) / 2, Math.abs(middle) + fontSize * 0.42);
      expect(corner, `r ${r}: ${text}`).toBeLessThanOrEqual(r * 0.84 + 1e-9);
    }
  }
});
