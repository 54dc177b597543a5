import { type PartyId, TABLE } from "../domain/party.ts";
import { changeInWords, freedInWords, totalInWords } from "../interventions/change-in-words.ts";
import { repairPhoto, THIRD_PARTY } from "../interventions/repair-photo.ts";
import {
  type ToldChange,
  type ToldFreed,
  type ToldRepair,
  talksAndTrifles,
  toldRepair,
} from "../interventions/told-repair.ts";
import { highsSolver } from "../solve/highs-solver.ts";
import { allMessages } from "../text/all-messages.ts";
import { capital, decimalText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import { repairing } from "../text/sections/repairing.ts";
import { answer } from "./answer.ts";
import type { ExitCode, Io } from "./io.ts";
import type { JsonFields } from "./json.ts";
import { locksOf } from "./locks.ts";
import { type Measured, ofList, ofPartnership } from "./measured.ts";
import { openLarge } from "./open.ts";
import type { Options } from "./options.ts";
import { headerOf, looking } from "./photo.ts";
import { sayAssumptions, sayFaults, sayOf } from "./say-reading.ts";
import { printable } from "./table.ts";

/** `evenwicht repair FILE`: the smallest change that brings everyone within the tolerance, as an agenda. */
export async function repairCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await openLarge(file, options, io);
  sayFaults(opened.faults, file, options, io);
  const { partnership, list } = opened;
  if (partnership === null && list === null) return 1;
  sayAssumptions(opened, file, options, io);
  const measured = list === null ? ofPartnership(partnership!, options) : ofList(list, file, options);
  const relations = measured.evaluation.graph.edges;
  if (relations > MOST) {
    io.say(printable(`${file}: ${cli[options.language].tooManyToRepair(relations, MOST)}`));
    return 1;
  }
  const { locked, mistakes } = locksOf(options, measured);
  for (const mistake of mistakes) sayOf(file, mistake, options, io);
  if (mistakes.length > 0) return 2;
  const { default: loadHighs } = await import("highs");
  if (io.watched && relations > LONG)
    sayOf(file, cli[options.language].takesLong(repairing[options.language].title), options, io);
  const { tolerance } = measured.evaluation.precision;
  const asked = {
    allow: options.allow ?? "existing",
    tolerance,
    fewest: options.fewest,
    thirdParty: options.thirdParty,
    locked,
  } as const;
  const found = toldRepair(repairPhoto(measured.evaluation, partnership, asked, highsSolver(await loadHighs())));
  if (options.csv) sayOf(file, looking(measured, options), options, io);
  await answer(file, options, io, {
    json: () => asJson(file, measured, found),
    csv: () => asCsv(measured, found),
    text: () => asText(measured, found, options),
  });
  return 0;
}

/** From so many flows on it can take more than some seconds. */
const LONG = 5_000;
/** So many flows take some minutes and 3.6 GB; the solver, which has 4 GB in all, breaks down over a million. */
const MOST = 100_000;

const codeIn =
  ({ codeOf }: Measured) =>
  (end: PartyId): string =>
    end === THIRD_PARTY || end === TABLE ? end : codeOf(end);

function asJson(file: string, measured: Measured, repair: ToldRepair): JsonFields {
  const code = codeIn(measured);
  const inCodes = (changes: readonly ToldChange[]) =>
    changes.map(({ from, to, change }) => ({ from: code(from), to: code(to), change }));
  const freed = (each: ToldFreed) =>
    each.what === "lock" ? { what: each.what, from: code(each.from), to: code(each.to) } : { ...each };
  return {
    ...headerOf(file, measured),
    feasible: repair.feasible,
    objective: repair.feasible ? repair.objective : null,
    proven: repair.feasible ? repair.proven : null,
    changes: repair.feasible ? inCodes(repair.changes) : [],
    alternatives: repair.feasible ? repair.alternatives.map(inCodes) : [],
    blockedBy: repair.feasible
      ? null
      : {
          parties: repair.outside.map(({ party, short }) => ({ id: code(party), short })),
          freedBy: repair.freedBy.map(freed),
        },
  };
}

/** One row a change; none where nothing needs to change, and none where nothing can be found, which is said. */
function asCsv(measured: Measured, repair: ToldRepair) {
  const code = codeIn(measured);
  const changes = repair.feasible ? repair.changes : [];
  const rows = changes.map(({ from, to, before, change }) => [code(from), code(to), before, change]);
  return { header: ["from", "to", "now", "change"], rows };
}

function* asText(measured: Measured, repair: ToldRepair, options: Options): Generator<string> {
  const { language } = options;
  const t = repairing[language];
  const { common, panels } = allMessages[language];
  const tolerance = decimalText(language, measured.evaluation.precision.tolerance);
  const name = (end: PartyId): string =>
    end === THIRD_PARTY
      ? t.thirdParty
      : printable(end === TABLE ? (measured.tableName ?? common.table) : measured.nameOf(end));
  yield `${printable(measured.title) || common.untitled}\n${looking(measured, options)}\n`;
  if (measured.evaluation.withinNoise) yield `\n${panels.withinNoise.title} ${panels.withinNoise.text}\n`;
  yield `\n${t.title}\n`;
  if (!repair.feasible) {
    yield `\n${t.blocked(tolerance)}\n`;
    for (const { party, short } of repair.outside)
      yield `  ${short > 0 ? t.overflows(name(party), short) : t.fallsShort(name(party), -short)}\n`;
    yield `\n${repair.freedBy.length === 0 ? t.notFreed : t.freedBy}\n`;
    for (const freed of repair.freedBy) yield `  ${freedInWords(freed, name, language)}\n`;
    return;
  }
  if (repair.changes.length === 0) {
    yield `\n${t.even(tolerance)}\n`;
    return;
  }
  const [agenda = repair.changes, ...others] = repair.agendas;
  const { talks, trifles } = talksAndTrifles(agenda, repair.trifle);
  yield `${t.about}\n`;
  if (talks.length > 0) yield `\n${t.agenda(talks.length)}\n`;
  for (const [nth, changes] of talks.entries()) {
    const { from, to } = changes[0]!;
    yield `  ${nth + 1}. ${capital(t.between(name(from), name(to)))}\n`;
    for (const change of changes) yield `     ${changeInWords(change, name, language)}\n`;
  }
  if (trifles.length > 0) yield `\n${t.trifles(trifles.length)}\n`;
  for (const change of trifles) yield `  ${changeInWords(change, name, language)}\n`;
  yield `\n${totalInWords(agenda, repair.changes, language)}\n`;
  if (options.fewest) yield `${repair.proven ? t.fewest(repair.objective, trifles.length) : t.notProven}\n`;
  for (const other of others) {
    yield `\n${t.otherwise}\n`;
    for (const change of other) yield `  ${changeInWords(change, name, language)}\n`;
  }
}
