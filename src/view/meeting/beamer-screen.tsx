import "./beamer.css";
import { useEffect, useMemo } from "react";
import { onTheTable } from "../../document/left-out.ts";
import { dateText } from "../../text/numbers.ts";
import { turnFullScreen } from "../parts/full-screen.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useFindings, useOpen, useWorkspace } from "../workspace.ts";
import { BeamerPhoto } from "./beamer-photo.tsx";
import { BeamerWords } from "./beamer-words.tsx";
import { newMeeting, oneFurther, STEPS, toldOf } from "./meeting.ts";

/**
 * What all look at: the photo, and the words of this step. It shows what is on the table and what is clear, and nothing
 * can be changed on it. In a window of its own, or for a while instead of the leader's.
 */
export function BeamerScreen() {
  const { language, t, meeting: begun, actions } = useWorkspace();
  const { evaluated, evaluation, large } = useOpen();
  const findings = useFindings();
  const text = useAllTexts().meeting;
  const state = useMemo(() => onTheTable(evaluated), [evaluated]);
  const meeting = useMemo(() => begun ?? newMeeting("", actions.today()), [begun, actions]);
  const told = useMemo(() => toldOf(findings), [findings]);
  const at = meeting.step === "see" && !meeting.felt ? told.findIndex(({ key }) => key === meeting.finding) : -1;
  const { title, date } = state.about;
  const named = title.trim() === "" ? t.common.untitled : title;
  return (
    <main id="content" tabIndex={-1} className="beamer" data-step={meeting.step} data-felt={meeting.felt}>
      <header className="beamer-where">
        <h1>{date === null ? named : `${named}, ${dateText(language, date)}`}</h1>
        <Places step={meeting.step} />
      </header>
      <section className="beamer-words" aria-label={text.steps[meeting.step]}>
        <BeamerWords
          state={state}
          evaluation={evaluation}
          findings={findings}
          meeting={meeting}
          told={told[at] ?? null}
        />
      </section>
      {large ? (
        <p className="beamer-photo beamer-text">{text.beamer.tooLarge}</p>
      ) : (
        <BeamerPhoto
          state={state}
          evaluation={evaluation}
          step={meeting.step}
          seats={meeting.seats}
          chosen={told[at]?.parties[0] ?? null}
        />
      )}
      <Controls
        at={at < 0 ? null : text.beamer.at(at + 1, told.length)}
        canGo={(by) =>
          oneFurther(
            meeting,
            told.map(({ key }) => key),
            by,
          ) !== null
        }
      />
    </main>
  );
}

/** The four steps, and which one this is. */
function Places({ step }: { readonly step: (typeof STEPS)[number] }) {
  const { steps } = useAllTexts().meeting;
  return (
    <ol className="beamer-steps" aria-label={steps.label}>
      {STEPS.map((one) => (
        <li key={one} aria-current={one === step ? "step" : undefined}>
          {steps[one]}
        </li>
      ))}
    </ol>
  );
}

interface ControlsProps {
  readonly at: string | null;
  readonly canGo: (by: 1 | -1) => boolean;
}

/** On, back, full screen, and back to the leader's own screen: small, for who stands beside it. */
function Controls({ at, canGo }: ControlsProps) {
  const { beamerWindow, actions } = useWorkspace();
  const text = useAllTexts().meeting.beamer;
  const back = useCommand("previous-step");
  const next = useCommand("next-step");
  useOwnKeys();
  return (
    <fieldset className="beamer-controls" aria-label={text.controls}>
      <IconButton icon="left" label={back.label} keys={back.keys} isDisabled={!canGo(-1)} onPress={back.run} />
      <IconButton icon="right" label={next.label} keys={next.keys} isDisabled={!canGo(1)} onPress={next.run} />
      {at === null ? null : <span role="status">{at}</span>}
      <IconButton icon="fit" label={text.fullScreen} keys={["F"]} onPress={turnFullScreen} />
      {beamerWindow ? null : (
        <button type="button" className="button quiet" onClick={actions.leaveBare}>
          <Icon name="close" />
          {text.leave}
        </button>
      )}
    </fieldset>
  );
}

/** Keys that only this screen has: F for full screen, and Escape back to the leader's own. */
function useOwnKeys(): void {
  const { beamerWindow, singleKeys, actions } = useWorkspace();
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === "Escape" && !beamerWindow) actions.leaveBare();
      if (key.toLowerCase() === "f" && singleKeys) turnFullScreen();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [beamerWindow, singleKeys, actions]);
}
