import { describe, expect, it, vi } from "vitest";
import { startEvaluator } from "../../src/app/evaluate-away.ts";
import { evaluatedAlready, evaluateNow, evaluateSoon, withFindings } from "../../src/app/evaluator.ts";
import { evaluatorWhenNeeded } from "../../src/app/evaluator-when-needed.ts";
import { patterns } from "../../src/app/patterns.ts";
import { apply, type Edit } from "../../src/domain/edit.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import type { Finding } from "../../src/findings/pattern.ts";
import { type Evaluation, evaluate, type SlowValues, slowValues } from "../../src/measures/evaluate.ts";
import {
  type PartyMeasureId,
  partyMeasures,
  type SystemMeasureId,
  systemMeasures,
} from "../../src/measures/registry.ts";
import { partnershipOf } from "../build.ts";

const edited = (partnership: Partnership, edit: Edit): Partnership => {
  const done = apply(partnership, edit);
  if (!done.ok) throw new Error("refused");
  return done.value.partnership;
};

const before = partnershipOf([
  ["a", "b", 16],
  ["b", "a", 1],
  ["b", "c", 4],
]);
// As a page begins: the patterns are not there yet.
const first = evaluateNow(before);
const findAll = await patterns.come();

// Oracle: the patterns, called as they are.
describe("before the patterns are there", () => {
  it("what stands out is not known, which is not that nothing does; all else is", async () => {
    expect(first).toMatchObject({ state: before, findings: null, settled: true });
    expect(evaluateSoon(edited(before, { type: "remove", collection: "flows", id: "f3" }), first)).toBe(null);
    const found = await withFindings(first);
    expect(found.evaluation).toBe(first.evaluation);
    expect(found.findings).toEqual(findAll(first));
    expect(found.findings).not.toEqual([]);
  });

  it("nobody waits for them twice", () => {
    expect(evaluateNow(before).findings).toEqual(findAll(first));
  });
});

// Oracle: the same state evaluated whole, and the evaluation before the edit.
describe("right after an edit", () => {
  const settled = evaluateNow(before);
  const found = settled.findings!;
  const resized = edited(before, { type: "change", collection: "flows", id: "f2", fields: { amount: 16 } });

  /** The quick measures of `quick`, and the slow ones of `slow`. */
  function expectMix(mixed: Evaluation, quick: Evaluation, slow: Evaluation): void {
    for (const { id, limit } of Object.values(partyMeasures))
      expect(mixed.party[id as PartyMeasureId], id).toEqual(
        (limit === undefined ? quick : slow).party[id as PartyMeasureId],
      );
    for (const { id, limit } of Object.values(systemMeasures))
      expect(mixed.system[id as SystemMeasureId], id).toBe(
        (limit === undefined ? quick : slow).system[id as SystemMeasureId],
      );
  }

  it("quick numbers are new, and slow ones and what stands out are those before", () => {
    const soon = evaluateSoon(resized, settled)!;
    expect(soon).toMatchObject({ state: resized, settled: false });
    expect(soon.findings).toEqual(settled.findings);
    expectMix(soon.evaluation, evaluateNow(resized).evaluation, settled.evaluation);
    expect(soon.evaluation.system.imbalance).not.toBe(settled.evaluation.system.imbalance);
  });

  it("another edit before they are known leaves them as they were", () => {
    const again = edited(resized, { type: "change", collection: "flows", id: "f3", fields: { amount: 9 } });
    const soon = evaluateSoon(again, evaluateSoon(resized, settled))!;
    expectMix(soon.evaluation, evaluateNow(again).evaluation, settled.evaluation);
  });

  it("a flow that goes takes with it what stood out about it", () => {
    const about = { ...found[0]!, key: "about f3", flows: ["f3"] };
    const gone = edited(before, { type: "remove", collection: "flows", id: "f3" });
    const soon = evaluateSoon(gone, { ...settled, findings: [...found, about] })!;
    expect(soon.findings).toEqual(found.filter(({ flows }) => !flows.includes("f3")));
    expect(soon.evaluation.system.flows).toBe(2);
  });

  it("all that was worked out stays where nothing but what is tried differs, once all of it is known", () => {
    const trial = { id: "h1", title: "", steps: [] };
    const tried = edited(before, { type: "add", collection: "trials", record: trial });
    expect(evaluatedAlready(tried, settled)).toEqual({ ...settled, state: tried });
    expect(evaluatedAlready(tried, settled)?.evaluation).toBe(settled.evaluation);
    expect(evaluatedAlready(resized, settled)).toBe(null);
    expect(evaluatedAlready(tried, { ...settled, settled: false })).toBe(null);
    expect(evaluatedAlready(tried, { ...settled, findings: null })).toBe(null);
  });

  it("everything is worked out at once where a party or what the photo is about is another", () => {
    const edits: readonly Edit[] = [
      { type: "remove", collection: "parties", id: "c" },
      { type: "change", collection: "parties", id: "c", fields: { name: "Linde" } },
      { type: "about", fields: { lens: "cost" } },
    ];
    for (const edit of edits) expect(evaluateSoon(edited(before, edit), settled)).toBe(null);
    expect(evaluateSoon(before, null)).toBe(null);
  });
});

