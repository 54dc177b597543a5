import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/findings/pattern.ts";
import {
  answeredIn,
  goTo,
  type Meeting,
  newMeeting,
  onDay,
  oneFurther,
  toldOf,
} from "../../../src/view/meeting/meeting.ts";

const DAY = "2026-03-12";
const begun = newMeeting("test", DAY);
/** Where a meeting stands, in short. */
const at = ({ step, finding, felt }: Meeting): string =>
  [step, finding, felt ? "felt" : null].filter(Boolean).join(" ");

/** Every place that is passed, from one on in one direction. */
function walk(from: Meeting, told: readonly string[], by: 1 | -1): readonly string[] {
  const passed = [at(from)];
  for (let next = oneFurther(from, told, by); next !== null; next = oneFurther(next, told, by)) passed.push(at(next));
  return passed;
}

const finding = (pattern: string, given: Partial<Finding> = {}): Finding => ({
  pattern,
  key: `${pattern} ${given.parties?.[0] ?? ""}`,
  parties: [],
  flows: [],
  evidence: {},
  sure: "clear",
  tone: "question",
  weight: 1,
  ...given,
});

// Oracle: DESIGN §1, the four steps in their order, written out by hand.
describe("the steps of a meeting", () => {
  it("go from collecting to what stands out, one thing at a time, and the same way back", () => {
    const all = ["collect", "look", "feel", "see", "see a", "see b"];
    expect(walk(begun, ["a", "b"], 1)).toEqual(all);
    expect(walk(goTo(begun, { step: "see", finding: "b" }), ["a", "b"], -1)).toEqual(all.toReversed());
  });

  it("end at the photo where nothing stands out", () => {
    expect(walk(begun, [], 1)).toEqual(["collect", "look", "feel", "see"]);
  });

  it("go on from the photo where what was told of is gone", () => {
    const gone = goTo(begun, { step: "see", finding: "gone" });
    expect(oneFurther(gone, ["a"], 1)?.finding).toBe("a");
    expect(oneFurther(gone, ["a"], -1)?.step).toBe("feel");
  });

  it("leave the minute of silence, and what was felt, behind", () => {
    const silent: Meeting = { ...begun, step: "look", silence: 1000 };
    expect(oneFurther(silent, [], 1)).toMatchObject({ step: "feel", silence: null });
    const beside: Meeting = { ...begun, step: "see", finding: "a", felt: true };
    expect(oneFurther(beside, ["a"], 1)).toMatchObject({ step: "see", finding: "a", felt: false });
  });

  it("begin anew on another day, in the same seats", () => {
    const before: Meeting = { ...begun, step: "see", unknown: ["p1"], seats: ["p2", "p1"] };
    expect(onDay(before, DAY)).toBe(before);
    expect(onDay(before, "2026-06-01")).toEqual({ ...newMeeting("test", "2026-06-01"), seats: ["p2", "p1"] });
  });
});

describe("what the group is told of", () => {
  it("is three things at most, never what is only possible, and no feeling that nobody asked for", () => {
    const told = toldOf([
      finding("brings-more", { parties: ["p1"] }),
      finding("felt-against-computed", { parties: ["p2"] }),
      finding("takes-more", { parties: ["p3"], sure: "tentative" }),
      finding("missing-piece"),
      finding("single-source", { parties: ["p4"] }),
      finding("sole-holder", { parties: ["p5"] }),
    ]);
    expect(told.map(({ pattern }) => pattern)).toEqual(["brings-more", "missing-piece", "single-source"]);
  });
});

describe("who answered how it feels", () => {
  const said = (of: string, by: string, date: string | null) => ({ id: `${of}${by}${date}`, of, by, ratio: 2, date });

  it("are those who said so in this meeting of themselves, and those who do not know", () => {
    const felt = [
      said("p1", "p1", DAY),
      said("p2", "p2", "2026-03-11"), // before this meeting
      said("p3", "p1", DAY), // of another
      said("p4", "p4", null), // nobody knows when
      said("p5", "p5", "2026-03-13"), // it went on past midnight
    ];
    const answered = answeredIn({ ...begun, unknown: ["p6"] }, { felt });
    expect([...answered].toSorted()).toEqual(["p1", "p5", "p6"]);
  });
});
