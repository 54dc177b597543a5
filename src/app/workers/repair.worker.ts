import { expose } from "comlink";
import loadHighs from "highs";
import type { State } from "../../domain/partnership.ts";
import { type PhotoRepairOptions, repairPhoto } from "../../interventions/repair-photo.ts";
import { type ToldRepair, toldRepair } from "../../interventions/told-repair.ts";
import { evaluate } from "../../measures/evaluate.ts";
import { highsSolver } from "../../solve/highs-solver.ts";

const api = {
  /** The smallest repair of a state. What solves is WebAssembly: this worker alone may compile it (`scripts/security-policy.mjs`). */
  repair: async (state: State, options: PhotoRepairOptions): Promise<ToldRepair> =>
    toldRepair(repairPhoto(evaluate(state), state, options, highsSolver(await loadHighs()))),
};

export type RepairWorker = typeof api;

expose(api);
