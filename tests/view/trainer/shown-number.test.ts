import { expect, it } from "vitest";
import { loadCases } from "../../../src/app/lesson-cases.ts";
import { lessons } from "../../../src/lessons/registry.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { onlyLookedAt } from "../../../src/view/parts/only-looked-at.ts";
import { shownNumber } from "../../../src/view/trainer/tell/shown-number.ts";

async function numberOf(id: string, language: "nl" | "en") {
  const lesson = lessons.find((one) => one.id === id)!;
  const { partnership } = await loadCases(lesson, language);
  const evaluation = evaluate(partnership);
  return shownNumber(
    lesson.shows,
    onlyLookedAt({ partnership, evaluated: partnership, evaluation, findings: [] }),
    language,
  );
}

// By hand, from the files: the fund brings 8 of the 12 that each of three takes; the pool brings 20 and takes 12; of 32
// that go in 14 come out; four of six are in the circle.
it.each([
  ["carried-by-third-party", "2 partijen", "2 parties"],
  ["autonomy-for-knowledge", "8 meer gebracht dan gehaald", "8 more brought than taken"],
  ["pie-too-small", "18 meer erin dan eruit", "18 more in than out"],
  ["closed-circle", "4 partijen", "4 parties"],
])("%s says what its number counts", async (id, nl, en) => {
  expect([(await numberOf(id, "nl"))?.said, (await numberOf(id, "en"))?.said]).toEqual([nl, en]);
});

it("says in a sentence what so many parties are", async () => {
  expect((await numberOf("carried-by-third-party", "nl"))?.means).toContain("alles wat 2 partijen halen");
});

// A ratio of two sums stands for nothing else: what holds of an empty side is not said of it.
it("leaves out what to keep in mind where it is not so", async () => {
  expect((await numberOf("over-invested-party", "nl"))?.caution).toBeNull();
  expect((await numberOf("one-way-dependency", "nl"))?.caution).not.toBeNull();
});
