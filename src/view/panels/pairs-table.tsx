import { useMemo, useState } from "react";
import { wordingOf } from "../../findings/wording.ts";
import { type PairMeasureId, pairMeasures } from "../../measures/registry.ts";
import { measureValue } from "../parts/measure-value.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NumberButton } from "./number-button.tsx";

/** More pairs than this nobody reads on a screen; the command line gives them all. */
const MOST = 200;
const MEASURES = Object.keys(pairMeasures) as readonly PairMeasureId[];

/** Each pair with any flow and its numbers. Worked out when it is opened: a large partnership has many pairs. */
export function PairsTable() {
  const t = useAllTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className="pairs" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t.reference.pairsTitle}</h3>
      </summary>
      {open ? <Pairs /> : null}
    </details>
  );
}

function Pairs() {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const pairs = useMemo(() => evaluation.pairs(), [evaluation]);
  const words = wordingOf(evaluated, language);
  const shown = pairs.slice(0, MOST);
  return (
    <>
      <p className="quiet-text" id="pairs-caption">
        {t.reference.pairsCaption(shown.length, pairs.length)}
      </p>
      <table className="grid" {...roles.table} aria-labelledby="pairs-caption">
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th {...roles.columnHead} scope="col">
              {t.reference.scopes.pair.title}
            </th>
            {MEASURES.map((id) => (
              <th key={id} {...roles.columnHead} scope="col">
                {pairMeasures[id].text[language].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {shown.map((pair) => (
            <tr key={`${pair.first} ${pair.second}`} {...roles.row}>
              <th {...roles.rowHead} scope="row">{`${words.name(pair.first)}, ${words.name(pair.second)}`}</th>
              {MEASURES.map((id) => (
                <td
                  key={id}
                  {...roles.cell}
                  className={pairMeasures[id].unit === "word" ? undefined : "num"}
                  data-label={pairMeasures[id].text[language].name}
                >
                  <NumberButton
                    measure={pairMeasures[id]}
                    whose={[pair.first, pair.second]}
                    value={measureValue(pairMeasures[id], pair[id], language, words.name)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
