import { onTheTable } from "../../../document/left-out.ts";
import { findingText } from "../../../findings/finding-text.ts";
import type { Finding } from "../../../findings/pattern.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { beamerWording } from "../../meeting/beamer-wording.ts";
import { MeasureDetails } from "../../panels/measure-details.tsx";
import { SumBehind } from "../../panels/sum-behind.tsx";
import { BoldNumbers } from "../../parts/bold-numbers.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { shownNumber } from "./shown-number.ts";

/** The number that shows the pattern, and the sum in words. It opens where somebody can press it. */
export function NumberSlide({ lesson, opens }: { readonly lesson: Lesson; readonly opens: boolean }) {
  const { language } = useWorkspace();
  const text = useAllTexts();
  const open = useOpen();
  const number = shownNumber(lesson.shows, open, language);
  const finding = expectedIn(lesson, open.findings ?? []);
  const state = open.evaluated;
  const words = finding === undefined ? null : findingText(finding, beamerWording(onTheTable(state), language));
  const name =
    number === null || typeof number.whose !== "string" || number.whose === "system"
      ? null
      : (state.parties.find(({ id }) => id === number.whose)?.name ?? null);
  return (
    <>
      <h2>{number === null ? (words?.headline ?? text.trainer.slides.number) : number.measure.text[language].name}</h2>
      {number === null ? null : (
        <>
          <p className="told-value num">
            {name === null ? null : <span>{name}</span>} <b>{number.said}</b>
          </p>
          <p className="beamer-text">{number.measure.text[language].question}</p>
          {number.means === null ? null : (
            <p className="beamer-text">
              <BoldNumbers text={number.means} />
            </p>
          )}
        </>
      )}
      {words === null ? null : (
        <p className="beamer-text">
          <BoldNumbers text={words.sum} />
        </p>
      )}
      {number === null ? null : opens ? (
        <>
          <h3 className="small-head">{text.panels.behind}</h3>
          <MeasureDetails measure={number.measure} whose={number.whose} value={number.value} />
        </>
      ) : number.caution === null ? null : (
        <p className="told-caution">{number.caution}</p>
      )}
      {number === null && finding !== undefined && opens ? <SumBehind finding={finding} /> : null}
    </>
  );
}

/** What a lesson is there to show, where it is found. */
function expectedIn({ expects }: Lesson, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ pattern, parties }) =>
    expects.some((one) => one.pattern === pattern && one.parties.every((party, at) => party === parties[at])),
  );
}
