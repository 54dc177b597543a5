import { TABLE } from "../domain/party.ts";
import type { Column, Single, Value } from "../measures/measure.ts";
import {
  type allMeasures,
  type PartyMeasureId,
  pairMeasures,
  partyMeasures,
  type SystemValues,
  systemMeasures,
} from "../measures/registry.ts";
import { allMessages } from "../text/all-messages.ts";
import { listText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import { answer } from "./answer.ts";
import { type Experts, expertJson, expertsOf, expertText, expertValue } from "./experts.ts";
import type { ExitCode, Io, LineWriter, Piece } from "./io.ts";
import { betweenItems, type JsonFields } from "./json.ts";
import { beyondLimit, type Measured, ofList, ofPartnership } from "./measured.ts";
import { openLarge } from "./open.ts";
import type { Options } from "./options.ts";
import { partyLines, someParties } from "./party-lines.ts";
import { headerOf, looking } from "./photo.ts";
import { sayAssumptions, sayFaults, sayOf } from "./say-reading.ts";
import { measureColumn, printable, textTable } from "./table.ts";
import { valueCell } from "./value-cell.ts";

/** Pairs are given up to this many flows, or when asked for: there can be half a million of them. */
const PAIRS_LIMIT = 2_000;

/** From so many parties on, writing them takes longer than starting another thread for half of them. */
const TWO_THREADS_FROM = 20_000;

const partyIds = Object.keys(partyMeasures) as PartyMeasureId[];

/** `evenwicht measure FILE`: every number of the whole and of each party. */
export async function measureCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await openLarge(file, options, io);
  sayFaults(opened.faults, file, options, io);
  const { partnership, list } = opened;
  if (partnership === null && list === null) return 1;
  sayAssumptions(opened, file, options, io);
  const elsewhere =
    options.json && list !== null && list.names.length >= TWO_THREADS_FROM ? (io.startLineWriter?.() ?? null) : null;
  const measured = list === null ? ofPartnership(partnership!, options) : ofList(list, file, options);
  if (options.csv) sayOf(file, looking(measured, options), options, io);
  saySlow(measured, file, options, io);
  const experts = await expertsOf(measured, options);
  await answer(file, options, io, {
    json: () => asJson(file, measured, experts, options, elsewhere),
    csv: () => asCsv(measured, experts),
    text: () => asText(measured, experts, options),
  });
  return 0;
}

/** What is left out and how to ask for it, or how long it may take where it was asked for, measure by measure. */
function saySlow({ evaluation }: Measured, file: string, options: Options, io: Io): void {
  const { all, json, language } = options;
  const slow = beyondLimit(evaluation);
  if (slow.length === 0 || (!all && json)) return;
  const t = cli[language];
  const names = listText(language, [...new Set(slow.map(({ text }) => text[language].name))]);
  const [parties, flows] = [evaluation.ids.length, evaluation.graph.edges];
  sayOf(file, all ? t.takesLong(names) : `${names}: ${t.leftOut(parties, flows)}`, options, io);
  if (!all || !io.watched) return;
  for (const { id, scope, text } of slow) {
    io.progress(t.workingOut(text[language].name));
    if (scope === "party") void evaluation.party[id as PartyMeasureId];
    else if (scope === "system") void evaluation.system[id as keyof typeof systemMeasures];
  }
  io.progress("");
}

/** The columns as they stand in an answer, a largest source by the id that it has outside. NaN and null are undefined. */
function columnsOf({ evaluation, codeOf }: Measured): readonly {
  readonly id: PartyMeasureId;
  readonly values: Column<number> | Column<Single>;
}[] {
  const { topSource } = evaluation.party;
  return partyIds.map((id) => ({
    id,
    values:
      id === "topSource" ? topSource.map((party) => (party === null ? null : codeOf(party))) : evaluation.party[id],
  }));
}

function asJson(
  file: string,
  measured: Measured,
  experts: Experts | null,
  options: Options,
  elsewhere: LineWriter | null,
): JsonFields {
  const { evaluation, codeOf, findings } = measured;
  const t = cli[options.language];
  const flows = evaluation.system.flows ?? 0;
  const withPairs = options.pairs || flows <= PAIRS_LIMIT;
  const slow = options.all ? [] : beyondLimit(evaluation);
  const leftOut = {
    ...Object.fromEntries(
      [...slow.map(({ id }) => id), ...(experts?.values.leftOut ?? [])].map((id) => [
        id,
        t.leftOut(evaluation.ids.length, flows),
      ]),
    ),
    ...(withPairs ? {} : { pairs: t.pairsLeftOut(flows, PAIRS_LIMIT) }),
    ...(findings === null ? { findings: t.findingsLeftOut(flows) } : {}),
  };
  return {
    ...headerOf(file, measured),
    system: evaluation.system,
    ...(evaluation.resolved === null ? {} : { resolved: evaluation.resolved }),
    parties: { jsonTexts: partyTexts(measured, elsewhere, options) },
    ...(withPairs
      ? {
          pairs: mapped(evaluation.pairs(), ({ first, second, ...values }) => ({
            first: codeOf(first),
            second: codeOf(second),
            ...values,
          })),
        }
      : {}),
    ...(experts === null ? {} : { expert: expertJson(experts, measured) }),
    ...(findings === null ? {} : { findings: mapped(findings(options.language), ({ json }) => json) }),
    leftOut,
    bounds: {
      system: evaluation.bounds.drawn,
      ...(evaluation.resolved === null ? {} : { resolved: evaluation.bounds.resolved }),
    },
  };
}

