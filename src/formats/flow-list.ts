import { type Assumption, assumption } from "../domain/assumption.ts";
import { compareText } from "../domain/compare-text.ts";
import { allLookDifferent } from "../domain/look-different.ts";
import { once } from "../domain/once.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import { COMPARED_NAMES, type NamePair, similarNames } from "../domain/similar-names.ts";
import type { FlowArrays } from "../graph/flow-arrays.ts";
import { type Flows, inPairOrder } from "../graph/pair-order.ts";
import { isFailedFormula } from "./cells.ts";
import { nameKey } from "./fold.ts";
import { planImport } from "./import.ts";
import type { FileChoices, ImportSource, SimilarNames } from "./import-preview.ts";
import { matchIn, type PartyList, type PartyRef, type PartyRow } from "./party-list.ts";
import type { PlainFlows } from "./plain-flows.ts";
import { inPreview, ofSimilarNames } from "./read-tables.ts";
import { sameNames } from "./same-party.ts";

/** From so many flows on a file is read as a list: a partnership of more can neither be looked at nor edited flow by flow. */
export const LIST_FROM = 20_000;
/** No file of fewer bytes holds that many: an end, another, and what separates them. */
export const LIST_BYTES_FROM = 4 * LIST_FROM;
/**
 * A list takes some 80 bytes a flow while it is measured, and a hundred a party. Up to here that fits in 2 GB, which a
 * laptop has to spare, and a browser gives one page.
 */
export const LIST_BYTES_LIMIT = 1_000_000_000;
export const LIST_ROWS_LIMIT = 20_000_000;

/** A network that is its flows alone, too large for a partnership that can be edited. */
export interface FlowList {
  readonly arrays: FlowArrays;
  /** By party index; without a list of parties a party's name is its id. */
  readonly names: readonly string[];
  /** Null where no party of the list is the table; "" where the list leaves it unnamed. */
  readonly tableName: string | null;
  /** Rows of the file, loops and those that say 0 included. */
  readonly rows: number;
  /** Names that look alike, and those that are read as one party; none where there is a list of parties. */
  readonly similar: readonly SimilarNames[];
  readonly assumptions: readonly Assumption[];
}

/** A list of parties beside the flows, as the general reader read it. */
export interface ListedParties {
  readonly list: PartyList;
  readonly assumptions: readonly Assumption[];
}

/**
 * The network that the rows describe, with its parties in id order; a party's id is the one in the file. Null where a
 * name needs the general reader: it is no UTF-8, is not written as it is compared, is unknown or ambiguous in the list,
 * is a formula that failed, or is a word that means the table or nobody among ids. `same`: names that are one party, where there is no list of
 * them.
 */
export function flowList(
  flows: PlainFlows,
  listed: ListedParties | null,
  same: readonly NamePair[] = [],
): FlowList | null {
  const names = flows.names.texts();
  if (names === null) return null;
  const { texts } = names;
  if (!(names.ascii || texts.every(isPlain)) || texts.some(isFailedFormula)) return null;
  if (listed !== null && (listed.list.nobody ?? null) !== null) return null;
  const parties = listed === null ? named(texts, names.order(), same) : matched(texts, listed.list);
  if (parties === null || parties.codes.some((code) => code === TABLE || code === NOBODY)) return null;

  const ids = inOrder(parties.codes, parties);
  const places = new Uint32Array(ids.length);
  for (let k = 0; k < ids.length; k++) places[parties.order[k]!] = k;
  const table = listed?.list.table ? ids.length : -1;
  const nodes = ids.length + (table < 0 ? 0 : 1);
  const nodeOf = parties.refs === null ? places : nodesOf(parties.refs, places, table);
  const { loops, repeatedLoops, proper } = withoutLoops(flows, nodeOf);
  const { from, to, weights } = inPairOrder(nodes, proper);
  const parallel = repeated(from, to) + repeatedLoops;
  const indexOf = once(() => new Map(ids.map((id, index) => [id, index])));
  const ones = new Float64Array(from.length).fill(1);
  const without = listed === null ? 0 : ids.length - new Set(nodeOf).size + (nodeOf.includes(table) ? 1 : 0);
  const pairs = listed === null ? similarIn(parties, flows) : [];
  const unused = listed === null ? 0 : listed.list.parties.filter(saysMore).length;
  return {
    arrays: {
      ids,
      // Nothing that is worked out of the whole asks for it, and it takes as long as all sums together.
      get indexOf() {
        return indexOf();
      },
      table,
      nobody: -1,
      nodes,
      from,
      to,
      resource: new Uint32Array(from.length),
      cost: weights,
      worth: weights,
      costError: ones,
      worthError: ones,
      unsized: new Uint8Array(ids.length),
    },
    names: listed === null ? ids : inOrder(parties.names, parties),
    tableName: listed?.list.table?.name ?? null,
    rows: flows.rows,
    similar: inPreview(pairs, parties.same),
    assumptions: [
      ...ofSimilarNames(pairs),
      ...(listed?.assumptions ?? []),
      ...(flows.weighted ? [] : [assumption("no-weight-column", {})]),
      assumption("no-kind-column", {}),
      ...(loops > 0 ? [assumption("self-loops", { flows: loops })] : []),
      ...(parallel > 0 ? [assumption("parallel-flows", { flows: parallel })] : []),
      assumption("unlisted-none", {}),
      ...(listed === null ? [assumption("parties-from-flows", {})] : []),
      ...(unused > 0 ? [assumption("party-numbers-unused", { parties: unused })] : []),
      ...(without > 0 ? [assumption("parties-without-flows", { parties: without })] : []),
    ],
  };
}

