import { useDeferredValue, useEffect } from "react";
import type { GuideText } from "../../conversation/guide-text.ts";
import { onTheTable } from "../../document/left-out.ts";
import { howItWasLooked } from "../../photo/how-it-was-looked.ts";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { PhotoLegend } from "../photo/photo-legend.tsx";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import "../photo/photo.css";
import { PrintedAgreements } from "./printed-agreements.tsx";
import { PrintedGuide } from "./printed-guide.tsx";
import { PrintedHead } from "./printed-head.tsx";
import { useSaidFirst } from "./said-first.ts";
import "./print.css";
import { type Stage, useGuide } from "./use-guide.ts";

/** The width between the margins of an A4, and as much of its height as leaves room for what stands out. */
const STAGE: Stage = { width: 680, height: 560, names: "full", insets: { top: 6, right: 6, bottom: 6, left: 6 } };

/**
 * What is printed, whichever screen is open: the photo and what stands out, then the conversation and its agreements.
 * It stands in the page unseen, so that the browser's own printing finds it too. `printing`: how often it was asked to
 * print itself.
 */
export function PrintPage({ printing }: { readonly printing: number }) {
  const { actions } = useWorkspace();
  // What is typed comes first.
  const { guide, scene } = useDeferredValue(useGuide(STAGE));
  useEffect(() => {
    if (printing === 0) return;
    addEventListener("afterprint", actions.printed);
    // once it is laid out
    const frame = requestAnimationFrame(() => print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("afterprint", actions.printed);
    };
  }, [printing, actions]);
  const t = useAllTexts();
  const { evaluated } = useOpen();
  const [first, ...others] = guide.closing.questions;
  return (
    <div className="print-page" data-theme="print">
      <PrintedHead />
      {scene === null ? (
        <p>{t.conversation.print.tooLarge}</p>
      ) : (
        <>
          <PhotoThumbnail scene={scene} labels />
          <PhotoLegend scene={scene} t={t.photo} />
        </>
      )}
      <StandsOut standsOut={guide.standsOut} />
      <section className="printed-guide">
        <h2>{t.conversation.label}</h2>
        <PrintedGuide guide={guide} />
        <section className="printed-block">
          <h3>{guide.closing.title}</h3>
          <p>{guide.closing.about}</p>
          {first === undefined ? null : <p className="printed-question">{first.question}</p>}
          <PrintedAgreements state={onTheTable(evaluated)} />
          {others.map(({ asks, question }) => (
            <p key={asks} className="printed-question">
              {question}
            </p>
          ))}
        </section>
      </section>
      <Foot />
    </div>
  );
}

/** What stands out, in short: beside the photo, before it is talked about. */
function StandsOut({ standsOut: { title, questions } }: Pick<GuideText, "standsOut">) {
  const saidFirst = useSaidFirst();
  const found = questions.map((asked) => ({ ...saidFirst(asked), asked })).filter(({ headline }) => headline !== "");
  return (
    <section>
      <h2>{title}</h2>
      <ul className="printed-findings">
        {found.map(({ headline, sum, otherwise, asked }) => (
          <li key={[asked.asks, ...asked.parties].join(" ")}>
            <h3>{headline}</h3>
            <p>
              <BoldNumbers text={sum} /> <i>{otherwise}</i>
            </p>
            <p className="printed-question">{asked.question}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the photo was looked at, and what is not on the page. */
function Foot() {
  const { language } = useWorkspace();
  const { print } = useAllTexts().conversation;
  const { evaluated, evaluation } = useOpen();
  const notYet = evaluated.flows.some((flow) => flow.state !== "actual");
  return (
    <footer className="printed-foot">
      {howItWasLooked(evaluated, evaluation, language)} {notYet ? `${print.notCounted} ` : ""}
      {print.onTheTable}
    </footer>
  );
}
