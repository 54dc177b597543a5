import { describe, expect, test } from "vitest";
import { PHOTO_STAGE } from "../../src/formats/report/photo-section.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { labelBox } from "../../src/photo/label-block.ts";
import { buildState } from "../build-state.ts";

/** Who bring Long and take less of it: it sits at the left with a word of sixteen letters, for which there is just too little room. */
const OTHERS = ["Gemeente", "Wijkteam", "GGZ", "School", "Politie", "Ouders", "Stichting", "Zorgkantoor", "Post"];

// Oracle: by eye, once: a name that does not fit straight out of a party stands aside of it, and not on the table.
describe("the name of who sits at a side of the table, in a report", () => {
  for (const [nth] of OTHERS.entries())
    test(`stands outside the table, with the long one at seat ${nth}`, () => {
      const ring = OTHERS.with(nth, "Jeugdbescherming Midden");
      const flows = ring.map((from, at) => [from, ring[(at + 1) % ring.length]!, 4 + at] as const);
      const state = buildState({ flows });
      const scene = buildScene(state, evaluate(state), { ...PHOTO_STAGE, language: "nl", audience: "beamer" });
      for (const { name, x, y, label } of scene.nodes) {
        const { left, right } = labelBox(label);
        const side = (x - scene.table.x) / scene.table.rx;
        if (Math.abs(side) < 0.5) continue;
        expect(side < 0 ? x - right : left - x, `${name} at ${Math.round(x)}, ${Math.round(y)}`).toBeGreaterThan(0);
      }
    });
});
