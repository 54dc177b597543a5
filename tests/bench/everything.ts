import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import type { Measure } from "../../src/measures/measure.ts";
import { partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { somePartnership } from "../photo/some-partnerships.ts";
import { type Timings, timings } from "./timings.ts";

/** Beside the others it may take its time: it is asked for by who has it. */
const APART = "repairConversations";

/** Every measure, verdict and finding of one partnership, again and again from nothing. */
export function everything(parties: number, flows: number, runs: number): readonly Timings[] {
  const partnership = somePartnership(parties, flows, 1);
  const all: readonly Measure[] = [...Object.values(partyMeasures), ...Object.values(systemMeasures)];
  const ask = (evaluation: ReturnType<typeof evaluate>, wanted: (measure: Measure) => boolean): void => {
    for (const measure of all) {
      if (!wanted(measure)) continue;
      const { id, scope } = measure;
      void (scope === "party" ? evaluation.party : evaluation.system)[id as never];
    }
  };
  return timings(runs, (clock) => {
    // A new state each time, of which nothing is remembered.
    const state = { ...partnership, flows: [...partnership.flows] };
    const evaluation = clock("the measures of every frame", () => {
      const made = evaluate(state, { unlimited: true });
      ask(made, ({ limit }) => limit === undefined);
      return made;
    });
    clock("everything: measures, verdicts and findings", () => {
      const made = evaluate(state, { unlimited: true });
      ask(made, ({ id }) => id !== APART);
      findAll({ state, evaluation: made });
    });
    clock(`${APART}, apart`, () => evaluation.system[APART]);
  });
}
