import type { State } from "../../domain/partnership.ts";
import type { Party } from "../../domain/party.ts";
import { findingText } from "../../findings/finding-text.ts";
import type { Finding } from "../../findings/pattern.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import type { Language } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";
import { ratioText } from "../../text/numbers.ts";

/** How a party's bringing and taking stand, in words: never a verdict on the party, and never more than is sure. */
export interface BalanceWords {
  readonly headline: string;
  readonly sure: "clear" | "tentative" | null;
  /** The side that may be coloured; null where nobody is named. */
  readonly side: "brings" | "takes" | null;
  /** What the headline rests on, or what it does not say. */
  readonly explained: string;
}

interface Seen {
  readonly evaluated: State;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
}

const BALANCE_PATTERNS = new Set(["brings-more", "takes-more", "balanced"]);
/** The tolerance that the words "within a quarter" are about. */
const A_QUARTER = 1.25;

export function balanceWords(
  { evaluated, evaluation, findings }: Seen,
  party: Party,
  language: Language,
): BalanceWords {
  const t = messages[language];
  const plain = (headline: string, explained: string): BalanceWords => ({
    headline,
    explained,
    sure: null,
    side: null,
  });
  const { verdict } = evaluation.of(party.id);
  if (verdict === null || verdict === "none") return plain(t.inspector.noExchange, "");
  if (verdict === "no-number") return plain(t.photo.party.noNumber, "");
  if (party.standing !== "member") return plain(t.inspector.unranked[party.standing], "");
  if (evaluation.withinNoise && verdict !== "established")
    return plain(t.inspector.withinNoise, t.inspector.withinNoiseLong);
  const finding = findings.find(
    (candidate) => BALANCE_PATTERNS.has(candidate.pattern) && candidate.parties[0] === party.id,
  );
  const sure = finding?.sure ?? null;
  if (finding !== undefined && sure !== null && finding.pattern !== "balanced")
    return {
      headline: findingText(finding, wordingOf(evaluated, language)).headline,
      sure,
      side: finding.pattern === "brings-more" ? "brings" : "takes",
      explained: sure === "clear" ? t.panels.sure.clearLong : t.panels.sure.tentativeLong,
    };
  if (verdict === "established") {
    const { tolerance } = evaluation.precision;
    const within =
      tolerance === A_QUARTER ? t.inspector.established : t.inspector.establishedWithin(ratioText(language, tolerance));
    return plain(within, "");
  }
  return plain(t.inspector.noSign, t.inspector.noSignLong);
}