/** A worker whose answers are given by hand, and how many were started and stopped. */
function handWorkers() {
  const answers: ((given: { readonly slow: SlowValues; readonly findings: readonly Finding[] }) => void)[] = [];
  const seen = { started: 0, stopped: 0, states: [] as State[] };
  const start = () => {
    seen.started++;
    return {
      worker: { terminate: () => void seen.stopped++ },
      remote: {
        work: (state: State) => {
          seen.states.push(state);
          return new Promise<never>((resolve) => answers.push(resolve as never));
        },
        scene: () => Promise.reject(new Error("no scenes here")),
      },
      failed: new Promise<never>(() => undefined),
    };
  };
  return {
    seen,
    start,
    answer: (state: State) => answers.shift()!({ slow: slowValues(evaluate(state)), findings: [] }),
  };
}

// Oracle: the order in which states were given and answered.
describe("working out away from the screen", () => {
  const [a, b, c] = ["a", "b", "c"].map((from) => partnershipOf([[from, "d", 1]])) as unknown as [State, State, State];

  it("work that is nearly done may end, and the newest state follows it; those between are passed over", async () => {
    const { seen, start, answer } = handWorkers();
    const evaluator = startEvaluator(start as never);
    const first = evaluator.evaluate(a);
    const between = evaluator.evaluate(b);
    const last = evaluator.evaluate(c);
    answer(a);
    expect((await first).state).toBe(a);
    await vi.waitFor(() => expect(seen.states).toEqual([a, c]));
    answer(c);
    expect(await last).toMatchObject({ state: c, settled: true });
    expect(await Promise.race([between, Promise.resolve("never")])).toBe("never");
    expect(seen).toMatchObject({ started: 1, stopped: 0 });
  });

  it("work that takes long is stopped for a newer state", async () => {
    vi.useFakeTimers();
    try {
      const { seen, start, answer } = handWorkers();
      const evaluator = startEvaluator(start as never);
      void evaluator.evaluate(a);
      vi.advanceTimersByTime(100);
      const last = evaluator.evaluate(b);
      await vi.advanceTimersByTimeAsync(140);
      expect(seen.states).toEqual([a]);
      await vi.advanceTimersByTimeAsync(20);
      expect(seen.states).toEqual([a, b]);
      expect(seen).toMatchObject({ started: 2, stopped: 1 });
      answer(a);
      answer(b);
      expect((await last).state).toBe(b);
    } finally {
      vi.useRealTimers();
    }
  });
});

// Oracle: the rule itself, with what is loaded under the test's hand.
describe("an evaluator that is loaded when it is needed", () => {
  it("asks for it once, hands it the states in their order, and asks again where it could not be loaded", async () => {
    const asked: State[] = [];
    let times = 0;
    const evaluator = evaluatorWhenNeeded(async () => {
      times++;
      if (times === 1) throw new Error("offline");
      return {
        evaluate: async (state) => {
          asked.push(state);
          return evaluateNow(state);
        },
        scene: () => new Promise(() => undefined),
      };
    });
    expect(times).toBe(0);
    await expect(evaluator.evaluate(before)).rejects.toThrow("offline");
    const after = edited(before, { type: "remove", collection: "flows", id: "f3" });
    const answers = await Promise.all([evaluator.evaluate(before), evaluator.evaluate(after)]);
    expect(answers.map(({ state }) => state)).toEqual([before, after]);
    expect(asked).toEqual([before, after]);
    expect(times).toBe(2);
  });
});
