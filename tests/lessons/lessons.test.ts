import { describe, expect, it } from "vitest";
import { loadCases } from "../../src/app/lesson-cases.ts";
import { readDocument } from "../../src/document/read.ts";
import { writeDocument } from "../../src/document/write.ts";
import { applyAll } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import type { Cases } from "../../src/lessons/cases.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { lessons } from "../../src/lessons/registry.ts";
import { toldUpTo } from "../../src/lessons/told-up-to.ts";
import { sizeNow, whatIfEdits } from "../../src/lessons/what-if.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { find } from "../findings/find.ts";
import { byHand } from "./by-hand.ts";
import { shownIn } from "./shown-in.ts";

const both = ({ partnership, counter }: Cases): readonly Partnership[] => [partnership, counter];

it("each lesson has its own name and its own numbers by hand", () => {
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
  expect(Object.keys(byHand).sort()).toEqual(lessons.map(({ id }) => id).sort());
  for (const language of LANGUAGES)
    expect(new Set(lessons.map(({ text }) => text[language].name)).size).toBe(lessons.length);
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))("%s", (id, lesson) => {
  it.each(LANGUAGES)("has two valid partnerships of three to eight parties (%s)", async (language) => {
    for (const partnership of both(await loadCases(lesson, language))) {
      expect(readDocument(writeDocument(partnership, "everything"))).toEqual({ ok: true, value: partnership });
      expect(partnership.parties.length).toBeGreaterThanOrEqual(3);
      expect(partnership.parties.length).toBeLessThanOrEqual(8);
    }
  });

  it.each(LANGUAGES)(
    "finds what it is there to show; what only looks alike does not have it (%s)",
    async (language) => {
      const { partnership, counter } = await loadCases(lesson, language);
      const found = find(partnership).filter(({ sure }) => sure !== "tentative");
      for (const { pattern, parties } of lesson.expects)
        expect(found.map((one) => [one.pattern, ...one.parties])).toContainEqual([pattern, ...parties]);
      const patterns = new Set(lesson.expects.map(({ pattern }) => pattern));
      expect(find(counter).filter(({ pattern }) => patterns.has(pattern))).toEqual([]);
    },
  );

  it("shows the number that was worked out by hand, and another where it only looks alike", async () => {
    const { partnership, counter } = await loadCases(lesson, "nl");
    const [here, there] = byHand[id]!;
    expect(shownIn(partnership, lesson.shows)).toEqual(here);
    expect(shownIn(counter, lesson.shows)).toEqual(there);
    expect(here).not.toEqual(there);
  });

  it("looks alike: the same parties stand there, and one has all the lines of the other", async () => {
    const { partnership, counter } = await loadCases(lesson, "nl");
    const lines = ({ flows }: Partnership) => new Set(flows.map(({ from, to }) => [from, to].sort().join(" ")));
    const [here, there] = [lines(partnership), lines(counter)];
    expect(counter.parties.map((party) => party.id)).toEqual(partnership.parties.map((party) => party.id));
    const [fewer, more] = here.size <= there.size ? [here, there] : [there, here];
    expect([...fewer].filter((line) => !more.has(line))).toEqual([]);
  });

  it("tells each party and each flow once, none that is not there, and at last all", async () => {
    const { partnership } = await loadCases(lesson, "nl");
    const told = (of: (step: Lesson["steps"][number]) => readonly string[]) => lesson.steps.flatMap(of).sort();
    expect(told((step) => step.parties)).toEqual(partnership.parties.map((party) => party.id).sort());
    expect(told((step) => step.flows)).toEqual(partnership.flows.map((flow) => flow.id).sort());
    const last = toldUpTo(partnership, lesson, lesson.steps.length - 1);
    expect(last.parties).toEqual(partnership.parties);
    expect(last.flows).toEqual(partnership.flows);
    const photos = lesson.steps.flatMap(({ photo }) => photo ?? []);
    expect(partnership.snapshots.map((photo) => photo.id).filter((photo) => photos.includes(photo))).toEqual(photos);
  });

  it("no flow comes before its parties, and no piece of the puzzle before it is asked for", async () => {
    const { partnership } = await loadCases(lesson, "nl");
    for (const nth of lesson.steps.keys()) {
      const state = toldUpTo(partnership, lesson, nth);
      const flows = lesson.steps.slice(0, nth + 1).flatMap((step) => step.flows);
      expect(state.flows.map((flow) => flow.id).sort()).toEqual(flows.sort());
      // Which of them is missing, or held by one, is for the room to say.
      expect(state.pieces).toEqual([]);
    }
  });

  it("has sliders that begin where the flow is, and that move the number it shows", async () => {
    const { partnership } = await loadCases(lesson, "nl");
    expect(lesson.whatIf.length).toBeGreaterThan(0);
    for (const slider of lesson.whatIf) {
      const flow = partnership.flows.find((one) => one.id === slider.flow);
      // it begins at the left with what there is, and runs to the right with what its text says
      expect(slider.from).toBe(sizeNow(flow!));
      expect(slider.to).not.toBe(slider.from);
      const numbers = [slider.from, slider.to].map((size) => {
        const moved = applyAll(partnership, whatIfEdits(partnership, slider, size));
        if (!moved.ok) throw new Error(JSON.stringify(moved.faults));
        expect(sizeNow(moved.value.partnership.flows.find((one) => one.id === slider.flow)!)).toBe(size);
        return shownIn(moved.value.partnership, lesson.shows);
      });
      // Pieces and stakes rest on no flow.
      if (lesson.shows.scope !== "finding") expect(numbers[0]).not.toEqual(numbers[1]);
    }
  });
});
