import { asOfNow } from "../compare/as-successors.ts";
import { inOrderOfDate } from "../compare/by-date.ts";
import type { Snapshot } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { Evaluation, MeasuredState } from "../measures/evaluate.ts";
import { capital, monthText } from "../text/numbers.ts";
import { isAgainstSum, type Side, sideOf } from "./clear-side.ts";
import { heldAgainst, indexIn, numberOf } from "./evidence.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, FindingContext, OverPhotos, Pattern, Wording } from "./pattern.ts";
import { weightOf } from "./ranking.ts";
import { perTen } from "./sum-in-words.ts";
import { weighedAsNow } from "./weighed-as-now.ts";

/** A moment at which the partnership was looked at; its numbers are worked out when they are asked for. */
interface Moment {
  readonly date: string | null;
  readonly measured: () => MeasuredState;
}

/**
 * Members who are clearly out of balance now, and were so, to the same side, in every photo from some date on: two
 * moments or more, each behind its own gate (SPEC V2), all of them weighed as the kinds count now. Where photos are missing nothing is found. Signals stay beside it.
 */
export const persistentImbalance: Pattern = {
  id: "persistent-imbalance",
  name: { nl: "Onbalans die blijft", en: "Persistent imbalance" },
  find: (context) => {
    const now = clearSides(context);
    const photos = now.size === 0 ? [] : photosOf(context);
    if (photos.length < 2) return [];
    const begun = new Map<Moment, OverPhotos[]>();
    for (const [party, side] of now) {
      const since = photos.slice(photos.findLastIndex(({ measured }) => sideThen(measured(), party) !== side) + 1);
      if (since.length < 2) continue;
      const start = since[0]!;
      begun.set(start, [...(begun.get(start) ?? []), overPhotos(party, side, since)]);
    }
    return photos.flatMap((start, nth) => {
      const found = begun.get(start);
      return found === undefined ? [] : [findingOf(context, found, start, photos.length - nth)];
    });
  },
  text: {
    nl: (finding, words) => ({
      headline: `Dit zien we nu ${words.count(numberOf(finding, "photos"))} foto's.`,
      sum: sumOf(finding, words, {
        to: "om",
        since: (name, month) => `${name} sinds ${month}`,
        ends: (first, last) => `eerst ${first}, het laatst ${last}`,
        less: (name, month) => `${name} krijgt er sinds ${month} minder uit dan de anderen.`,
        more: (name, month) => `${name} krijgt er sinds ${month} meer uit dan de anderen.`,
        others: (count) => `Dit geldt ook voor nog ${count}.`,
      }),
      otherwise: "Misschien is het goed zo.",
      question: "Wat houdt dit op zijn plek?",
    }),
    en: (finding, words) => ({
      headline: `${capital(words.count(numberOf(finding, "photos")))} photos now show this.`,
      sum: sumOf(finding, words, {
        to: "to",
        since: (name, month) => `${name} since ${month}`,
        ends: (first, last) => `first ${first}, last ${last}`,
        less: (name, month) => `${name} has been getting less out of it than the others since ${month}.`,
        more: (name, month) => `${name} has been getting more out of it than the others since ${month}.`,
        others: (count) => `The same goes for ${count} more.`,
      }),
      otherwise: "It may be fine.",
      question: "What holds this in place?",
    }),
  },
};

/** Members whose imbalance is clear in a photo, and may be told. */
function clearSides({ state, evaluation }: MeasuredState): ReadonlyMap<PartyId, Side> {
  if (evaluation.withinNoise) return new Map();
  return new Map(
    members(state).flatMap(({ id }): readonly (readonly [PartyId, Side])[] => {
      const side = sideOf(evaluation.of(id).verdict);
      return side === null ? [] : [[id, side]];
    }),
  );
}

const sideThen = ({ state, evaluation }: MeasuredState, party: PartyId): Side | null =>
  state.parties.some(({ id, standing }) => id === party && standing === "member") && !evaluation.withinNoise
    ? sideOf(evaluation.of(party).verdict)
    : null;

