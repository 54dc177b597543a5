import type { Folded } from "../domain/folded-state.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { findingText } from "../findings/finding-text.ts";
import type { Wording } from "../findings/pattern.ts";
import { wordingOf } from "../findings/wording.ts";
import { waysAsked } from "../measures/asked.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Language } from "../text/language.ts";
import { looking } from "../text/sections/looking.ts";
import { showing } from "../text/sections/showing.ts";
import { circleOf } from "./brought-out.ts";
import type { Looking, SceneFlow } from "./scene.ts";
import type { WayOfLooking } from "./way-of-looking.ts";

/** So many flows of the partnership, and their values together. */
export interface Together {
  readonly flows: number;
  readonly sum: number;
}

interface Context {
  /** As it is shown, and whole: with everybody's name. */
  readonly state: State;
  readonly whole: State;
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** Those that are drawn. */
  readonly flows: readonly SceneFlow[];
  /** Pairs of whom it is not known whether it goes one way. */
  readonly unknown: number;
  /** Who stands at which organisation, and what goes on within those. */
  readonly into: Folded;
  readonly within: Together;
  /** What the threshold leaves out. */
  readonly small: Together;
  /** In the layout wide gaps are shorter than they would be. */
  readonly shortened: boolean;
}

/** What is looked at, and what there is to see in it: the photo's caption on the screen and in what is exported. */
export function lookingWords(way: WayOfLooking, context: Context): Looking {
  const { state, whole, language, flows, unknown, small, into, within } = context;
  const words = wordingOf(whole, language);
  const t = looking[language];
  const shows = showing[language];
  const titles: string[] = [];
  const details: string[] = [];
  const { from } = way;
  if (from?.sort === "seat") {
    titles.push(t.title.seat(words.name(from.party)));
    details.push(...ofSeat(from.party, context, words));
  } else if (from?.sort === "pair") {
    const [one, other] = from.parties;
    titles.push(t.title.pair(words.name(one), words.name(other)));
    details.push(goes(one, other, context, words), goes(other, one, context, words));
  } else if (from !== null) titles.push(t.title.finding(findingText(from.finding, words).headline));
  if (way.told !== null) {
    const { told } = way;
    titles.push(told.sort === "party" ? t.told.party(words.name(told.party)) : t.told[told.sort]);
    details.push(
      told.sort === "party"
        ? t.told.ofParty(words.name(told.party), state.flows.length)
        : t.told.of(state.flows.length),
      ...(told.sort === "both" ? [t.told.least] : []),
      t.kinds,
    );
  }
  if (into.size > 0) {
    titles.push(t.fold.title);
    const organisations = [...new Set(into.values())];
    const count = (organisation: PartyId): number => [...into.values()].filter((id) => id === organisation).length;
    details.push(
      t.fold.stands(words.list(organisations.map((id) => t.fold.at(words.name(id), count(id)))), into.size),
      t.fold.within(within.flows, words.value(within.sum)),
      t.fold.sums,
    );
  }
  if (way.kinds !== null) {
    titles.push(t.title.only(way.kinds.map(words.kind)));
    if (way.told === null) details.push(t.kinds);
  }
  if (way.oneWay) {
    titles.push(t.title.oneWay);
    details.push(t.oneWay.found(flows.reduce((count, flow) => count + flow.flows.length, 0)));
    if (unknown > 0) details.push(t.oneWay.unknown(unknown));
  }
  if (way.least > 0) {
    titles.push(t.title.from(words.value(way.least)));
    details.push(t.small(small.flows, words.value(small.sum)));
  }
  if (way.layout !== "round") {
    titles.push(t.layouts[way.layout].title);
    details.push(t.layouts[way.layout].about);
    if (context.shortened) details.push(t.shortened);
  }
  if (way.size !== "exchange") {
    titles.push(t.title.size(shows.sizes[way.size].name));
    details.push(shows.sizes[way.size].about);
    const unasked = state.parties.filter(({ stake }) => stake === null).length;
    if (way.size === "stake" && unasked > 0) details.push(shows.noStake(unasked));
  }
  if (way.colour !== "balance") {
    titles.push(t.title.colour(shows.colours[way.colour].name));
    details.push(shows.colours[way.colour].about);
  }
  if (way.flowColour !== "plain") {
    titles.push(t.title.flowColour(shows.flowColours[way.flowColour].name));
    details.push(shows.flowColours[way.flowColour].about);
  }
  if (from === null && way.told === null && into.size === 0 && way.kinds === null && !way.oneWay && way.least === 0)
    titles.unshift(t.title.whole);
  return { title: t.at(t.title.join(titles)), details: details.filter((detail) => detail !== "") };
}

/** On whom a party draws most, who draws on it for half or more, and its circle. The table is a source, and draws on nobody. */
function ofSeat(party: PartyId, { evaluation, language }: Context, { name, value, list }: Wording): readonly string[] {
  const t = looking[language].seat;
  const { graph, ids, indexOf, party: columns } = evaluation;
  const at = indexOf.get(party)!;
  const details: string[] = [];
  const source = columns.topSource[at] ?? null;
  if (source !== null)
    details.push(
      t.draws(value(graph.inflow(at)), name(source), value(graph.inflow(at) * (columns.topSourceShare[at] ?? 0))),
    );
  const leaned = ids.filter(
    (_, other) => other !== at && graph.weight(at, other) >= graph.inflow(other) / 2 && graph.weight(at, other) > 0,
  );
  if (leaned.length > 0) details.push(t.leaned(list(leaned.map(name)), leaned.length, name(party)));
  const circle = circleOf(party, evaluation).length;
  details.push(circle === 0 ? t.noCircle(name(party)) : t.circle(name(party), circle));
  return details;
}

/** What one brings another, and whether that was asked at all. */
function goes(from: PartyId, to: PartyId, { evaluation, language }: Context, { name, value }: Wording): string {
  const t = looking[language].pair;
  const { graph, indexOf, run } = evaluation;
  const [giver, receiver] = [indexOf.get(from)!, indexOf.get(to)!];
  const weight = graph.weight(giver, receiver);
  if (weight > 0) return t.goes(name(from), name(to), value(weight));
  return run.shared(waysAsked)(giver, receiver) === "sized"
    ? t.nothing(name(from), name(to))
    : t.unknown(name(from), name(to));
}
