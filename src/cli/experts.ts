import type { ExpertValues } from "../measures/expert/evaluate-experts.ts";
import type { PartyMeasure, SystemMeasure } from "../measures/measure.ts";
import { cli } from "../text/sections/cli.ts";
import type { Measured } from "./measured.ts";
import type { Options } from "./options.ts";
import { measureColumn, textTable } from "./table.ts";
import { valueCell } from "./value-cell.ts";

/** The expert panel of a network: its measures, and their values. */
export interface Experts {
  readonly party: readonly PartyMeasure<number>[];
  readonly system: readonly SystemMeasure[];
  readonly values: ExpertValues;
}

/** Loaded and worked out only when it is asked for: graphology's packages come along. */
export async function expertsOf({ evaluation }: Measured, { expert, all }: Options): Promise<Experts | null> {
  if (!expert) return null;
  const [{ evaluateExperts }, { expertPartyMeasures, expertSystemMeasures }] = await Promise.all([
    import("../measures/expert/evaluate-experts.ts"),
    import("../measures/expert/registry.ts"),
  ]);
  return {
    party: Object.values(expertPartyMeasures),
    system: Object.values(expertSystemMeasures),
    values: evaluateExperts(evaluation, { unlimited: all }),
  };
}

/** A party's value; null = undefined. */
export function expertValue({ values }: Experts, { id }: PartyMeasure<number>, index: number): number | null {
  const value = values.party[id as keyof ExpertValues["party"]][index] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

export const expertJson = (experts: Experts, { evaluation, codeOf }: Measured) => ({
  system: experts.values.system,
  parties: evaluation.ids.map((id, index) => ({
    id: codeOf(id),
    ...Object.fromEntries(experts.party.map((measure) => [measure.id, expertValue(experts, measure, index)])),
  })),
});

/** Two tables more: the whole and the parties. */
export function* expertText(experts: Experts, measured: Measured, { language }: Options): Generator<string> {
  const t = cli[language];
  const { ids } = measured.evaluation;
  yield `\n${t.expertTitle}. ${t.expertAbout}\n\n`;
  yield* textTable(
    [
      { header: t.measure, align: "left" },
      { header: t.value, align: "right" },
    ],
    experts.system.map(({ id, text, unit }) => [
      text[language].name,
      valueCell(unit, experts.values.system[id as keyof ExpertValues["system"]], language, measured.nameOf),
    ]),
  );
  yield "\n";
  yield* textTable(
    [{ header: t.party, align: "left" }, ...experts.party.map((measure) => measureColumn(measure, language))],
    {
      length: ids.length,
      at: (index) => [
        measured.nameOf(ids[index]!),
        ...experts.party.map((measure) =>
          valueCell(measure.unit, expertValue(experts, measure, index), language, measured.nameOf),
        ),
      ],
    },
  );
}
