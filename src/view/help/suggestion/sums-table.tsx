import { wordingOf } from "../../../findings/wording.ts";
import { THIRD_PARTY } from "../../../interventions/repair-photo.ts";
import type { ToldChange } from "../../../interventions/told-repair.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { sumsOf } from "./sums-of.ts";

/** What all changes together do for those whom they concern. */
export function SumsTable({ of, changes }: { readonly of: MeasuredState; readonly changes: readonly ToldChange[] }) {
  const { language } = useWorkspace();
  const { sums: t } = useAllTexts().suggestion;
  const words = wordingOf(of.state, language);
  const concerned = [...new Set(changes.flatMap(({ from, to }) => [from, to]))].filter(
    (id) => id !== THIRD_PARTY && of.evaluation.indexOf.has(id),
  );
  return (
    <table className="grid suggestion-sums">
      <caption>{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.party}</th>
          <th scope="col">{t.brings}</th>
          <th scope="col">{t.takes}</th>
        </tr>
      </thead>
      <tbody>
        {concerned.map((id) => {
          const { now, after } = sumsOf(of.evaluation, changes, id);
          return (
            <tr key={id}>
              <th scope="row">{words.name(id)}</th>
              <td className="num">{t.change(now.brings, after.brings)}</td>
              <td className="num">{t.change(now.takes, after.takes)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
