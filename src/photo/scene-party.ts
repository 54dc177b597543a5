import { compareText } from "../domain/compare-text.ts";
import type { State } from "../domain/partnership.ts";
import { NOBODY, type Party, type PartyId } from "../domain/party.ts";
import { piecesAtTable } from "../domain/piece.ts";
import { BUILT_IN_RESOURCES, type ResourceId } from "../domain/resource.ts";
import { type ResourceSides, sidesByResource } from "../measures/by-resource.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { valueText } from "../text/numbers.ts";
import { type Audience, type Balance, type BalanceCore, balanceCore } from "./balance-core.ts";
import type { RingSegment, SceneLabel, SceneNode } from "./scene.ts";

/** A party as the photo shows it, before it has a place. */
export interface SceneParty extends Omit<SceneNode, "x" | "y" | "r" | "angle" | "label"> {
  /** Brings + takes. */
  readonly throughput: number;
  /** The names that may stand beside it, the wished one first. */
  readonly names: readonly string[];
  readonly word: SceneLabel["word"];
  /** 2 with a clear verdict (or an empty chair), and 1 for whoever is said to stand out. */
  readonly prominence: number;
  /** Something of it reaches nobody: an arrow of that stands at its disc. */
  readonly givesUp: boolean;
}

export interface PartyStyle {
  readonly language: Language;
  /** As they are, short where a party has a short name (a phone), or left out (a small picture). */
  readonly names: "full" | "short" | "none";
  readonly audience: Audience;
  /** While flows are being gathered all parties are alike: no size, colour or sum sways who is still to speak. */
  readonly collecting?: boolean;
  /** While the photo is looked at in silence flows have their widths, and parties are still alike; nothing has a number. */
  readonly looking?: boolean;
  /** Whom something that stands out is about: after those with a clear verdict their names come first where there is little room. */
  readonly standOut?: ReadonlySet<PartyId> | undefined;
}

/** Everything about the parties of a state but their places, in the order given. */
export function sceneParties(
  parties: readonly Party[],
  state: State,
  evaluation: Evaluation,
  style: PartyStyle,
): readonly SceneParty[] {
  const order = resourceOrder(state);
  const { withinNoise } = evaluation;
  const holders = new Set(piecesAtTable(state).flatMap(({ holders }) => (holders.length === 1 ? holders : [])));
  const givers = new Set(state.flows.flatMap(({ from, to }) => (to === NOBODY ? [from] : [])));
  return parties.map((party) => {
    const givesUp = givers.has(party.id);
    if (style.collecting === true || style.looking === true) return alike(party, givesUp, style);
    const values = balanceOf(party.id, evaluation);
    const balance = balanceCore(values, withinNoise, party.standing === "member", style.audience);
    const sides = [...sidesByResource(state, party.id)].sort((a, b) => order(a.resource) - order(b.resource));
    const signals = style.audience === "leader" ? state.symptoms.filter((s) => s.parties.includes(party.id)).length : 0;
    const chair = isChair(party);
    const soleHolder = holders.has(party.id);
    const clear = messages[style.language].photo.word;
    const word =
      chair || balance.word === null || balance.side === null || style.names === "none"
        ? chairWord(party, style)
        : { text: clear[balance.word], side: balance.side };
    return {
      id: party.id,
      name: party.name,
      core: chair ? "chair" : balance.core,
      side: balance.side,
      tilt: balance.tilt,
      ring: ringOf(sides),
      signals,
      soleHolder,
      description: describe(party, sides, { ...balance, verdict: values.verdict }, signals, soleHolder, style.language),
      throughput: sides.reduce((sum, { brings, takes }) => sum + brings + takes, 0),
      names: namesOf(party, style),
      word,
      prominence: (word === null ? 0 : 2) + (style.standOut?.has(party.id) === true ? 1 : 0),
      givesUp,
    };
  });
}

function namesOf({ name, shortName }: Party, { names }: PartyStyle): readonly string[] {
  const short = shortName ?? name;
  return names === "none" ? [] : [...new Set(names === "short" ? [short] : [name, short])];
}

