import type { Flow } from "../domain/flow.ts";
import { type Endpoint, type PartyId, saidNothing } from "../domain/party.ts";
import { bothReports, said } from "../domain/reports.ts";
import { capital } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { memberFlows } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/**
 * Brought and not yet seen: the giver names something that the receiver, who was heard, does not name, or puts at
 * nothing. Who was not heard at all has overlooked nothing. One finding for each giver, however many flows.
 */
export const notYetSeen: Pattern = {
  id: "not-yet-seen",
  name: { nl: "Gebracht en nog niet gezien", en: "Brought and not yet seen" },
  find: ({ state }) => {
    const flows = memberFlows(state);
    const heard = new Set<Endpoint>([
      ...flows.flatMap((flow) => [
        ...(flow.reports.some(({ by }) => by === "giver") ? [flow.from] : []),
        ...(flow.reports.some(({ by }) => by === "receiver") ? [flow.to] : []),
      ]),
      ...state.parties.filter(saidNothing).map(({ id }) => id),
    ]);
    const unseen = new Map<PartyId, { readonly flow: Flow; readonly giver: number }[]>();
    for (const flow of flows) {
      const giver = namedUnseen(flow);
      if (giver === null || !heard.has(flow.to)) continue;
      const before = unseen.get(flow.from);
      if (before === undefined) unseen.set(flow.from, [{ flow, giver }]);
      else before.push({ flow, giver });
    }
    return [...unseen].map(([giver, all]): Finding => {
      const receivers = [...new Set(all.map(({ flow }) => flow.to))].sort();
      return {
        pattern: "not-yet-seen",
        key: `not-yet-seen ${giver}`,
        parties: [giver, ...receivers],
        flows: all.map(({ flow }) => flow.id),
        evidence: {
          unseen: all.length,
          receivers: receivers.length,
          ...(all.length === 1 ? { giver: all[0]!.giver, resource: all[0]!.flow.resource } : {}),
        },
        sure: null,
        tone: "question",
        weight: weightOf("not-yet-seen", all.length / flows.length),
      };
    });
  },
  text: {
    nl: (finding, words) => {
      const [giver, receiver] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      const { resource } = finding.evidence;
      const one = numberOf(finding, "receivers") === 1;
      return {
        headline: `${giver} brengt iets wat nog niemand noemde.`,
        sum:
          typeof resource === "string"
            ? `${giver} noemt ${words.kind(resource)}, ${words.value(numberOf(finding, "giver"))}; ${receiver} noemt dat niet.`
            : `${capital(words.count(numberOf(finding, "unseen")))} stromen noemt alleen ${giver}.`,
        otherwise: one
          ? `Misschien heeft ${receiver} daar een ander woord voor.`
          : "Misschien hebben de anderen daar een ander woord voor.",
        question: "Wat merkt ieder van jullie hiervan?",
      };
    },
    en: (finding, words) => {
      const [giver, receiver] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      const { resource } = finding.evidence;
      const one = numberOf(finding, "receivers") === 1;
      return {
        headline: `${giver} brings something that nobody has named yet.`,
        sum:
          typeof resource === "string"
            ? `${giver} names ${words.kind(resource)}, ${words.value(numberOf(finding, "giver"))}; ${receiver} doesn't.`
            : `${capital(words.count(numberOf(finding, "unseen")))} flows are named by ${giver} alone.`,
        otherwise: one ? `${receiver} may have another word for it.` : "The others may have another word for it.",
        question: "What does each of you notice of this?",
      };
    },
  },
};

/** What the giver says of a flow that its receiver does not name; null where it does, in whatever terms. */
function namedUnseen(flow: Flow): number | null {
  const both = bothReports(flow);
  if (both !== null) return both.giver > 0 && both.receiver === 0 ? both.giver : null;
  if (flow.reports.some(({ by }) => by === "receiver")) return null;
  const [first] = (["amount", "worth", "cost"] as const).flatMap((what) => said(flow.reports, "giver", what) ?? []);
  return first === undefined || first === 0 ? null : first;
}
