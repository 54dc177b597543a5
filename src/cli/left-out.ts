import { SIMULATED_FLOWS } from "../compare/system-spread.ts";
import { cli } from "../text/sections/cli.ts";
import { seriesReport } from "../text/sections/series-report.ts";
import type { Options } from "./options.ts";
import type { Picture } from "./pictures.ts";

/**
 * What an answer about several photos leaves out, with the reason: measures beyond their limit by their id, `ofStates` where
 * one of them is a large list, and whether the whole changed clearly where no estimates are simulated.
 */
export function leftOutOf(
  pictures: readonly Picture[],
  { language }: Options,
  ofStates: readonly string[],
): Readonly<Record<string, string>> {
  const reasons = pictures.flatMap(({ evaluation: { leftOut, ids, system } }) =>
    leftOut.map((id) => [id, cli[language].leftOut(ids.length, system.flows ?? 0)] as const),
  );
  const { list, reach } = seriesReport[language].leftOut;
  const isList = pictures.some(({ state }) => state === null);
  const flows = Math.max(...pictures.map(({ evaluation }) => evaluation.run.arrays.from.length));
  return {
    ...Object.fromEntries(reasons),
    ...(isList ? Object.fromEntries(ofStates.map((what) => [what, list])) : {}),
    ...(flows > SIMULATED_FLOWS ? { "system.clear": reach(SIMULATED_FLOWS) } : {}),
  };
}