/** What the numbers of a long list have no use for. */
const saysMore = ({ size, stake, felt }: PartyRow): boolean => size !== null || stake !== null || felt !== null;

/** A name that is compared as it is written. */
const isPlain = (text: string): boolean => text === text.trim() && text === nameKey(text);

/** The parties, and which of them each text of the file is; null: the texts are the parties. */
interface Parties {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly refs: readonly PartyRef[] | null;
  /** The parties by code. */
  readonly order: Uint32Array;
  /** Of the names that are to be read as one, those that are. */
  readonly same: readonly NamePair[];
}

function named(texts: readonly string[], order: Uint32Array, same: readonly NamePair[]): Parties {
  const { left, placeOf, applied } = sameNames(same.length === 0 ? [] : texts, same);
  if (applied.length === 0) return { codes: texts, names: texts, refs: null, order, same: [] };
  const codes = left.map((text) => texts[text]!);
  return {
    codes,
    names: codes,
    refs: texts.map((_, text) => placeOf(text)),
    order: order.filter((text) => left[placeOf(text)] === text).map(placeOf),
    same: applied,
  };
}

function matched(texts: readonly string[], list: PartyList): Parties | null {
  const match = matchIn(list);
  const refs = texts.map(match);
  if (refs.some((ref) => ref === "unknown" || ref === "ambiguous")) return null;
  const { parties } = list;
  return {
    codes: parties.map(({ code }) => code),
    names: parties.map(({ name }) => name),
    refs: refs as PartyRef[],
    same: [],
    order: Uint32Array.from(parties.keys()).sort((a, b) => compareText(parties[a]!.code, parties[b]!.code)),
  };
}

function inOrder(texts: readonly string[], { order }: Parties): readonly string[] {
  const sorted: string[] = [];
  for (const party of order) sorted.push(texts[party]!);
  return sorted;
}

const nodesOf = (refs: readonly PartyRef[], places: Uint32Array, table: number): Uint32Array =>
  Uint32Array.from(refs, (ref) => (typeof ref === "number" ? places[ref]! : table));

/** The flows between nodes, without those from a node to itself, which are counted. */
function withoutLoops({ rows, source, target, weight }: PlainFlows, nodeOf: Uint32Array) {
  const [from, to, weights] = [new Uint32Array(rows), new Uint32Array(rows), new Float64Array(rows)];
  const looped = new Set<number>();
  let count = 0;
  for (let k = 0; k < rows; k++) {
    const giver = nodeOf[source[k]!]!;
    const taker = nodeOf[target[k]!]!;
    if (giver === taker) {
      looped.add(giver);
      continue;
    }
    from[count] = giver;
    to[count] = taker;
    weights[count] = weight[k]!;
    count++;
  }
  const loops = rows - count;
  const proper: Flows =
    loops === 0
      ? { from, to, weights }
      : { from: from.subarray(0, count), to: to.subarray(0, count), weights: weights.subarray(0, count) };
  return { loops, repeatedLoops: loops - looped.size, proper };
}

/** How many flows in pair order go the same way as the one before. */
function repeated(from: Uint32Array, to: Uint32Array): number {
  let count = 0;
  for (let k = 1; k < from.length; k++) if (from[k] === from[k - 1] && to[k] === to[k - 1]) count++;
  return count;
}

/** Names that look alike, as `similarNames` finds them; what a million flows say is gone through only if there can be any. */
function similarIn({ codes, refs }: Parties, { rows, source, target }: PlainFlows): readonly NamePair[] {
  if (codes.length > COMPARED_NAMES && allLookDifferent(codes)) return [];
  const flows = new Uint32Array(codes.length);
  const partyOf = (text: number): number => (refs === null ? text : (refs[text] as number));
  for (let k = 0; k < rows; k++) {
    const [giver, taker] = [partyOf(source[k]!), partyOf(target[k]!)];
    flows[giver]!++;
    if (taker !== giver) flows[taker]!++;
  }
  return similarNames(codes.map((name, i) => ({ name, flows: flows[i]! })));
}

/** A list of parties as the general reader reads it; null where it finds a fault, of which it has the word. */
export function listedParties(source: ImportSource, choices: FileChoices = {}): ListedParties | null {
  const { preview, content } = planImport([source], {
    headerless: "refuse",
    choices: [{ ...choices, role: "parties" }],
  });
  return preview.faults.length === 0 && content?.kind === "tables"
    ? { list: content.reading.list, assumptions: preview.assumptions }
    : null;
}
