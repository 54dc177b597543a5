import { describe, expect, it } from "vitest";
import { startRepairer } from "../../src/app/repairer.ts";
import type { ToldRepair } from "../../src/interventions/told-repair.ts";
import { partnershipOf } from "../build.ts";

const state = partnershipOf([["a", "b", 8]]);
const asked = { allow: "existing", tolerance: 1.25 } as const;
const ANSWER: ToldRepair = { feasible: false, outside: [], freedBy: [] };

/** Workers that answer, fail or never do, in the order in which they are started. */
function workersThat(...each: readonly ("answers" | "fails" | "hangs")[]) {
  const said: string[] = [];
  let started = 0;
  const start = () => {
    const nth = started++;
    const does = each[nth];
    return {
      worker: {
        terminate: () => said.push(`${nth} gone`),
        addEventListener: (_: string, listener: () => void) => {
          if (does === "fails") queueMicrotask(listener);
        },
      } as never,
      remote: {
        repair: (() => (does === "answers" ? Promise.resolve(ANSWER) : new Promise(() => undefined))) as never,
      },
    };
  };
  return { start, said, started: () => started };
}
const nobodyStops = () => new AbortController().signal;

describe("a repair worked out away from the screen", () => {
  it("is answered by one worker, time after time, that goes when it is closed", async () => {
    const { start, said, started } = workersThat("answers");
    const repairer = startRepairer(start);
    expect(await repairer.repair(state, asked, nobodyStops())).toBe(ANSWER);
    expect(await repairer.repair(state, asked, nobodyStops())).toBe(ANSWER);
    expect([started(), said]).toEqual([1, []]);
    repairer.close();
    expect(said).toEqual(["0 gone"]);
  });

  it("is stopped when nobody waits for it; its worker goes at once, and the next begins anew", async () => {
    const { start, said } = workersThat("hangs", "answers");
    const repairer = startRepairer(start);
    const asking = new AbortController();
    const made = repairer.repair(state, asked, asking.signal);
    asking.abort();
    await expect(made).rejects.toThrow("no longer wanted");
    expect(said).toEqual(["0 gone"]);
    expect(await repairer.repair(state, asked, nobodyStops())).toBe(ANSWER);
  });

  it("says that it failed where the worker does", async () => {
    const { start, said } = workersThat("fails");
    await expect(startRepairer(start).repair(state, asked, nobodyStops())).rejects.toThrow("the worker failed");
    expect(said).toEqual(["0 gone"]);
  });
});
