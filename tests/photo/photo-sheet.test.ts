import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
import { readDocument } from "../../src/document/read.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { type Drawing, type Group, isGroup } from "../../src/photo/drawing.ts";
import { isShape, type Lettering } from "../../src/photo/mark.ts";
import { PAPER_SIZE, PAPERS, type Paper, photoSheet } from "../../src/photo/photo-sheet.ts";
import { textWidth } from "../../src/photo/text-width.ts";
import type { Language } from "../../src/text/language.ts";

interface Placed extends Lettering {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Every text of a drawing, where it stands on the sheet. */
function textsOf(groups: readonly Group[], x = 0, y = 0): readonly Placed[] {
  return groups.flatMap((group) => {
    const at = { x: x + (group.at?.x ?? 0), y: y + (group.at?.y ?? 0) };
    return group.parts.flatMap((part): readonly Placed[] => {
      if (isGroup(part)) return textsOf([part], at.x, at.y);
      if (isShape(part)) return [];
      const width = textWidth(part.text, part.face, part.size);
      const left = at.x + part.x - width * { start: 0, middle: 0.5, end: 1 }[part.anchor];
      return [{ ...part, left, right: left + width, baseline: at.y + part.y }];
    });
  });
}

function partnershipIn(name: string, language: Language): Partnership {
  const read = readDocument(readFileSync(`data/${name}.${language}.json`, "utf8"));
  if (!read.ok) throw new Error(name);
  return read.value;
}

function sheetOf(name: string, language: Language, paper: Paper = "a4", leaderOnly = false): Drawing {
  const state = partnershipIn(name, language);
  const evaluation = evaluate(state);
  const audience = leaderOnly ? "leader" : "beamer";
  const sceneFor = (stage: Parameters<Parameters<typeof photoSheet>[2]["sceneFor"]>[0]) =>
    buildScene(state, evaluation, { ...stage, language, audience });
  return photoSheet(state, evaluation, { language, paper, chosen: null, leaderOnly, sceneFor });
}

describe("a sheet with the photo", () => {
  // Oracle: what an export has to tell (title, date, legend, lens and weights, how to read it).
  test("says what it shows, when, through whose eyes, and how it was looked at", () => {
    const texts = textsOf(sheetOf("youth-care", "nl").groups).map(({ text }) => text);
    const all = texts.join(" ");
    for (const said of [
      "Jeugdhulp Rietstreek",
      "Foto van 12 maart 2026",
      "gezien door",
      "Dikte: wat het waard is.",
      "factor",
      "Zo lees je de foto.",
      "Wat niet op tafel ligt, staat niet op dit blad.",
      "vol:",
      "gehoopt",
    ])
      expect(all).toContain(said);
  });

  // By hand: in the ring everybody gets back what they bring, and no core has a beam; in youth care two have.
  test("tells of beams where there is one", () => {
    const said = (name: string): string =>
      textsOf(sheetOf(name, "nl").groups)
        .map(({ text }) => text)
        .join(" ");
    expect(said("youth-care")).toContain("De balk zakt");
    expect(said("ring-of-reciprocity")).toContain("Zo lees je de foto.");
    expect(said("ring-of-reciprocity")).not.toContain("De balk zakt");
  });

  test.each(PAPERS.flatMap((paper) => (["nl", "en"] as const).map((language) => [paper, language] as const)))(
    "keeps within the margins of %s, %s, with no line through another",
    (paper, language) => {
      for (const name of ["youth-care", "hospital-network"]) {
        const { width, height, groups } = sheetOf(name, language, paper);
        expect([width, height]).toEqual([PAPER_SIZE[paper].height, PAPER_SIZE[paper].width]);
        const texts = textsOf(groups).filter(({ face }) => face === "sans");
        expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThanOrEqual(39);
        expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(width - 39);
        expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThanOrEqual(height - 40);
        const crossing = texts.filter((a, at) =>
          texts
            .slice(at + 1)
            .some((b) => a.left < b.right && b.left < a.right && Math.abs(a.baseline - b.baseline) < a.size * 0.7),
        );
        expect(crossing.map(({ text }) => text)).toEqual([]);
      }
    },
  );

  // By the rule for shared views: a signal that is not on the table, and a badge at all, are the leader's own.
  test("has nothing of what is not on the table, and says so when it is the leader's own", () => {
    const state = partnershipIn("youth-care", "nl");
    expect(onTheTable(state)).not.toBe(state);
    const [own, shared] = [sheetOf("youth-care", "nl", "a4", true), sheetOf("youth-care", "nl")];
    const said = (drawing: Drawing): string => JSON.stringify(drawing.groups);
    expect(said(shared)).not.toContain('"signal"');
    expect(said(own)).toContain('"signal"');
    expect(said(own)).toContain("Alleen voor de begeleider");
    expect(said(shared)).not.toContain("Alleen voor de begeleider");
  });
});
