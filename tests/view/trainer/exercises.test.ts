import { describe, expect, it } from "vitest";
import { loadCases } from "../../../src/app/lesson-cases.ts";
import { onTheTable } from "../../../src/document/left-out.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { exercises } from "../../../src/text/sections/exercises.ts";
import {
  besideTrainer,
  changedBetween,
  flowsBetween,
  isLeast,
  nearestSize,
  type Placed,
  waysIn,
  withFlows,
} from "../../../src/view/trainer/exercises/placed-flows.ts";
import {
  casesOf,
  choicesFor,
  type Done,
  EXERCISES,
  nextCase,
  nothingDone,
} from "../../../src/view/trainer/exercises/rounds.ts";
import { isEvenForAll, whoStandsOut } from "../../../src/view/trainer/exercises/who-stands-out.ts";
import { stepScene, unlabelled, wholeScene } from "../../../src/view/trainer/tell/told-scene.ts";

const STAGE = { width: 640, height: 540, language: "nl", seats: [] } as const;

describe("the cases of an exercise", () => {
  it.each(EXERCISES)("%s: come one after the other, each once, and then no more", (kind) => {
    const had: string[] = [];
    for (let done: Done = nothingDone; ; done = { ...done, [kind]: had }) {
      const next = nextCase(kind, done);
      if (next === null) break;
      had.push(next.id);
    }
    expect(had).toEqual(casesOf(kind).map(({ id }) => id));
    expect(new Set(had).size).toBe(had.length);
    expect(had.length).toBeGreaterThanOrEqual(5);
  });

  it("offer four patterns, the right one once and not always at the same place", () => {
    const places = casesOf("spot").map((lesson) => {
      const choices = choicesFor(lesson);
      expect(new Set(choices).size).toBe(4);
      expect(choices).toContain(lesson);
      return choices.indexOf(lesson);
    });
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it.each(casesOf("spot").map((lesson) => [lesson.id, lesson] as const))(
    "shows nobody's name before it is spotted: %s",
    async (_, lesson) => {
      const { partnership } = await loadCases(lesson, "nl");
      const { nodes, challenge } = unlabelled(wholeScene(partnership, STAGE));
      expect(nodes.flatMap(({ label }) => [...label.lines, label.word ?? []].flat())).toEqual([]);
      expect(challenge.lines).toEqual([]);
      expect(stepScene(partnership, lesson, -1, STAGE).nodes).toEqual([]);
    },
  );
});

describe("whoStandsOut", () => {
  // Oracle: what each lesson says that it shows.
  it.each([
    ["over-invested-party", "p1"],
    ["balanced-exchange", null],
    ["generalised-reciprocity", null],
  ])("of %s is %s", async (id, wanted) => {
    const lesson = casesOf("predict").find((one) => one.id === id);
    const { partnership } = await loadCases(lesson!, "en");
    expect(whoStandsOut(evaluate(onTheTable(partnership)))).toBe(wanted);
  });
});

describe("flows that were placed", () => {
  const flow = (from: string, to: string, size: number): Placed => ({ from, to, size });

  it("stand beside the trainer's on the doubling scale", () => {
    // By hand: 10 and 11 come nearest to 8, 12 to 16 (a factor of 1.33 against 1.5), 3 to 4.
    expect([10, 11, 12, 3, 1].map(nearestSize)).toEqual([8, 8, 16, 4, 1]);
    const trainer = [flow("a", "b", 10), flow("b", "a", 4), flow("a", "c", 8), flow("c", "a", 2)];
    const own = [flow("a", "b", 8), flow("b", "a", 8), flow("a", "c", 2), flow("b", "c", 4)].map((one) => ({
      ...one,
      isSized: true,
    }));
    expect(besideTrainer(own, trainer).map(({ from, to, is }) => `${from}${to} ${is}`)).toEqual([
      "ab same",
      "ba more",
      "ac less",
      "ca missing",
      "bc extra",
    ]);
    // of which nobody said how large they are, no size is compared
    const unsaid = own.map((one) => ({ ...one, isSized: false }));
    expect(besideTrainer(unsaid, trainer).map(({ is }) => is)).toEqual(["open", "open", "open", "missing", "extra"]);
  });

  // Oracle: the lesson's own flows, all laid, and no size chosen.
  it.each(casesOf("place").map((lesson) => [lesson.id, lesson] as const))(
    "all stand where the trainer's do: %s",
    async (_, lesson) => {
      const trainers = flowsBetween(evaluate(onTheTable((await loadCases(lesson, "nl")).partnership)));
      const laid = trainers.map((one) => ({ ...one, size: 4, isSized: false }));
      expect(besideTrainer(laid, trainers).map(({ is }) => is)).toEqual(trainers.map(() => "open"));
      const { there } = exercises.nl.compared;
      expect(there(trainers.length, trainers.length)).toMatch(/^Alle (vier|zes|acht|tien|elf) de stromen staan er/u);
      expect(there(1, trainers.length)).toMatch(/^Eén van de /u);
    },
  );

  it("count a conversation for each two between whom anything changed, and all that shifted", () => {
    const before = [flow("a", "b", 8), flow("b", "a", 2), flow("b", "c", 4)];
    expect(
      waysIn(before)
        .map(({ from, to, size }) => `${from}${to}${size}`)
        .sort(),
    ).toEqual(["ab8", "ba2", "bc4", "cb0"]);
    const after = [flow("a", "b", 5), flow("b", "a", 5), flow("b", "c", 4), flow("c", "b", 0)];
    expect(changedBetween(before, after)).toEqual({ conversations: 1, shifted: 6 });
    expect(changedBetween(before, before)).toEqual({ conversations: 0, shifted: 0 });
  });

  // By hand, from the file: De Kerk gets 4 more than it brings, Oever and Vonk 6, and De Berk, from which it comes, gets 16 less.
  it("can be as few conversations and as little shifting as there can be", async () => {
    const lesson = casesOf("restore").find(({ id }) => id === "over-invested-party")!;
    const evaluation = evaluate(onTheTable((await loadCases(lesson, "nl")).partnership));
    const before = flowsBetween(evaluation);
    const least = {
      conversations: evaluation.system.repairConversations!,
      shifted: evaluation.system.repairExisting! * evaluation.graph.total,
    };
    const [p1, church, oever, spark] = ["p1", "p2", "p3", "p4"];
    const more = new Map([
      [church, 4],
      [oever, 6],
      [spark, 6],
    ]);
    const less = before.map((one) => (one.from === p1 ? { ...one, size: one.size - more.get(one.to)! } : one));
    expect(changedBetween(before, less)).toEqual({ conversations: 3, shifted: 16 });
    expect(isLeast(changedBetween(before, less), least)).toEqual({ conversations: true, shifted: true });
    // the same in the same three, and then 1 more each way between two others
    const around = less.map((one) =>
      [church, oever].includes(one.from) && [church, oever].includes(one.to) ? { ...one, size: one.size + 1 } : one,
    );
    expect(isLeast(changedBetween(before, around), least)).toEqual({ conversations: false, shifted: false });
  });

  it.each(casesOf("restore").map((lesson) => [lesson.id, lesson] as const))(
    "of %s are what is there, and can be brought into balance by talking",
    async (_, lesson) => {
      const partnership = onTheTable((await loadCases(lesson, "nl")).partnership);
      const evaluation = evaluate(partnership);
      const flows = flowsBetween(evaluation);
      const again = evaluate(withFlows(partnership, flows));
      expect(flowsBetween(again)).toEqual(flows);
      expect(flows.every(({ size }) => Number.isInteger(size))).toBe(true);
      expect(evaluation.system.repairConversations).toBe(again.system.repairConversations);
      expect(evaluation.system.repairConversations).toBeGreaterThan(0);
      expect(evaluation.bounds.drawn).not.toContain("repairConversations");
      // a share of all that flows, so many that it is told as an amount
      const shift = (evaluation.system.repairExisting ?? 0) * evaluation.graph.total;
      expect(shift).toBeCloseTo(Math.round(shift), 9);
      expect(shift).toBeGreaterThanOrEqual(evaluation.system.repairConversations ?? 0);
    },
  );
});

// Oracle: the sums in the files. In the first everybody brings what they take; in the second one takes two less.
it.each([
  ["balanced-exchange", true],
  ["one-way-dependency", false],
])("isEvenForAll of %s is %s", async (id, wanted) => {
  const { partnership } = await loadCases(casesOf("predict").find((lesson) => lesson.id === id)!, "nl");
  expect(isEvenForAll(evaluate(partnership))).toBe(wanted);
});
