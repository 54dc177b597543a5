import { describe, expect, it } from "vitest";
import { guideOf } from "../../../src/conversation/guide.ts";
import { guideText } from "../../../src/conversation/guide-text.ts";
import { onTheTable } from "../../../src/document/left-out.ts";
import { wordingOf } from "../../../src/findings/wording.ts";
import { conversationSteps, placeOf, withinPart } from "../../../src/view/conversation/conversation-steps.ts";
import { partnershipOf } from "../../build.ts";
import { find } from "../../findings/find.ts";
import { carried } from "../../findings/some-states.ts";

// Oracle: by hand. Six at the table; Linde brings more, beyond doubt, and what else there is comes after it.
describe("the pages of the conversation", () => {
  const state = partnershipOf(carried);
  const findings = find(state).filter(({ pattern }) => pattern === "brings-more");
  const steps = conversationSteps(guideText(guideOf(onTheTable(state), findings, ["B"]), wordingOf(state, "en")));

  it("are of most parts one, a turn for each, one for each thing that stands out and each way back", () => {
    expect(steps.map(({ key }) => key)).toEqual([
      "opening",
      "turn B",
      "turn Linde",
      "turn C",
      "turn D",
      "turn E",
      "turn F",
      "keeping",
      "question 1",
      "interests",
      ...[1, 2, 3, 4, 5].map((nth) => `way ${nth}`),
      "closing",
    ]);
  });

  it("are found again by their key; where that is gone it begins anew", () => {
    expect(placeOf(steps, "turn C")).toBe(3);
    expect(placeOf(steps, "turn gone")).toBe(0);
    expect(placeOf(steps, "")).toBe(0);
  });

  it("are counted within their part", () => {
    expect(withinPart(steps, 0)).toEqual([1, 1]);
    expect(withinPart(steps, 3)).toEqual([3, 6]);
    expect(withinPart(steps, 7)).toEqual([1, 1]);
    expect(withinPart(steps, 11)).toEqual([2, 5]);
  });
});
