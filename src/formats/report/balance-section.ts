import type { Shared } from "../../document/left-out.ts";
import { compareText } from "../../domain/compare-text.ts";
import type { Party, PartyId } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import type { Finding } from "../../findings/pattern.ts";
import { externalId } from "../../graph/flow-arrays.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { countsIn } from "../../measures/opened/counts-in.ts";
import { balanceCore } from "../../photo/balance-core.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import { capital, ratioText, valueText } from "../../text/numbers.ts";
import { isQuiet } from "./findings-section.ts";
import { perTenText } from "./per-ten-text.ts";
import type { Block, Column, Section } from "./report.ts";

/** What each party brings and takes, how the two compare and how far the estimate reaches, and that in words. */
export function balanceSection(
  state: Shared,
  evaluation: Evaluation,
  seats: readonly PartyId[],
  findings: readonly Finding[],
  language: Language,
): Section {
  const { report, reference, panels } = allMessages[language];
  const t = report.balance;
  const parties = new Map(state.parties.map((party) => [party.id, party]));
  const columns: readonly Column[] = [
    { title: t.columns.party, align: "left", share: 0.29 },
    { title: t.columns.brings, align: "right", share: 0.1 },
    { title: t.columns.takes, align: "right", share: 0.1 },
    { title: t.columns.out, align: "right", share: 0.13 },
    { title: t.columns.reach, align: "right", share: 0.13 },
    { title: t.columns.words, align: "left", share: 0.25 },
  ];
  const rows = tableOrder({ parties: [...state.parties].sort(byName) }, seats).map((id) =>
    rowOf(parties.get(id)!, evaluation, language),
  );
  const { fairness } = evaluation;
  const compared =
    fairness === "equal"
      ? t.whole(perTenText(Math.log(evaluation.kappa), language))
      : t.byRule(panels.caption.measuredBy[fairness]);
  const text = (said: string): Block => ({ sort: "text", text: said });
  return {
    title: report.titles.balance,
    newPage: true,
    blocks: [
      text(`${t.about} ${countsIn(state, reference.countsIn)}`),
      text(`${compared} ${t.reachAbout}`),
      ...(isQuiet(evaluation, findings) ? [text(`${panels.withinNoise.title} ${panels.withinNoise.text}`)] : []),
      { sort: "table", columns, rows },
    ],
  };
}

/** Those of an organisation have no seat of their own where they stand at it: then by name, in whatever order they were brought. */
const byName = (a: Party, b: Party): number => compareText(a.name, b.name) || compareText(externalId(a), externalId(b));

function rowOf(party: Party, evaluation: Evaluation, language: Language): readonly string[] {
  const { report } = allMessages[language];
  const t = report.balance;
  const { brings, takes, logRatio, standardError } = evaluation.of(party.id);
  const value = (n: number | null): string => valueText(language, n ?? 0);
  const [out, into] = [brings ?? 0, takes ?? 0];
  const row = (ratio: string, reach: string): readonly string[] => [
    party.name,
    value(brings),
    value(takes),
    ratio,
    reach,
    capital(inWords(party, evaluation, language)),
  ];
  if (logRatio === null || standardError === null) return row("–", "–");
  if (out === 0 || into === 0) return row(into === 0 ? t.onlyOut : t.onlyIn, "–");
  const own = Math.log(out / into);
  const reach = evaluation.zStar * standardError;
  return row(perTenText(own, language), t.reach(perTenText(own - reach, language), perTenText(own + reach, language)));
}

/** As the photo for everybody has it: only what is clear, or surely in balance, is said of a party. */
function inWords(party: Party, evaluation: Evaluation, language: Language): string {
  const { report, photo, panels, inspector } = allMessages[language];
  const t = report.balance;
  const values = evaluation.of(party.id);
  const { core, word } = balanceCore(values, evaluation.withinNoise, party.standing === "member", "beamer");
  const sentence = (text: string): string => text.replace(/\.$/, "");
  const { tolerance } = evaluation.precision;
  const said =
    core === "dotted"
      ? sentence(inspector.noExchange)
      : values.verdict === "no-number"
        ? sentence(photo.party.noNumber)
        : party.standing !== "member"
          ? inspector.standing[party.standing]
          : word !== null
            ? t.words(photo.word[word], panels.sure.clear)
            : core === "level"
              ? sentence(
                  tolerance === 1.25
                    ? inspector.established
                    : inspector.establishedWithin(ratioText(language, tolerance)),
                )
              : evaluation.withinNoise
                ? t.withinNoise
                : t.noClear;
  const complete = !evaluation.unsized.has(party.id);
  return [said, ...(complete ? [] : [t.unsized])].join("; ");
}
