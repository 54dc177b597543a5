import { comparePhotos, type PhotoComparison } from "../compare/compare-photos.ts";
import type { FlowDifference, FlowStatus } from "../compare/flow-differences.ts";
import { TABLE } from "../domain/party.ts";
import { type FollowedFinding, followFindings } from "../findings/followed.ts";
import { findAll } from "../findings/registry.ts";
import { tableLines } from "../formats/write-table.ts";
import type { Value } from "../measures/measure.ts";
import { type PartyMeasureId, partyMeasures, type SystemMeasureId, systemMeasures } from "../measures/registry.ts";
import { allMessages } from "../text/all-messages.ts";
import { cli } from "../text/sections/cli.ts";
import { comparing } from "../text/sections/comparing.ts";
import { type DescribedFinding, describing } from "./describe-findings.ts";
import { intendedJson, intendedText } from "./intended.ts";
import { type ExitCode, type Io, type Piece, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { leftOutOf } from "./left-out.ts";
import type { Options } from "./options.ts";
import { looking, weightsOf } from "./photo.ts";
import { naming, type Picture, picturesOf } from "./pictures.ts";
import { printable, textTable } from "./table.ts";
import { valueCell } from "./value-cell.ts";
import { whyJson } from "./why.ts";
import { writeSeriesReport } from "./write-series-report.ts";

/** Flows in the answer for people; all of them are in JSON. */
const FLOWS_SHOWN = 40;

export const SHARES = ["weightedJaccard", "brayCurtis", "reshaping", "volumeChange"] as const;
const partyIds = Object.keys(partyMeasures) as PartyMeasureId[];

/** `evenwicht compare A B`: what changed from one photo to the other, and what of it the estimates can explain. */
export async function compareCommand(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const pictures = await picturesOf(files, options, io);
  if (pictures === null) return 1;
  const [before, after] = pictures as [Picture, Picture];
  if (options.output !== undefined) return writeSeriesReport(pictures, options.output, options, io);
  const compared = comparedOf(before, after, options);
  if (options.csv) io.say(lookedAt(compared, options));
  await writeAll(
    io,
    options.json ? asJson(compared, options) : options.csv ? asCsv(compared) : asText(compared, options),
  );
  return 0;
}

interface Compared extends ReturnType<typeof naming> {
  readonly before: Picture;
  readonly after: Picture;
  readonly comparison: PhotoComparison;
  /** Null where one of the two is a large list of flows. */
  readonly findings: readonly (FollowedFinding & { readonly described: DescribedFinding })[] | null;
}

function comparedOf(before: Picture, after: Picture, { language }: Options): Compared {
  const comparison = comparePhotos(before.evaluation, after.evaluation);
  const names = naming([before, after]);
  const { state: was } = before;
  const { state: is } = after;
  if (was === null || is === null) return { before, after, comparison, findings: null, ...names };
  const found = (
    [
      [was, before],
      [is, after],
    ] as const
  ).map(([state, { evaluation }]) => findAll({ state, evaluation }));
  const [ofBefore, ofAfter] = [was, is].map((state) => describing({ state, codeOf: names.codeOf }, language));
  const findings = followFindings(found[0]!, found[1]!, comparison.parties).map((followed) => ({
    ...followed,
    described: (followed.status === "solved" ? ofBefore! : ofAfter!)(followed.finding),
  }));
  return { before, after, comparison, findings, ...names };
}

function asJson(compared: Compared, options: Options): Iterable<Piece> {
  const { language } = options;
  const { before, after, comparison, findings, codeOf, nameOf } = compared;
  const intended = intendedJson([before, after], compared, language);
  const { shares, system, parties, flows, turned } = comparison;
  const why = whyJson([before, after], parties, compared, language);
  const [was, is] = [before.evaluation.precision, after.evaluation.precision];
  // A largest source is told by the id that it has in its file.
  const code = (value: Value): Value => (typeof value === "string" ? codeOf(value) : value);
  return jsonObject({
    evenwicht: 1,
    from: before.source,
    to: after.source,
    lens: after.evaluation.lens,
    fairness: after.evaluation.fairness,
    sigma: { from: was.sigma, to: is.sigma },
    tolerance: { from: was.tolerance, to: is.tolerance },
    weights: { from: weightsOf(before.state), to: weightsOf(after.state) },
    system: { ...shares, ...system },
    parties: mapped(parties, ({ id, status, turned: turnedRound, values }) => ({
      id: codeOf(id),
      name: nameOf(id),
      status,
      turned: turnedRound,
      ...values,
      topSource: { ...values.topSource, from: code(values.topSource.from), to: code(values.topSource.to) },
      ...(why === null ? {} : { why: why(id) }),
    })),
    flows: mapped(flows, (flow) => ({ ...flow, from: codeOf(flow.from), to: codeOf(flow.to) })),
    turned: mapped(turned, (pair) => ({
      ...pair,
      gaveMore: codeOf(pair.gaveMore),
      givesMore: codeOf(pair.givesMore),
    })),
    ...(intended === null ? {} : { intended }),
    ...(findings === null
      ? {}
      : {
          findings: mapped(findings, ({ status, sureness, clear, described }) => ({
            status,
            sureness,
            clear,
            ...described.json,
          })),
        }),
    leftOut: leftOutOf([before, after], options, ["intended", "findings", "why"]),
  });
}

function* mapped<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}

