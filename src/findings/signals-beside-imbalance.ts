import type { State } from "../domain/partnership.ts";
import { type Endpoint, isParty, type PartyId } from "../domain/party.ts";
import type { Symptom } from "../domain/symptom.ts";
import { capital, monthText, plural } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/**
 * Signals that are on the table, around a member whose balance is clear: shown side by side, never as proof. Behind the
 * same gate as every balance (SPEC V2). What is for the facilitator only or private is in no finding.
 */
export const signalsBesideImbalance: Pattern = {
  id: "signals-beside-imbalance",
  name: { nl: "Signalen naast een onbalans", en: "Signals beside an imbalance" },
  find: ({ state, evaluation }) => {
    if (evaluation.withinNoise) return [];
    const named = state.symptoms;
    const signals = byParty(named, state);
    if (signals.size === 0) return [];
    return members(state).flatMap((party): readonly Finding[] => {
      const { brings, takes, verdict, logRatio } = evaluation.of(party.id);
      const around = signals.get(party.id) ?? [];
      if (around.length === 0 || !verdict.endsWith(":clear")) return [];
      const dates = around.map(({ date }) => date).sort();
      return [
        {
          pattern: "signals-beside-imbalance",
          key: `signals-beside-imbalance ${party.id}`,
          parties: [party.id],
          flows: flowsOf(state, party.id),
          evidence: { signals: around.length, first: dates[0]!, last: dates.at(-1)!, brings, takes, verdict, logRatio },
          sure: "clear",
          tone: "question",
          weight: weightOf("signals-beside-imbalance", around.length / named.length),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const [name, signals] = [words.name(partyOf(finding)), numberOf(finding, "signals")];
      return {
        headline: `Rond ${name} ${plural(signals, "is ook een signaal", "zijn ook signalen")}.`,
        sum: `${capital(words.count(signals))} ${when(finding, "nl", "in", "sinds")}; op de foto ${words.value(numberOf(finding, "brings"))} om ${words.value(numberOf(finding, "takes"))}.`,
        otherwise: plural(signals, "Het kan iets anders betekenen.", "Ze kunnen iets anders betekenen."),
        question: "Waar gaat het gedoe over?",
      };
    },
    en: (finding, words) => {
      const [name, signals] = [words.name(partyOf(finding)), numberOf(finding, "signals")];
      return {
        headline: `There ${plural(signals, "is a signal", "are signals")} around ${name} too.`,
        sum: `${capital(words.count(signals))} ${when(finding, "en", "in", "since")}; the photo shows ${words.value(numberOf(finding, "brings"))} to ${words.value(numberOf(finding, "takes"))}.`,
        otherwise: plural(signals, "It may mean something else.", "They may mean something else."),
        question: "What is the trouble about?",
      };
    },
  },
};

/** "in mei 2026" where all are of one month, else "sinds januari 2026". */
function when(finding: Finding, language: "nl" | "en", within: string, since: string): string {
  const month = (id: "first" | "last"): string => monthText(language, String(finding.evidence[id]));
  return `${month("first") === month("last") ? within : since} ${month("first")}`;
}

/** Signals by the parties that they are tied to, themselves or by one of their flows. */
function byParty(named: readonly Symptom[], state: State): ReadonlyMap<PartyId, readonly Symptom[]> {
  const tied = new Map<PartyId, Symptom[]>();
  const ends = new Map<string, readonly Endpoint[]>();
  if (named.some(({ flows }) => flows.length > 0)) for (const { id, from, to } of state.flows) ends.set(id, [from, to]);
  for (const signal of named)
    for (const party of new Set([...signal.parties, ...signal.flows.flatMap((flow) => ends.get(flow) ?? [])]))
      if (isParty(party)) tied.set(party, [...(tied.get(party) ?? []), signal]);
  return tied;
}
