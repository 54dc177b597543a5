import { useDeferredValue, useEffect } from "react";
import type { GuideText } from "../../conversation/guide-text.ts";
import { onTheTable } from "../../document/left-out.ts";
import { howItWasLooked } from "../../photo/how-it-was-looked.ts";
import { capital, dateText } from "../../text/numbers.ts";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { Logo } from "../parts/logo.tsx";
import { PhotoLegend } from "../photo/photo-legend.tsx";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import "../photo/photo.css";
import { PrintedAgreements } from "./printed-agreements.tsx";
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
  return (
    <div className="print-page" data-theme="print">
      <Head />
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
        <Opening opening={guide.opening} />
        <Listening listening={guide.listening} />
        <section>
          <h3>{guide.closing.title}</h3>
          <p>{guide.closing.about}</p>
          <p className="printed-question">{guide.closing.question}</p>
          <PrintedAgreements state={onTheTable(evaluated)} />
          <p className="printed-question">{guide.closing.again}</p>
        </section>
      </section>
      <Foot />
    </div>
  );
}

/** What it is a photo of, when it was taken, and through whose eyes. */
function Head() {
  const { language, t } = useWorkspace();
  const { title, date, seenBy, challenge } = useOpen().evaluated.about;
  const when = date === null ? t.shell.undated : t.shell.photoOf(dateText(language, date));
  return (
    <header className="printed-head">
      <div>
        <p>{`${when}, ${t.panels.caption.seenBy(seenBy)}`}</p>
        <h1>{title.trim() === "" ? t.common.untitled : title}</h1>
        {challenge.trim() === "" ? null : <p className="printed-question">{challenge}</p>}
      </div>
      <p className="printed-name">
        <Logo size={22} />
        {t.shell.name}
      </p>
    </header>
  );
}

function StandsOut({ standsOut: { title, questions } }: Pick<GuideText, "standsOut">) {
  const { t } = useWorkspace();
  const { evaluation } = useOpen();
  const nothing = evaluation.withinNoise ? t.panels.withinNoise : t.panels.nothing;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="printed-findings">
        {questions.map(({ headline, sum, otherwise, question }) => (
          <li key={question + headline}>
            <h3>{headline === "" ? nothing.title : headline}</h3>
            <p>
              {headline === "" ? (
                nothing.text
              ) : (
                <>
                  <BoldNumbers text={sum} /> <i>{otherwise}</i>
                </>
              )}
            </p>
            <p className="printed-question">{question}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opening({ opening: { title, about, question, good } }: Pick<GuideText, "opening">) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{about}</p>
      <p className="printed-question">{question}</p>
      {good === null ? null : (
        <p>
          {good.title}: <b>{good.headline}</b> {good.sum} <span className="printed-question">{good.question}</span>
        </p>
      )}
    </section>
  );
}

/** Everybody by name, in the order of the table, with what all are asked; what an empty chair asks of the others; and what was said. */
function Listening({ listening: { title, rule, questions, turns } }: Pick<GuideText, "listening">) {
  const { inOrder, said } = useAllTexts().conversation.print;
  const spoke = turns.filter((turn) => turn.said.length > 0);
  const chairs = turns.filter((turn) => turn.questions !== questions);
  return (
    <section>
      <h3>{title}</h3>
      <p>{rule}</p>
      <ul className="printed-questions">
        {questions.map((question) => (
          <li key={question} className="printed-question">
            {question}
          </li>
        ))}
      </ul>
      <p>
        {inOrder}{" "}
        {turns
          .filter((turn) => turn.questions === questions)
          .map(({ name }) => name)
          .join(" · ")}
      </p>
      {chairs.map(({ party, name, about, questions: asked }) => (
        <p key={party}>
          <b>{name}.</b> {about} <span className="printed-question">{asked.join(" ")}</span>
        </p>
      ))}
      {spoke.length === 0 ? null : (
        <>
          <h3>{said}</h3>
          <ul className="printed-said">
            {spoke.map((turn) => (
              <li key={turn.party}>
                <b>{turn.name}.</b>{" "}
                {turn.said.map(({ label, text }) => (
                  <span key={label + text}>
                    {capital(label)}: {text}{" "}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
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