/** One row a party: each measure before and after, and whether its ratio changed beyond the estimates. */
function asCsv({ comparison, codeOf, nameOf }: Compared): Iterable<string> {
  const cell = (value: Value): string | number | null =>
    typeof value === "number" ? value : value === null ? null : String(value);
  const header = [
    "id",
    "name",
    "status",
    ...partyIds.flatMap((id) => [`${id}.from`, `${id}.to`, `${id}.difference`]),
    "logRatio.clear",
    "turned",
  ];
  return tableLines([
    header,
    ...comparison.parties.map(({ id, status, values, turned }) => [
      codeOf(id),
      nameOf(id),
      status,
      ...partyIds.flatMap((measure) => {
        const { from, to, difference } = values[measure];
        const named = (value: Value) =>
          cell(measure === "topSource" && typeof value === "string" ? codeOf(value) : value);
        return [named(from), named(to), difference];
      }),
      cell(values.logRatio.clear),
      String(turned),
    ]),
  ]);
}

function* asText(compared: Compared, options: Options): Generator<string> {
  const { before, after, comparison, findings, nameOf } = compared;
  const { language } = options;
  const t = comparing[language];
  const { panels } = allMessages[language];
  const name = (id: string): string => (id === TABLE ? tableNameOf(compared, language) : nameOf(id));
  const sure = (clear: boolean | null): string =>
    clear === null ? t.sure.unknown : clear ? t.sure.clear : t.sure.maybe;
  const cell = (unit: Parameters<typeof valueCell>[0], value: Value): string => valueCell(unit, value, language, name);

  yield `${printable(before.source)} → ${printable(after.source)}\n${lookedAt(compared, options)}\n`;
  yield `\n${t.counts(countsOf(comparison.flows))}${comparison.anyClear ? "" : ` ${t.nothingClear}`}\n\n`;
  yield* textTable(
    [
      { header: cli[language].measure, align: "left" },
      { header: cli[language].value, align: "right" },
      { header: "", align: "left" },
    ],
    SHARES.map((id) => [t.shares[id].name, cell("share", comparison.shares[id]), t.shares[id].about]),
  );

  yield `\n${t.whole}\n\n`;
  yield* textTable(
    [
      { header: cli[language].measure, align: "left" },
      { header: t.before, align: "right" },
      { header: t.after, align: "right" },
      { header: t.difference, align: "right" },
      { header: t.beyond, align: "left" },
    ],
    (Object.keys(systemMeasures) as SystemMeasureId[]).map((id) => {
      const { text, unit } = systemMeasures[id];
      const { from, to, difference, clear } = comparison.system[id];
      return [
        text[language].name,
        cell(unit, from),
        cell(unit, to),
        cell(unit, difference),
        difference === 0 ? t.sure.unknown : sure(clear),
      ];
    }),
  );

  yield `\n${t.parties}. ${cli[language].family["own-ends"]}\n\n`;
  const { brings, takes, logRatio, verdict } = partyMeasures;
  const gated = ({ evaluation }: Picture, value: Value): string =>
    evaluation.withinNoise ? t.sure.unknown : cell(verdict.unit, value);
  yield* textTable(
    [
      { header: cli[language].party, align: "left" },
      { header: t.status, align: "left" },
      ...[brings, takes, logRatio].flatMap(({ text }) =>
        [t.at.before, t.at.after].map((at) => ({ header: at(text[language].name), align: "right" as const })),
      ),
      { header: t.beyond, align: "left" },
      ...[t.at.before, t.at.after].map((at) => ({
        header: at(verdict.text[language].name),
        align: "left" as const,
      })),
    ],
    comparison.parties.map(({ id, status, values }) => [
      name(id),
      t.partyStatus[status],
      ...([brings, takes, logRatio] as const).flatMap(({ id: measure, unit }) => {
        const { from, to } = values[measure as "brings" | "takes" | "logRatio"];
        return [cell(unit, from), cell(unit, to)];
      }),
      values.logRatio.difference === 0 ? t.sure.unknown : sure(values.logRatio.clear),
      gated(before, values.verdict.from),
      gated(after, values.verdict.to),
    ]),
  );
  if (before.evaluation.withinNoise && after.evaluation.withinNoise)
    yield `\n${panels.withinNoise.title} ${panels.withinNoise.text}\n`;

  const moved = largestFirst(comparison.flows);
  if (moved.length > 0) {
    yield `\n${t.flows}\n\n`;
    yield* textTable(
      [
        { header: cli[language].columns.from, align: "left" },
        { header: cli[language].columns.to, align: "left" },
        { header: t.status, align: "left" },
        { header: t.before, align: "right" },
        { header: t.after, align: "right" },
        { header: t.beyond, align: "left" },
      ],
      moved
        .slice(0, FLOWS_SHOWN)
        .map((flow) => [
          name(flow.from),
          name(flow.to),
          t.flowStatus[flow.status],
          cell("value", flow.before),
          cell("value", flow.after),
          sure(flow.clear),
        ]),
    );
    if (moved.length > FLOWS_SHOWN) yield `${t.moreFlows(moved.length - FLOWS_SHOWN)}\n`;
  }

  if (comparison.turned.length > 0) {
    yield `\n${t.turned}\n\n`;
    for (const { gaveMore, givesMore, clear } of comparison.turned)
      yield `${printable(t.turnedPair(name(gaveMore), name(givesMore), clear))}\n`;
  }

  yield* intendedText([before, after], compared, language);

  for (const group of ["new", "surer", "persisting", "less-sure", "solved"] as const) {
    const some = findings?.filter(({ sureness, status }) => (sureness ?? status) === group) ?? [];
    if (some.length === 0) continue;
    yield `\n${t.findingStatus[group]}\n\n`;
    for (const { described, status, clear } of some) {
      const maybe = status !== "persisting" && clear === false ? ` ${t.findingMaybe}` : "";
      yield `${printable(described.text.headline)} ${printable(described.text.sum)}${maybe}\n`;
    }
  }
}

const lookedAt = ({ before, after }: Compared, options: Options): string => {
  const [was, is] = [looking(before, options), looking(after, options)];
  const t = comparing[options.language];
  return was === is ? is : `${t.before}: ${was}\n${t.after}: ${is}`;
};

const tableNameOf = ({ before, after }: Compared, language: Options["language"]): string =>
  [after, before].map(({ state }) => state?.about.table?.name).find(Boolean) ?? allMessages[language].common.table;

function countsOf(flows: readonly FlowDifference[]): Readonly<Record<FlowStatus, number>> {
  const counts = { new: 0, gone: 0, grown: 0, shrunk: 0, same: 0 };
  for (const { status } of flows) counts[status]++;
  return counts;
}

/** What changed, by how much. */
const largestFirst = (flows: readonly FlowDifference[]): readonly FlowDifference[] =>
  flows
    .filter(({ status }) => status !== "same")
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