/** The parties as JSON. Of many the second half is written on another thread, while this one writes the first. */
function* partyTexts(measured: Measured, elsewhere: LineWriter | null, options: Options): Generator<Piece> {
  const { ids } = measured.evaluation;
  const parties = { ids: ids.map(measured.codeOf), names: ids.map(measured.nameOf), measures: columnsOf(measured) };
  if (elsewhere === null) return yield* partyLines(parties);
  const half = ids.length >> 1;
  const later = elsewhere(someParties(parties, half, ids.length), betweenItems(options));
  yield* partyLines(parties, half);
  yield* later;
}

function* mapped<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}

function asCsv(measured: Measured, experts: Experts | null) {
  const { evaluation, codeOf, nameOf } = measured;
  const columns = columnsOf(measured);
  const rows = mapped(evaluation.ids.entries(), ([index, id]) => [
    codeOf(id),
    nameOf(id),
    ...columns.map(({ values }) => (Number.isNaN(values[index]) ? null : (values[index] ?? null))),
    ...(experts?.party.map((measure) => expertValue(experts, measure, index)) ?? []),
  ]);
  return { header: ["id", "name", ...partyIds, ...(experts?.party.map(({ id }) => id) ?? [])], rows };
}

/** Three tables: the whole, the parties by their own ends, the parties under the lens; and the pairs where asked for. */
function* asText(measured: Measured, experts: Experts | null, options: Options): Generator<string> {
  const { language } = options;
  const { evaluation, nameOf } = measured;
  const { reference, panels, common } = allMessages[language];
  const t = cli[language];
  const parties = evaluation.ids;
  const cell = (unit: (typeof allMeasures)[number]["unit"], value: Value): string =>
    valueCell(unit, value, language, (id) => (id === TABLE ? (measured.tableName ?? common.table) : nameOf(id)));

  yield `${printable(measured.title) || common.untitled}\n`;
  const { flows } = measured;
  yield `${panels.caption.counts(parties.length, flows.all, flows.notYet)}. ${looking(measured, options)}\n`;

  yield `\n${reference.scopes.system.title}\n\n`;
  const { resolved } = evaluation;
  yield* textTable(
    [
      { header: t.measure, align: "left" },
      { header: resolved === null ? t.value : reference.drawn, align: "right" },
      ...(resolved === null ? [] : [{ header: reference.resolved, align: "right" } as const]),
    ],
    Object.entries(systemMeasures).map(([id, { text, unit }]) => {
      const inWords = (values: SystemValues, bounds: readonly string[]): string => {
        const shown = cell(unit, values[id as keyof typeof systemMeasures]);
        return bounds.includes(id) ? reference.atMost(shown) : shown;
      };
      return [
        text[language].name,
        inWords(evaluation.system, evaluation.bounds.drawn),
        ...(resolved === null ? [] : [inWords(resolved, evaluation.bounds.resolved)]),
      ];
    }),
  );

  if (evaluation.withinNoise && parties.length > 0)
    yield `\n${panels.withinNoise.title} ${panels.withinNoise.text} ${t.sureNotShown}\n`;
  for (const family of ["own-ends", "lens"] as const) {
    const ids = partyIds.filter((id) => partyMeasures[id].family === family);
    yield `\n${reference.scopes.party.title}. ${t.family[family]}\n\n`;
    yield* textTable(
      [{ header: t.party, align: "left" }, ...ids.map((id) => measureColumn(partyMeasures[id], language))],
      {
        length: parties.length,
        at: (index) => {
          const party = parties[index]!;
          const values = evaluation.of(party);
          return [
            nameOf(party),
            // Nobody is named for a balance that the estimates alone could give.
            ...ids.map((id) =>
              evaluation.withinNoise && partyMeasures[id].gated ? "" : cell(partyMeasures[id].unit, values[id]),
            ),
          ];
        },
      },
    );
  }

  if (experts !== null) yield* expertText(experts, measured, options);
  if (!options.pairs) return;
  yield `\n${reference.scopes.pair.title}\n\n`;
  const measures = Object.entries(pairMeasures) as [keyof typeof pairMeasures, (typeof pairMeasures)["reciprocity"]][];
  yield* textTable(
    [
      { header: t.party, align: "left" },
      { header: t.party, align: "left" },
      ...measures.map(([, measure]) => measureColumn(measure, language)),
    ],
    evaluation
      .pairs()
      .map((pair) => [
        nameOf(pair.first),
        nameOf(pair.second),
        ...measures.map(([id, { unit }]) => cell(unit, pair[id])),
      ]),
  );
}
