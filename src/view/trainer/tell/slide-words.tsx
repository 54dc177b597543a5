import { Ask } from "../../parts/ask.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace, WorkspaceContext } from "../../workspace.ts";
import type { Telling } from "../telling.ts";
import { NumberSlide } from "./number-slide.tsx";
import type { Told } from "./told.ts";
import { WhatIfSlide } from "./what-if-slide.tsx";

interface SlideWordsProps {
  readonly told: Told;
  /** Puts the sliders; null where this is looked at only. */
  readonly onSize: ((sizes: Telling["sizes"]) => void) | null;
}

/** What a slide says, for all to read. What the trainer alone has beside it is not in it. */
export function SlideWords({ told, onSize }: SlideWordsProps) {
  const { lesson, cases, before, after, telling, slide } = told;
  const workspace = useWorkspace();
  const text = useAllTexts().trainer;
  const words = lesson.text[workspace.language];
  switch (slide.sort) {
    case "title":
      return (
        <>
          <h2>{cases.partnership.about.title}</h2>
          {words.story[0] === undefined ? null : <p className="beamer-text">{words.story[0]}</p>}
        </>
      );
    case "step": {
      const { said, asked, answer } = lesson.steps[slide.nth]!.text[workspace.language];
      return (
        <>
          <h2 className="told-said">{said}</h2>
          {asked === null ? null : <Ask question={asked} />}
          {answer === null || !telling.revealed ? null : <Answer text={answer} />}
        </>
      );
    }
    case "seen":
      return (
        <>
          <h2>{words.name}</h2>
          <p className="beamer-text">{words.see}</p>
          {words.feel === "" ? null : (
            <p className="beamer-text">
              <b>{text.atTheTable}.</b> {words.feel}
            </p>
          )}
          {words.otherwise === "" ? null : (
            <p className="beamer-text">
              <b>{text.otherwise}</b> <i className="otherwise">{words.otherwise}</i>
            </p>
          )}
        </>
      );
    case "number":
      return (
        <WorkspaceContext value={{ ...workspace, open: before }}>
          <NumberSlide lesson={lesson} opens={onSize !== null} />
        </WorkspaceContext>
      );
    case "what-if":
      return (
        <WhatIfSlide lesson={lesson} cases={cases} before={before} after={after} telling={telling} onSize={onSize} />
      );
    case "counter":
      return (
        <>
          <h2>{telling.revealed ? words.counter.name : text.alike}</h2>
          <p className="beamer-text">{words.counter.story.join(" ")}</p>
          {telling.revealed ? <Answer text={words.counter.difference} /> : <Ask question={text.differenceAsked} />}
        </>
      );
    case "question":
      return (
        <>
          <Ask question={words.question} />
          {words.waysBack.length === 0 ? null : (
            <>
              <h2 className="told-said">{text.waysBack}</h2>
              <ul className="told-ways">
                {words.waysBack.map((way) => (
                  <li key={way}>{way}</li>
                ))}
              </ul>
            </>
          )}
        </>
      );
  }
}

function Answer({ text }: { readonly text: string }) {
  return (
    <p className="told-answer" role="status">
      {text}
    </p>
  );
}
