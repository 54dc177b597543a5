import { TABLE } from "../domain/party.ts";
import { tableLines } from "../formats/write-table.ts";
import type { Change } from "../interventions/least-shift.ts";
import { type PhotoRepair, repairPhoto, THIRD_PARTY } from "../interventions/repair-photo.ts";
import { relationOf } from "../interventions/repair-problem.ts";
import type { Freed } from "../interventions/what-blocks.ts";
import { highsSolver } from "../solve/highs-solver.ts";
import { allMessages } from "../text/all-messages.ts";
import { capital, decimalText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import { repairing } from "../text/sections/repairing.ts";
import { type ExitCode, type Io, type Piece, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { locksOf } from "./locks.ts";
import { type Measured, ofList, ofPartnership } from "./measured.ts";
import { openLarge } from "./open.ts";
import type { Options } from "./options.ts";
import { headerOf, looking } from "./photo.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";

/** `evenwicht repair FILE`: the smallest change that brings everyone within the tolerance, as an agenda. */
export async function repairCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await openLarge(file, options, io);
  sayFaults(opened.faults, file, options, io);
  const { partnership, list } = opened;
  if (partnership === null && list === null) return 1;
  sayAssumptions(opened, options, io);
  const measured = list === null ? ofPartnership(partnership!, options) : ofList(list, file, options);
  const { locked, mistakes } = locksOf(options, measured);
  for (const mistake of mistakes) io.say(printable(mistake));
  if (mistakes.length > 0) return 2;
  const { default: loadHighs } = await import("highs");
  if (io.watched && measured.evaluation.graph.edges > LONG)
    io.say(cli[options.language].takesLong(repairing[options.language].title));
  const { tolerance } = measured.evaluation.precision;
  const asked = {
    allow: options.allow ?? "existing",
    tolerance,
    fewest: options.fewest,
    thirdParty: options.thirdParty,
    locked,
  } as const;
  const found = repairPhoto(measured.evaluation, partnership, asked, highsSolver(await loadHighs()));
  if (options.csv) io.say(looking(measured, options));
  await writeAll(
    io,
    options.json
      ? asJson(file, measured, found)
      : options.csv
        ? asCsv(measured, found)
        : asText(measured, found, options),
  );
  return 0;
}

/** From so many flows on it can take more than some seconds. */
const LONG = 5_000;

const codeAt =
  ({ codeOf }: Measured, { endOf }: PhotoRepair) =>
  (node: number): string => {
    const end = endOf(node);
    return end === THIRD_PARTY || end === TABLE ? end : codeOf(end);
  };

function asJson(file: string, measured: Measured, found: PhotoRepair): Iterable<Piece> {
  const { repair, blocked } = found;
  const code = codeAt(measured, found);
  const inCodes = (changes: readonly Change[]) =>
    changes.map(({ from, to, change }) => ({ from: code(from), to: code(to), change }));
  const freed = (each: Freed) =>
    each.what === "lock" ? { what: each.what, from: code(each.way[0]), to: code(each.way[1]) } : { ...each };
  return jsonObject({
    ...headerOf(file, measured),
    feasible: repair.feasible,
    objective: repair.feasible ? repair.objective : null,
    proven: repair.feasible ? repair.proven : null,
    changes: repair.feasible ? inCodes(repair.changes) : [],
    alternatives: repair.feasible ? repair.alternatives.map(inCodes) : [],
    blockedBy:
      blocked === null
        ? null
        : {
            parties: blocked.nodes.map(({ node, short }) => ({ id: code(node), short })),
            freedBy: blocked.freedBy.map(freed),
          },
  });
}

/** One row a change; none where nothing needs to change, and none where nothing can be found, which is said. */
function asCsv(measured: Measured, found: PhotoRepair): Iterable<string> {
  const { repair, now } = found;
  const code = codeAt(measured, found);
  const changes = repair.feasible ? repair.changes : [];
  const rows = changes.map(({ from, to, change }) => [code(from), code(to), now(from, to), change]);
  return tableLines([["from", "to", "now", "change"], ...rows]);
}

function* asText(measured: Measured, found: PhotoRepair, options: Options): Generator<string> {
  const { language } = options;
  const t = repairing[language];
  const { common, panels } = allMessages[language];
  const { repair, blocked, endOf, now } = found;
  const tolerance = decimalText(language, measured.evaluation.precision.tolerance);
  const name = (node: number): string => {
    const end = endOf(node);
    if (end === THIRD_PARTY) return t.thirdParty;
    return printable(end === TABLE ? (measured.tableName ?? common.table) : measured.nameOf(end));
  };
  yield `${printable(measured.title) || common.untitled}\n${looking(measured, options)}\n`;
  if (measured.evaluation.withinNoise) yield `\n${panels.withinNoise.title} ${panels.withinNoise.text}\n`;
  yield `\n${t.title}\n`;
  if (!repair.feasible) {
    yield `\n${t.blocked(tolerance)}\n`;
    for (const { node, short } of blocked!.nodes)
      yield `  ${short > 0 ? t.overflows(name(node), short) : t.fallsShort(name(node), -short)}\n`;
    if (blocked!.freedBy.length === 0) yield `\n${t.notFreed}\n`;
    else yield `\n${t.freedBy}\n`;
    for (const freed of blocked!.freedBy) yield `  ${freedText(freed, name, options)}\n`;
    return;
  }
  if (repair.changes.length === 0) {
    yield `\n${t.even(tolerance)}\n`;
    return;
  }
  const line = ({ from, to, change }: Change): string => {
    const before = now(from, to);
    if (before === 0) return capital(t.fresh(name(from), name(to), change));
    const says = change > 0 ? t.more : t.less;
    return capital(says(name(from), name(to), Math.abs(change), before, before + change));
  };
  const talks = conversations(repair.changes);
  yield `${t.about}\n\n${t.agenda(talks.length)}\n`;
  for (const [nth, changes] of talks.entries()) {
    const [{ from, to }] = changes as [Change];
    yield `  ${nth + 1}. ${capital(t.between(name(from), name(to)))}\n`;
    for (const change of changes) yield `     ${line(change)}\n`;
  }
  const shifted = repair.changes.reduce((sum, { change }) => sum + Math.abs(change), 0);
  yield `\n${t.total(shifted)}\n`;
  if (options.fewest) yield `${repair.proven ? t.fewest(repair.objective) : t.notProven}\n`;
  for (const other of repair.alternatives) {
    yield `\n${t.otherwise}\n`;
    for (const change of other) yield `  ${line(change)}\n`;
  }
}

/** What changes between the same two is one conversation. */
function conversations(changes: readonly Change[]): readonly (readonly Change[])[] {
  const byTwo = new Map<string, Change[]>();
  for (const change of changes) {
    const two = relationOf(change);
    const others = byTwo.get(two);
    if (others === undefined) byTwo.set(two, [change]);
    else others.push(change);
  }
  return [...byTwo.values()];
}

function freedText(freed: Freed, name: (node: number) => string, { language }: Options): string {
  const t = repairing[language].freed;
  if (freed.what === "lock") return t.lock(name(freed.way[0]), name(freed.way[1]));
  return freed.what === "allow" ? t.allow[freed.allow] : t.thirdParty;
}
