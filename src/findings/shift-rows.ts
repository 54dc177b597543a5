import type { BalanceShift, ShiftPart } from "../compare/balance-shift.ts";
import type { PartyDifference } from "../compare/party-differences.ts";
import { NOBODY } from "../domain/party.ts";
import type { MeasuredState } from "../measures/evaluate.ts";
import { ratioAgainst } from "../text/ratio-against.ts";
import { whyShifted } from "../text/sections/why-shifted.ts";
import type { Wording } from "./pattern.ts";

/** A part of a shift as it is shown: what changed, how it was, how it is, and how many times as large it made the ratio. */
export interface ShiftRow {
  readonly key: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly times: string;
}

const NONE = "–";

/**
 * The parts of a shift, the largest first, and the whole of it last. Of more than `most` parts the smallest stand in one row, so that
 * what is shown still makes the whole. A kind is named where there is more than one.
 */
export function shiftRows(
  { from, to, parts }: BalanceShift,
  words: Wording,
  [before, after]: readonly [MeasuredState, MeasuredState],
  most = Number.POSITIVE_INFINITY,
): readonly ShiftRow[] {
  const severalKinds =
    new Set([before, after].flatMap(({ state }) => state.flows.map(({ resource }) => resource))).size > 1;
  const { fairness } = after.evaluation;
  const t = whyShifted[words.language].parts;
  const times = (log: number | null): string => (log === null ? NONE : t.timesText(words.value(Math.exp(log))));
  const ratio = (log: number | null): string => (log === null ? NONE : ratioAgainst(words.language, log));
  const size = (value: number | null): string => (value === null ? t.noSize : words.value(value));
  const row = (part: ShiftPart): Omit<ShiftRow, "times"> => {
    switch (part.sort) {
      case "flow": {
        const kind = severalKinds ? words.kind(part.kind) : null;
        const what = part.other === NOBODY ? t.givesUp(kind) : t[part.way](words.name(part.other), kind);
        return {
          key: `${part.way} ${part.other} ${part.kind}`,
          what,
          before: size(part.before),
          after: size(part.after),
        };
      }
      case "weight":
        return {
          key: `weight ${part.kind}`,
          what: t.weight(words.kind(part.kind)),
          before: words.value(part.before),
          after: words.value(part.after),
        };
      case "together":
        return {
          key: part.sort,
          what: fairness === "equal" ? t.together : t.byRule,
          before: ratio(Math.log(part.before)),
          after: ratio(Math.log(part.after)),
        };
      case "empty":
        return { key: `empty ${part.way}`, what: t.empty[part.way], before: NONE, after: NONE };
    }
  };
  const [told, rest] = parts.length > most ? [parts.slice(0, most - 1), parts.slice(most - 1)] : [parts, []];
  const all = (some: readonly ShiftPart[]): number | null =>
    some.reduce((sum: number | null, { part }) => (sum === null || part === null ? null : sum + part), 0);
  return [
    ...told.map((part) => ({ ...row(part), times: times(part.part) })),
    ...(rest.length === 0
      ? []
      : [{ key: "rest", what: t.rest(rest.length), before: NONE, after: NONE, times: times(all(rest)) }]),
    {
      key: "all",
      what: t.total,
      before: ratio(from),
      after: ratio(to),
      times: times(from === null || to === null ? null : to - from),
    },
  ];
}

/** What a party brought and took before, and now, in words. */
export function shiftedSums({ id, values: { brings, takes } }: PartyDifference, words: Wording): string {
  const said = (at: "from" | "to") => [words.value(brings[at] ?? 0), words.value(takes[at] ?? 0)] as const;
  return whyShifted[words.language].parts.sums(words.name(id), said("from"), said("to"));
}
