import { compareFlows } from "../compare/compare-flows.ts";
import { partyDifferences } from "../compare/party-differences.ts";
import { systemDifferences } from "../compare/system-differences.ts";
import type { PartyId } from "../domain/party.ts";
import { tableLines } from "../formats/write-table.ts";
import type { Value } from "../measures/measure.ts";
import { type PartyMeasureId, partyMeasures, type SystemMeasureId, systemMeasures } from "../measures/registry.ts";
import { allMessages } from "../text/all-messages.ts";
import { cli } from "../text/sections/cli.ts";
import { comparing } from "../text/sections/comparing.ts";
import { SHARES } from "./compare.ts";
import { intendedSeriesJson, intendedSeriesText } from "./intended.ts";
import { type ExitCode, type Io, type Piece, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { leftOutOf } from "./left-out.ts";
import type { Options } from "./options.ts";
import { looking, weightsOf } from "./photo.ts";
import { naming, type Picture, seriesOf } from "./pictures.ts";
import { printable, type TextColumn, textTable } from "./table.ts";
import { valueCell } from "./value-cell.ts";
import { writeSeriesReport } from "./write-series-report.ts";

const partyIds = Object.keys(partyMeasures) as PartyMeasureId[];
const systemIds = Object.keys(systemMeasures) as SystemMeasureId[];

/** `evenwicht series FILE…`: the numbers of each photo side by side, and what changed from one to the next. */
export async function seriesCommand(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const pictures = await seriesOf(files, options, io);
  if (pictures === null) return 1;
  if (pictures.length < 2) {
    io.say(printable(`${files[0] ?? ""}: ${cli[options.language].onePhoto}`));
    return 1;
  }
  if (options.output !== undefined) return writeSeriesReport(pictures, options.output, options, io);
  if (options.csv) io.say(lookedAt(pictures, options));
  await writeAll(
    io,
    options.json ? asJson(pictures, options) : options.csv ? asCsv(pictures) : asText(pictures, options),
  );
  return 0;
}

/** What each photo is called above its column. */
const headsOf = (pictures: readonly Picture[]): readonly string[] =>
  pictures.map(({ date, title, source }, nth) => date ?? (title || source || String(nth + 1)));

/** How the numbers are looked at: once, where that is alike for all. */
function lookedAt(pictures: readonly Picture[], options: Options): string {
  const said = pictures.map((picture) => looking(picture, options));
  const heads = headsOf(pictures);
  return new Set(said).size === 1 ? said[0]! : said.map((one, nth) => `${printable(heads[nth]!)}: ${one}`).join("\n");
}

/** From each photo to the next. */
const steps = (pictures: readonly Picture[]): readonly (readonly [Picture, Picture])[] =>
  pictures.slice(1).map((after, k) => [pictures[k]!, after]);

/** Every party of any photo: in the order of the last that has it. */
const partiesOf = (pictures: readonly Picture[]): readonly PartyId[] => [
  ...new Set(pictures.toReversed().flatMap(({ evaluation }) => evaluation.ids)),
];

function asJson(pictures: readonly Picture[], options: Options): Iterable<Piece> {
  const { language } = options;
  const names = naming(pictures);
  const { codeOf, nameOf } = names;
  const intended = intendedSeriesJson(pictures, names, language);
  const code = (value: Value): Value => (typeof value === "string" ? codeOf(value) : value);
  return jsonObject({
    evenwicht: 1,
    lens: pictures[0]!.evaluation.lens,
    fairness: pictures[0]!.evaluation.fairness,
    photos: pictures
      .map(({ source, title, date, state, evaluation }) => ({
        source,
        title,
        date,
        sigma: evaluation.precision.sigma,
        tolerance: evaluation.precision.tolerance,
        weights: weightsOf(state),
        system: { ...evaluation.system },
        parties: evaluation.ids.map((id) => {
          const values = evaluation.of(id);
          const row = Object.fromEntries(partyIds.map((measure) => [measure, values[measure]]));
          return { id: codeOf(id), name: nameOf(id), ...row, topSource: code(values.topSource) };
        }),
      }))
      .values(),
    changes: steps(pictures)
      .map(([before, after]) => ({
        from: placeOf(before),
        to: placeOf(after),
        system: {
          ...compareFlows(before.evaluation, after.evaluation),
          ...systemDifferences(before.evaluation, after.evaluation),
        },
        parties: partyDifferences(before.evaluation, after.evaluation).map(({ id, status, turned, values }) => ({
          id: codeOf(id),
          status,
          turned,
          logRatio: values.logRatio,
        })),
      }))
      .values(),
    ...(intended === null ? {} : { intended }),
    leftOut: leftOutOf(pictures, options, ["intended"]),
  });
}

const placeOf = ({ source, date }: Picture) => ({ source, date });

/** One row a party and photo. */
function asCsv(pictures: readonly Picture[]): Iterable<string> {
  const { codeOf, nameOf } = naming(pictures);
  const cell = (value: Value): string | number | null =>
    typeof value === "number" ? value : value === null ? null : String(value);
  function* rows() {
    yield ["source", "date", "id", "name", ...partyIds];
    for (const { source, date, evaluation } of pictures)
      for (const id of evaluation.ids) {
        const values = evaluation.of(id);
        yield [
          source,
          date,
          codeOf(id),
          nameOf(id),
          ...partyIds.map((measure) =>
            cell(measure === "topSource" && values.topSource !== null ? codeOf(values.topSource) : values[measure]),
          ),
        ];
      }
  }
  return tableLines(rows());
}

function* asText(pictures: readonly Picture[], options: Options): Generator<string> {
  const { language } = options;
  const { panels } = allMessages[language];
  const t = comparing[language];
  const names = naming(pictures);
  const { nameOf } = names;
  const heads = headsOf(pictures);
  const columns: readonly TextColumn[] = heads.map((header) => ({ header: printable(header), align: "right" }));
  const cell = (unit: Parameters<typeof valueCell>[0], value: Value): string =>
    valueCell(unit, value, language, nameOf);
  yield `${pictures.map(({ source }, nth) => `${heads[nth]}: ${printable(source)}`).join("\n")}\n`;
  yield `${lookedAt(pictures, options)}\n`;

  yield `\n${t.whole}\n\n`;
  yield* textTable(
    [{ header: cli[language].measure, align: "left" }, ...columns],
    systemIds.map((id) => [
      systemMeasures[id].text[language].name,
      ...pictures.map(({ evaluation }) => cell(systemMeasures[id].unit, evaluation.system[id])),
    ]),
  );

  yield `\n${t.steps}\n\n`;
  const moved = steps(pictures).map(([before, after]) => ({
    shares: compareFlows(before.evaluation, after.evaluation),
    system: systemDifferences(before.evaluation, after.evaluation),
    parties: partyDifferences(before.evaluation, after.evaluation),
  }));
  yield* textTable(
    [{ header: cli[language].measure, align: "left" }, ...columns.slice(1)],
    [
      ...SHARES.map((id) => [t.shares[id].name, ...moved.map(({ shares }) => cell("share", shares[id]))]),
      ...(["flowsAdded", "flowsDropped", "flowsKept"] as const).map((id) => [
        t.flowCounts[id],
        ...moved.map(({ shares }) => cell("count", shares[id])),
      ]),
      ...systemIds
        .filter((id) => moved.some(({ system }) => system[id].clear === true))
        .map((id) => [
          systemMeasures[id].text[language].name,
          ...moved.map(({ system }) => (system[id].clear === true ? t.sure.clear : "")),
        ]),
    ],
  );

  // Within the noise floor nobody's verdict is told (V2): where that holds of every photo there is no table of them.
  const told = pictures.some(({ evaluation }) => !evaluation.withinNoise);
  for (const id of ["brings", "takes", "logRatio", ...(told ? (["verdict"] as const) : [])] as const) {
    const { text, unit } = partyMeasures[id];
    yield `\n${text[language].name}\n\n`;
    yield* textTable(
      [{ header: cli[language].party, align: "left" }, ...columns],
      partiesOf(pictures).map((party) => [
        nameOf(party),
        ...pictures.map(({ evaluation }, nth) => {
          if (!evaluation.indexOf.has(party) || (id === "verdict" && evaluation.withinNoise)) return t.sure.unknown;
          const mark = id === "logRatio" && nth > 0 && isClear(moved[nth - 1]!.parties, party) ? "*" : " ";
          const shown = cell(unit, evaluation.of(party)[id]);
          return id === "logRatio" ? `${shown}${mark}` : shown;
        }),
      ]),
    );
    const starred = partiesOf(pictures).some((party) => moved.some(({ parties }) => isClear(parties, party)));
    if (id === "logRatio" && starred) yield `${t.star}\n`;
  }
  yield* intendedSeriesText(pictures, columns, names, language);
  const quiet = heads.filter((_, nth) => pictures[nth]!.evaluation.withinNoise);
  if (quiet.length > 0) yield `\n${quiet.map(printable).join(", ")}: ${panels.withinNoise.text}\n`;
}

const isClear = (parties: ReturnType<typeof partyDifferences>, party: PartyId): boolean =>
  parties.find(({ id }) => id === party)?.values.logRatio.clear === true;
