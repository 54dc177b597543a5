import { describe, expect, it } from "vitest";
import { findingsOverPhotos } from "../../src/findings/findings-over-photos.ts";
import type { Finding } from "../../src/findings/pattern.ts";

// Oracle: the runs, written down by hand beside each series.
const found = (pattern: string, parties: string, sure: Finding["sure"] = "clear"): Finding => ({
  pattern,
  key: `${pattern} ${parties}`,
  parties: parties.split(" "),
  flows: [],
  evidence: {},
  sure,
  tone: "question",
  weight: 1,
});
const runs = (...photos: readonly (readonly Finding[])[]) =>
  findingsOverPhotos(photos).map(({ finding, last, runs: all }) => [
    finding.key,
    last,
    all.map(({ from, to }) => [from, to]),
  ]);

describe("what stood out over a series", () => {
  const brings = found("brings-more", "A");

  it("lasts from the photo in which it came to the last that has it", () => {
    expect(runs([], [brings], [brings], [brings], [])).toEqual([["brings-more A", 3, [[1, 3]]]]);
  });

  it("that came back is one thing, with the time between left open", () => {
    expect(runs([brings], [], [brings], [brings])).toEqual([
      [
        "brings-more A",
        3,
        [
          [0, 0],
          [2, 3],
        ],
      ],
    ]);
  });

  it("goes on where the same is found of some of the same parties, as it was found last", () => {
    expect(runs([found("left-out", "D E")], [found("left-out", "D")])).toEqual([["left-out D", 1, [[0, 1]]]]);
  });

  it("that came back of other parties is another thing", () => {
    expect(runs([found("left-out", "D E")], [], [found("left-out", "D")])).toEqual([
      ["left-out D E", 0, [[0, 0]]],
      ["left-out D", 2, [[2, 2]]],
    ]);
  });

  it("stands apart for each party, and the same of the same goes first", () => {
    const both = [found("left-out", "D E"), found("left-out", "E")];
    expect(runs([both[0]!], both)).toEqual([
      ["left-out D E", 1, [[0, 1]]],
      ["left-out E", 1, [[1, 1]]],
    ]);
  });

  it("leaves out what is only possible", () => {
    expect(runs([found("brings-more", "A", "tentative")], [brings])).toEqual([["brings-more A", 1, [[1, 1]]]]);
  });
});
