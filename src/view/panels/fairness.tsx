import "../css/fairness.css";
import {
  agreement,
  COMING_BACK,
  ENERGY,
  fairnessOf,
  inHundred,
  type Fairness as Kinds,
} from "../../measures/fairness.ts";
import { type SystemMeasureId, systemMeasures } from "../../measures/registry.ts";
import { shareText, valueText } from "../../text/numbers.ts";
import { OldMark } from "../parts/old-mark.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { FairnessPicture } from "./fairness-picture.tsx";
import { areFindingsOld } from "./number-age.ts";
import { NumberButton } from "./number-button.tsx";
import { SplitFigure } from "./split-figure.tsx";

const KINDS = ["pair", "party", "whole"] as const;
/** The number that each kind rests on. */
const RESTS_ON = { pair: "reciprocity", party: "imbalance", whole: "oneWay" } as const satisfies Record<
  (typeof KINDS)[number],
  SystemMeasureId
>;

/** Fair between two, for each party and in the whole, side by side; and in what parts all flow divides. */
export function Fairness() {
  const t = useAllTexts();
  const open = useOpen();
  const { system } = open.evaluation;
  const kinds = fairnessOf(system);
  return (
    <section className="fairness" aria-labelledby="fairness-title">
      <div className="fairness-head">
        <h3 id="fairness-title" tabIndex={-1}>
          {t.panels.fairness}
        </h3>
        {areFindingsOld(open) ? <OldMark /> : null}
      </div>
      <p className="quiet-text">{t.fairness.about}</p>
      {kinds === null ? (
        <p>{(system.total ?? 0) === 0 ? t.fairness.nothing : t.fairness.leftOut}</p>
      ) : (
        <>
          <SideBySide kinds={kinds} />
          <SplitFigure split="back" ids={COMING_BACK} />
          <SplitFigure split="energy" ids={ENERGY} />
        </>
      )}
    </section>
  );
}

function SideBySide({ kinds }: { readonly kinds: Kinds }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluation } = useOpen();
  const ofHundred = (share: number): string => valueText(language, inHundred([share, 1 - share])[0] ?? 0);
  return (
    <>
      <ul className="kinds-of-fair">
        {KINDS.map((kind) => {
          const measure = systemMeasures[RESTS_ON[kind]];
          const value = shareText(language, evaluation.system[RESTS_ON[kind]] ?? 0);
          const { title, question, said } = t.fairness.kinds[kind];
          return (
            <li key={kind}>
              <FairnessPicture kind={kind} share={kinds[kind]} />
              <h4>{title}</h4>
              <p className="measure-question">{question}</p>
              <p>{said(ofHundred(kinds[kind]))}</p>
              {kind === "party" && evaluation.withinNoise ? (
                <p className="quiet-text">{t.fairness.withinNoise}</p>
              ) : null}
              <p className="quiet-text">
                <NumberButton
                  measure={measure}
                  whose="system"
                  value={value}
                  shown={`${measure.text[language].name}: ${value}`}
                />
              </p>
            </li>
          );
        })}
      </ul>
      <p className="agreement">{t.fairness.agreement[agreement(kinds)]}</p>
    </>
  );
}
