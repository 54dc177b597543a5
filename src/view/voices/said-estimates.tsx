import type { Precision } from "../../domain/partnership.ts";
import { ENOUGH_FOR_LEAN, measuredLean } from "../../measures/measured-lean.ts";
import { comparable, ENOUGH_FOR_SIGMA } from "../../measures/measured-sigma.ts";
import { factorText } from "../../text/numbers.ts";
import { Choices } from "../parts/choices.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** While one mouth speaks for both ends, a reporter's lean is taken to be this. */
const ASSUMED_LEAN = 0.3;

/**
 * How good the estimates are: what was taken for granted beside what the words of both ends show. What is
 * measured counts once there is enough of it; the leader may choose otherwise, and what is called sure follows.
 */
export function SaidEstimates() {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().said.estimates;
  const { partnership, evaluated, evaluation } = useOpen();
  const { precision } = partnership.about;
  const { measuredSigma } = evaluation;
  const lean = measuredLean(evaluated);
  const both = comparable(evaluated);
  const reporters = new Set(both.flatMap(({ from, to }) => [from, to])).size;
  const choose = (fields: Partial<Precision>): void => {
    actions.edit([{ type: "about", fields: { precision: { ...precision, ...fields } } }]);
  };
  const factor = (sigma: number): string => factorText(language, sigma);
  return (
    <section className="said-estimates" aria-labelledby="said-estimates">
      <h3 id="said-estimates">{t.title}</h3>
      <p className="quiet-text">{t.about}</p>
      {measuredSigma === null ? (
        <p>{t.notEnough(both.length, ENOUGH_FOR_SIGMA, factor(precision.sigma))}</p>
      ) : (
        <>
          <p>{t.measured(factor(measuredSigma.sigma), measuredSigma.flows)}</p>
          <Choices
            label={t.choose}
            options={[
              { key: "assumed", chosen: !precision.measured, content: t.assumedChoice(factor(precision.sigma)) },
              {
                key: "measured",
                chosen: precision.measured,
                content: t.measuredChoice(factor(measuredSigma.sigma)),
              },
            ]}
            onChoose={(key) => choose({ measured: key === "measured" })}
          />
        </>
      )}
      <h4>{t.leanTitle}</h4>
      <p className="quiet-text">{t.leanAbout}</p>
      {lean === null ? (
        <p>{t.leanNotEnough(reporters, both.length, ENOUGH_FOR_LEAN, factor(precision.lean))}</p>
      ) : (
        <>
          <p>{t.leanMeasured(factor(lean.lean), lean.reporters, lean.flows)}</p>
          <Choices
            label={t.chooseLean}
            options={[
              {
                key: "assumed",
                chosen: precision.lean === ASSUMED_LEAN,
                content: t.assumedChoice(factor(ASSUMED_LEAN)),
              },
              { key: "measured", chosen: precision.lean === lean.lean, content: t.measuredChoice(factor(lean.lean)) },
              { key: "none", chosen: precision.lean === 0, content: t.noLean },
            ]}
            onChoose={(key) => choose({ lean: key === "measured" ? lean.lean : key === "assumed" ? ASSUMED_LEAN : 0 })}
          />
        </>
      )}
    </section>
  );
}
