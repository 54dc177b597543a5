import "../css/opened-number.css";
import { numbersOf } from "../../findings/numbers-of.ts";
import type { Finding } from "../../findings/pattern.ts";
import { wordingOf } from "../../findings/wording.ts";
import { measureValue } from "../parts/measure-value.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { MeasureDetails } from "./measure-details.tsx";
import { Sums } from "./sums.tsx";

/** The numbers themselves, each of which opens; and the sum that is the finding's own. */
export function NumbersBehind({ finding }: { readonly finding: Finding }) {
  const { language } = useWorkspace();
  const { evaluated, evaluation } = useOpen();
  const { name } = wordingOf(evaluated, language);
  const { working, parties, overPhotos = [] } = finding;
  const numbers = (of: Pick<Finding, "parties" | "evidence">) =>
    numbersOf(of).map(({ measure, whose, value }) => (
      <MeasureDetails
        key={measure.id}
        measure={measure}
        whose={whose}
        value={measureValue(measure, value, language, name)}
      />
    ));
  return (
    <>
      {overPhotos.length > 1
        ? overPhotos.map(({ party }) => {
            const { brings, takes, logRatio, verdict } = evaluation.of(party);
            return (
              <section key={party}>
                <h4>{name(party)}</h4>
                {numbers({ parties: [party], evidence: { brings, takes, logRatio, verdict } })}
              </section>
            );
          })
        : numbers(finding)}
      {working === undefined ? null : (
        <div className="worked-out">
          <Sums of={working} whose={parties[0] ?? "system"} />
        </div>
      )}
    </>
  );
}
