import { TABLE } from "../domain/party.ts";
import { tableLines } from "../formats/write-table.ts";
import type { Value } from "../measures/measure.ts";
import {
  type allMeasures,
  type PartyMeasureId,
  pairMeasures,
  partyMeasures,
  systemMeasures,
} from "../measures/registry.ts";
import { messages } from "../text/messages.ts";
import { cli } from "../text/sections/cli.ts";
import { describeFindings } from "./describe-findings.ts";
import { type ExitCode, type Io, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { open } from "./open.ts";
import type { Options } from "./options.ts";
import { headerOf, looking, type Photo, photoOf } from "./photo.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable, textTable } from "./table.ts";
import { valueCell } from "./value-cell.ts";

/** Pairs are given up to this many flows, or when asked for: there can be half a million of them. */
const PAIRS_LIMIT = 2_000;

const partyIds = Object.keys(partyMeasures) as PartyMeasureId[];

/** `evenwicht measure FILE`: every number of the whole and of each party. */
export async function measureCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, options, io);
  const photo = photoOf(opened.partnership, options);
  if (options.csv) io.say(looking(photo, options));
  await writeAll(io, options.json ? asJson(file, photo, options) : options.csv ? asCsv(photo) : asText(photo, options));
  return 0;
}

/** A party's values by measure id, a largest source by the id that it has outside. */
function partyValues(photo: Photo, party: string): Readonly<Record<PartyMeasureId, number | string | null>> {
  const values = photo.evaluation.of(party);
  const own = Object.fromEntries(partyIds.map((id) => [id, values[id]])) as typeof values;
  return { ...own, topSource: values.topSource === null ? null : photo.codeOf(values.topSource) };
}

function asJson(file: string, photo: Photo, options: Options): Iterable<string> {
  const { evaluation, codeOf, nameOf } = photo;
  const flows = evaluation.system.flows ?? 0;
  const withPairs = options.pairs || flows <= PAIRS_LIMIT;
  const leftOut = withPairs ? {} : { pairs: cli[options.language].pairsLeftOut(flows, PAIRS_LIMIT) };
  return jsonObject({
    ...headerOf(file, photo),
    system: evaluation.system,
    ...(evaluation.resolved === null ? {} : { resolved: evaluation.resolved }),
    parties: mapped(evaluation.ids, (id) => ({ id: codeOf(id), name: nameOf(id), ...partyValues(photo, id) })),
    ...(withPairs
      ? {
          pairs: mapped(evaluation.pairs(), ({ first, second, ...values }) => ({
            first: codeOf(first),
            second: codeOf(second),
            ...values,
          })),
        }
      : {}),
    findings: mapped(describeFindings(photo, options.language), ({ json }) => json),
    leftOut,
  });
}

function* mapped<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}

function asCsv(photo: Photo): Iterable<string> {
  const rows = mapped(photo.evaluation.ids, (id) => {
    const values = partyValues(photo, id);
    return [photo.codeOf(id), photo.nameOf(id), ...partyIds.map((measure) => values[measure])];
  });
  return tableLines(headed(["id", "name", ...partyIds], rows));
}

function* headed<A>(header: A, rows: Iterable<A>): Generator<A> {
  yield header;
  yield* rows;
}

/** Three tables: the whole, the parties by their own ends, the parties under the lens; and the pairs where asked for. */
function* asText(photo: Photo, options: Options): Generator<string> {
  const { language } = options;
  const { evaluation, nameOf, partnership } = photo;
  const { reference, panels, common } = messages[language];
  const t = cli[language];
  const parties = [...evaluation.ids];
  const cell = (unit: (typeof allMeasures)[number]["unit"], value: Value): string =>
    valueCell(unit, value, language, (id) =>
      id === TABLE ? (partnership.about.table?.name ?? common.table) : nameOf(id),
    );

  yield `${printable(partnership.about.title) || common.untitled}\n`;
  yield `${panels.caption.counts(parties.length, evaluation.system.flows ?? 0)}. ${looking(photo, options)}\n`;

  yield `\n${reference.scopes.system.title}\n\n`;
  const { resolved } = evaluation;
  yield* textTable(
    [
      { header: t.measure, align: "left" },
      { header: resolved === null ? t.value : reference.drawn, align: "right" },
      ...(resolved === null ? [] : [{ header: reference.resolved, align: "right" } as const]),
    ],
    Object.entries(systemMeasures).map(([id, { text, unit }]) => [
      text[language].name,
      cell(unit, evaluation.system[id as keyof typeof systemMeasures]),
      ...(resolved === null ? [] : [cell(unit, resolved[id as keyof typeof systemMeasures])]),
    ]),
  );

  if (evaluation.withinNoise && parties.length > 0)
    yield `\n${panels.withinNoise.title} ${panels.withinNoise.text} ${t.sureNotShown}\n`;
  for (const family of ["own-ends", "lens"] as const) {
    const ids = partyIds.filter((id) => partyMeasures[id].family === family);
    yield `\n${reference.scopes.party.title}. ${t.family[family]}\n\n`;
    yield* textTable(
      [{ header: t.party, align: "left" }, ...ids.map((id) => columnOf(partyMeasures[id], language))],
      parties.map((party) => {
        const values = evaluation.of(party);
        return [
          nameOf(party),
          // Nobody is named for a balance that the estimates alone could give.
          ...ids.map((id) =>
            evaluation.withinNoise && partyMeasures[id].gated ? "" : cell(partyMeasures[id].unit, values[id]),
          ),
        ];
      }),
    );
  }

  if (!options.pairs) return;
  yield `\n${reference.scopes.pair.title}\n\n`;
  const measures = Object.entries(pairMeasures) as [keyof typeof pairMeasures, (typeof pairMeasures)["reciprocity"]][];
  yield* textTable(
    [
      { header: t.party, align: "left" },
      { header: t.party, align: "left" },
      ...measures.map(([, measure]) => columnOf(measure, language)),
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

const columnOf = ({ text, unit }: (typeof allMeasures)[number], language: Options["language"]) =>
  ({ header: text[language].name, align: unit === "word" || unit === "party" ? "left" : "right" }) as const;
