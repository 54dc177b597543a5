import "../css/fairness.css";
import {
  agreement,
  COMING_BACK,
  ENERGY,
  fairnessInHundred,
  fairnessOf,
  inHundred,
  type Fairness as Kinds,
  splitOf,
} from "../../measures/fairness.ts";
import type { SystemMeasure } from "../../measures/measure.ts";
import { systemMeasures } from "../../measures/registry.ts";
import { valueText } from "../../text/numbers.ts";
import { OldMark } from "../parts/old-mark.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { FairnessPicture } from "./fairness-picture.tsx";
import { areFindingsOld } from "./number-age.ts";
import { NumberButton } from "./number-button.tsx";
import { SplitFigure } from "./split-figure.tsx";

const KINDS = ["pair", "party", "whole"] as const;
type Kind = keyof Kinds;

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
  const t = useAllTexts();
  const { language } = useWorkspace();
  const hundred = fairnessInHundred(useOpen().evaluation.system) ?? { pair: 0, party: 0, whole: 0 };
  return (
    <>
      <ul className="kinds-of-fair">
        {KINDS.map((kind) => {
          const { title, question, said, rest } = t.fairness.kinds[kind];
          return (
            <li key={kind}>
              <FairnessPicture kind={kind} share={kinds[kind]} />
              <h4>{title}</h4>
              <p className="measure-question">{question}</p>
              <p>
                <span>{said(valueText(language, hundred[kind]))}</span>{" "}
                <span className="quiet-text together">{rest(valueText(language, 100 - hundred[kind]))}</span>
              </p>
              <Behind kind={kind} />
            </li>
          );
        })}
      </ul>
      <p className="agreement">{t.fairness.agreement[agreement(kinds)]}</p>
    </>
  );
}

/** To and fro, through others and one way, of a hundred. */
function useParts(): readonly number[] {
  const { system } = useOpen().evaluation;
  return inHundred((splitOf(COMING_BACK, system) ?? []).map(({ share }) => share));
}

/** The numbers that a kind rests on, each of which opens, and what judges them. */
function Behind({ kind }: { readonly kind: Kind }) {
  return kind === "party" ? <Imbalance /> : <ComingBack kind={kind} />;
}

function ComingBack({ kind }: { readonly kind: "pair" | "whole" }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { system } = useOpen().evaluation;
  const [pairs = 0, others = 0] = useParts();
  const { reciprocity, circulation } = systemMeasures;
  const round = Math.round(100 * (system.circulation ?? 0));
  const number = (measure: SystemMeasure, n: number) => (
    <NumberButton
      measure={measure}
      whose="system"
      value={t.fairness.ofHundred(valueText(language, n))}
      shown={`${measure.text[language].name}: ${valueText(language, n)}`}
    />
  );
  if (kind === "pair") return <p className="quiet-text">{number(reciprocity, pairs)}</p>;
  return (
    <>
      <p className="quiet-text">{t.fairness.together(valueText(language, pairs), valueText(language, others))}</p>
      {system.circulation === null || round <= pairs + others ? null : (
        <p className="quiet-text">
          {number(circulation, round)}. {t.fairness.freer(circulation.text[language].name)}
        </p>
      )}
    </>
  );
}

/** How far out of balance, and beside it what estimates alone can do: the one judges the other. */
function Imbalance() {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { system, withinNoise } = useOpen().evaluation;
  const { imbalance, imbalanceNoiseFloor } = systemMeasures;
  const [off, floor] = [system.imbalance ?? 0, system.imbalanceNoiseFloor];
  const text = (share: number): string => valueText(language, Math.round(100 * share));
  return (
    <>
      <p className="quiet-text">
        <NumberButton
          measure={imbalance}
          whose="system"
          value={t.fairness.ofHundred(text(off))}
          shown={`${imbalance.text[language].name}: ${text(off)}`}
        />
      </p>
      {floor === null ? null : (
        <>
          <div className="noise-meter" role="img" aria-label={t.fairness.noiseMeter(text(off), text(floor))}>
            <i className="floor" style={{ inlineSize: `${100 * Math.min(1, floor)}%` }} />
            <i className="off" style={{ inlineSize: `${100 * Math.min(1, off)}%` }} />
          </div>
          <p className="quiet-text">
            <NumberButton
              measure={imbalanceNoiseFloor}
              whose="system"
              value={t.fairness.ofHundred(text(floor))}
              shown={t.fairness.noiseAlone(text(floor))}
            />{" "}
            {withinNoise ? t.fairness.noise.within : t.fairness.noise.beyond}
          </p>
        </>
      )}
    </>
  );
}