/**
 * The photos in order, of one day the last. The present is one of them where it has a later date: else it may be no more
 * than the last photo, which somebody went on with.
 */
function photosOf({ state, evaluation }: FindingContext): readonly Moment[] {
  const taken = inOrderOfDate<Snapshot>(state.snapshots ?? []);
  const earlier = taken
    .filter(({ date }, nth) => date !== taken[nth + 1]?.date)
    .map(
      (photo): Moment => ({
        date: photo.date,
        measured: () => weighedAsNow(asOfNow(photo.state, state, state.successions ?? []), state),
      }),
    );
  const { date } = state.about;
  const last = earlier.at(-1)?.date;
  const isLater = date !== null && last != null && date > last;
  return isLater ? [...earlier, { date, measured: () => ({ state, evaluation }) }] : earlier;
}

function overPhotos(party: PartyId, side: Side, photos: readonly Moment[]): OverPhotos {
  const sums = photos.map(({ measured }) => {
    const { evaluation } = measured();
    const { brings, takes } = evaluation.of(party);
    return { brings: brings ?? 0, takes: takes ?? 0, ...heldAgainst(evaluation, party) };
  });
  return { party, side, relative: sums.some((sum) => "fairness" in sum || isAgainstSum(sum, side)), sums };
}

function findingOf(
  { state, evaluation }: FindingContext,
  found: readonly OverPhotos[],
  { date }: Moment,
  photos: number,
): Finding {
  const overPhotos = found.toSorted((a, b) => byLean(evaluation, a.party, b.party));
  const parties = overPhotos.map(({ party }) => party);
  const { brings, takes, logRatio, verdict } = evaluation.of(parties[0]!);
  return {
    pattern: "persistent-imbalance",
    key: `persistent-imbalance ${parties.toSorted((a, b) => indexIn(evaluation, a) - indexIn(evaluation, b)).join(" ")}`,
    parties,
    flows: [...new Set(parties.flatMap((party) => flowsOf(state, party)))],
    evidence: { photos, since: date, brings, takes, logRatio, verdict },
    overPhotos,
    sure: "clear",
    tone: "question",
    // The longer it has been so.
    weight: weightOf("persistent-imbalance", 1 - 1 / photos),
  };
}

/** Who is furthest from even first. */
function byLean(evaluation: Evaluation, a: PartyId, b: PartyId): number {
  const lean = (party: PartyId): number => Math.abs(evaluation.of(party).logRatio ?? 0);
  return lean(b) - lean(a) || indexIn(evaluation, a) - indexIn(evaluation, b);
}

interface SumWords {
  readonly to: string;
  readonly since: (name: string, month: string) => string;
  readonly ends: (first: string, last: string) => string;
  readonly less: (name: string, month: string) => string;
  readonly more: (name: string, month: string) => string;
  readonly others: (count: string) => string;
}

/** More parties, or more sums of one, make no sentence: then the first few, or the first and the last. */
const MOST = 3;

function sumOf(finding: Finding, words: Wording, said: SumWords): string {
  const all = finding.overPhotos ?? [];
  const month = monthText(words.language, String(finding.evidence.since));
  const told = all.slice(0, MOST).map(({ party, side, relative, sums }) => {
    const name = words.name(party);
    if (relative) {
      const against = side === "gives-more" ? said.less(name, month) : said.more(name, month);
      return `${against} ${perTen[words.language]({ ...finding, parties: [party], evidence: { ...sums.at(-1)! } }, words)}`;
    }
    // A comma is in the numbers already.
    const pairs = sums.map(({ brings, takes }) => `${words.value(brings)} ${said.to} ${words.value(takes)}`);
    return `${said.since(name, month)}: ${pairs.length > MOST ? said.ends(pairs[0]!, pairs.at(-1)!) : pairs.join("; ")}.`;
  });
  return [...told, ...(all.length > MOST ? [said.others(words.count(all.length - MOST))] : [])].join(" ");
}
