import { expect, test } from "vitest";
import { sceneChallenge } from "../../src/photo/challenge.ts";
import { isShape } from "../../src/photo/mark.ts";
import { challengeMarks } from "../../src/photo/table-marks.ts";
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

// Oracle: the rim as it is drawn, read from its paths; and how far each line reaches, from the width of its letters.
test("on a disc of any size the text keeps clear of the puzzle on its rim", () => {
  const pieces = ["a", "b", "c"].map((id) => ({ id, name: id, holders: ["p1", "p2"] }));
  for (let r = 26; r <= 120; r++) {
    const challenge = sceneChallenge({ x: 0, y: 0, r }, "Acute zorg binnen 45 minuten, dag en nacht", "", pieces);
    const radii = challengeMarks(challenge)
      .filter(isShape)
      .flatMap(({ d }) => [...d.matchAll(/A([\d.]+)/g)].map(([, radius]) => Number(radius)));
    expect(radii.length).toBeGreaterThan(0);
    expect(challenge.lines.length, `r ${r}`).toBeGreaterThan(0);
    for (const { text, y } of challenge.lines) {
      const middle = y - challenge.fontSize * 0.32;
      const half = textWidth(text, "serif", challenge.fontSize) / 2;
      const reach = Math.hypot(half, Math.abs(middle) + challenge.fontSize * 0.42);
      expect(reach, `r ${r}: ${text}`).toBeLessThanOrEqual(Math.min(...radii) - 2 + 0.01);
    }
  }
});