const isChair = ({ standing }: Party): boolean => standing === "empty-chair";

/** That nobody sits there is said below its name: it is no verdict, and has no colour. */
const chairWord = (party: Party, { names, language }: PartyStyle): SceneLabel["word"] =>
  isChair(party) && names !== "none" ? { text: messages[language].photo.chair, side: null } : null;

/** A party of which only is shown that it is there, or that nobody is. */
const alike = (party: Party, givesUp: boolean, style: PartyStyle): SceneParty => ({
  id: party.id,
  name: party.name,
  core: isChair(party) ? "chair" : "plain",
  side: null,
  tilt: 0,
  ring: [],
  signals: 0,
  soleHolder: false,
  description: isChair(party) ? messages[style.language].photo.party.chair(party.name) : party.name,
  throughput: 0,
  names: namesOf(party, style),
  word: chairWord(party, style),
  prominence: isChair(party) ? 2 : 0,
  givesUp,
});

/** The four of a party's values that its core shows: all of them, for every party at each edit, would take long. */
function balanceOf(party: PartyId, { indexOf, party: columns }: Evaluation): Balance {
  const index = indexOf.get(party);
  if (index === undefined) throw new Error(`no party ${party} in this evaluation`);
  const defined = (column: Float64Array): number | null => {
    const value = column[index] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    verdict: columns.verdict[index] ?? null,
    logRatio: defined(columns.logRatio),
    brings: defined(columns.brings),
    takes: defined(columns.takes),
  };
}

/** From 12 o'clock leftwards what a party brings, rightwards what it takes, in the fixed order of resources. */
export function ringOf(sides: readonly ResourceSides[]): readonly RingSegment[] {
  const total = sides.reduce((sum, { brings, takes }) => sum + brings + takes, 0);
  const turn = (value: number): number => (2 * Math.PI * value) / total;
  const ring: RingSegment[] = [];
  let left = 0;
  for (const { resource, brings } of sides) {
    if (brings === 0) continue;
    ring.push({ side: "brings", resource, start: left - turn(brings), end: left });
    left -= turn(brings);
  }
  let right = 0;
  for (const { resource, takes } of sides) {
    if (takes === 0) continue;
    ring.push({ side: "takes", resource, start: right, end: right + turn(takes) });
    right += turn(takes);
  }
  return ring;
}

/** The built-in kinds in their fixed order, then the users' own by name: the same on every party and every photo. */
function resourceOrder(state: State): (resource: ResourceId) => number {
  const kinds: readonly string[] = BUILT_IN_RESOURCES;
  const rank = (builtIn: string | null): number => (builtIn === null ? kinds.length : kinds.indexOf(builtIn));
  const sorted = [...state.resources].sort(
    (a, b) => rank(a.builtIn) - rank(b.builtIn) || compareText(a.name ?? "", b.name ?? "") || compareText(a.id, b.id),
  );
  const index = new Map(sorted.map(({ id }, at) => [id, at]));
  return (resource) => index.get(resource) ?? 0;
}

function describe(
  party: Party,
  sides: readonly ResourceSides[],
  balance: BalanceCore & Pick<Balance, "verdict">,
  signals: number,
  soleHolder: boolean,
  language: Language,
): string {
  const t = messages[language].photo.party;
  const sum = (side: "brings" | "takes"): string =>
    valueText(
      language,
      sides.reduce((total, each) => total + each[side], 0),
    );
  const { name } = party;
  const said = isChair(party) ? [t.chair(name)] : [];
  if (balance.core !== "dotted") said.push(t.sums(name, sum("brings"), sum("takes")));
  else if (!isChair(party)) said.push(t.noExchange(name));
  if (balance.word !== null) said.push(t.clear[balance.word]);
  else if (balance.core === "rim") said.push(t.tentative);
  else if (balance.core === "level") said.push(t.level);
  else if (balance.verdict === "no-number") said.push(t.noNumber);
  if (signals > 0) said.push(t.signals(signals));
  if (soleHolder) said.push(t.soleHolder);
  return said.join(" ");
}
