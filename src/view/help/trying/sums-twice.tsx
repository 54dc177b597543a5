import type { PartyDifference } from "../../../compare/party-differences.ts";
import { whyShifted } from "../../../compare/why-shifted.ts";
import type { State } from "../../../domain/partnership.ts";
import type { Finding } from "../../../findings/pattern.ts";
import { wordingOfBoth } from "../../../findings/wording-of-both.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";
import { balanceWords } from "../../panels/balance-words.ts";
import { ColumnHeads } from "../../parts/column-heads.tsx";
import { tableRoles as roles } from "../../parts/table-roles.ts";
import { Why } from "../../parts/why.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

interface Seen {
  readonly state: State;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
}

interface SumsTwiceProps {
  readonly before: Seen;
  readonly after: Seen;
  readonly parties: readonly PartyDifference[];
}

/**
 * What those concerned bring and take, now and with the steps, in numbers and in words; and all of them together. Concerned is too of
 * whom only what is said is another: how that comes is told to who asks.
 */
export function SumsTwice({ before, after, parties }: SumsTwiceProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.outcome;
  const words = wordingOfBoth(before.state, after.state, language);
  const inWords = ({ state, evaluation, findings }: Seen, id: string): string => {
    const party = state.parties.find((one) => one.id === id);
    if (party === undefined) return t.notYet;
    const { headline, sure } = balanceWords({ evaluated: state, evaluation, findings }, party, language);
    return sure === "tentative" ? `${headline} (${t.possible})` : headline;
  };
  const touched = parties.filter(
    ({ id, status, values }) =>
      status !== "kept" ||
      values.brings.difference !== 0 ||
      values.takes.difference !== 0 ||
      inWords(before, id) !== inWords(after, id),
  );
  const inWordsTwice = (id: string) => {
    const [was, is] = [inWords(before, id), inWords(after, id)];
    return was === is ? (
      <p>{is}</p>
    ) : (
      <>
        <p>{t.nowInWords(was)}</p>
        <p>{t.thenInWords(is)}</p>
        <Why why={whyShifted(before.evaluation, after.evaluation, id)} party={id} words={words} />
      </>
    );
  };
  const both = ({ from, to }: { readonly from: number | null; readonly to: number | null }): string => {
    const [was, is] = [from ?? 0, to ?? 0];
    return was === is ? words.value(is) : t.nowThen(words.value(was), words.value(is));
  };
  const sum = (which: "brings" | "takes") => {
    const of = (at: "from" | "to"): number => parties.reduce((all, { values }) => all + (values[which][at] ?? 0), 0);
    return { from: of("from"), to: of("to") };
  };
  return (
    <section className="sums-twice" aria-labelledby="sums-twice">
      <h4 id="sums-twice">{t.sums}</h4>
      {touched.length === 0 ? (
        <p>{t.sumsNone}</p>
      ) : (
        <table className="grid" {...roles.table} aria-labelledby="sums-twice">
          <ColumnHeads titles={[t.party, t.brings, t.takes, t.inWords]} />
          <tbody {...roles.group}>
            {touched.map(({ id, values }) => (
              <tr key={id} {...roles.row}>
                <th {...roles.rowHead} scope="row">
                  {words.name(id)}
                </th>
                <td {...roles.cell} data-label={t.brings} className="num">
                  {both(values.brings)}
                </td>
                <td {...roles.cell} data-label={t.takes} className="num">
                  {both(values.takes)}
                </td>
                <td {...roles.cell} data-label={t.inWords}>
                  {inWordsTwice(id)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot {...roles.group}>
            <tr {...roles.row}>
              <th {...roles.rowHead} scope="row">
                {t.together}
              </th>
              <td {...roles.cell} data-label={t.brings} className="num">
                {both(sum("brings"))}
              </td>
              <td {...roles.cell} data-label={t.takes} className="num">
                {both(sum("takes"))}
              </td>
              <td {...roles.cell} />
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
