import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Fault } from "../../domain/fault.ts";
import { wordFault } from "../../text/fault-text.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

const FIRST = 100;
const STEP = 400;

/** Whether a fault is about a file as a whole, so that there is no place in it for a person to look at. */
export const isWhole = ({ at, code }: Fault): boolean =>
  (at.row === undefined && at.pointer === undefined) ||
  code === "newer-version" ||
  code === "sealed" ||
  code === "not-evenwicht";

const keyOf = (fault: Fault): string => JSON.stringify(fault);

/** Every fault, in the order of the file: in full sentences where the file as a whole cannot be read, else a table. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const text = t.importDialog;
  const heading = useId();
  const [shown, setShown] = useState(FIRST);
  if (faults.every(isWhole)) {
    return (
      <div className="import-whole">
        {faults.map((fault) => (
          <p key={keyOf(fault)}>
            {fault.at.file !== undefined && <strong dir="auto">{fault.at.file}</strong>}
            {wordFault(language, fault).message}
          </p>
        ))}
      </div>
    );
  }

  const severalFiles = new Set(faults.map(({ at }) => at.file)).size > 1;
  const left = faults.length - shown;
  return (
    <section className="import-faults" aria-labelledby={heading}>
      <h3 id={heading}>{text.faults.title(faults.length)}</h3>
      <table>
        <thead>
          <tr>
            {severalFiles && <th scope="col">{text.faults.file}</th>}
            <th scope="col">{text.faults.where}</th>
            <th scope="col">{text.faults.what}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, shown).map((fault) => {
            const { where, message } = wordFault(language, fault);
            return (
              <tr key={keyOf(fault)}>
                {severalFiles && <td dir="auto">{fault.at.file}</td>}
                <td>{where}</td>
                <td>{message}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <Button className="button" onPress={() => setShown(shown + STEP)}>
          {text.faults.more(Math.min(STEP, left), left)}
        </Button>
      )}
    </section>
  );
}
