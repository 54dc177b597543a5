import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useMedia } from "../parts/use-media.ts";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { NobodyYet } from "../round/nobody-yet.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import "../css/choices.css";
import "../round/round.css";
import "./conversation.css";
import { GUIDE_PARTS, type GuidePart } from "../../domain/guide-question.ts";
import { AgreementsStep } from "./agreements-step.tsx";
import { beginOf, conversationSteps, placeOf, withinPart } from "./conversation-steps.ts";
import { EditQuestions } from "./edit-questions.tsx";
import { FacilitatorNote } from "./facilitator-note.tsx";
import { InterestsStep } from "./interests-step.tsx";
import { KeepingStep } from "./keeping-step.tsx";
import { LeaderTools } from "./leader-tools.tsx";
import { noteOf } from "./note-of.ts";
import { NotesPage } from "./notes-page.tsx";
import { OpeningStep } from "./opening-step.tsx";
import { QuestionStep } from "./question-step.tsx";
import { TurnStep } from "./turn-step.tsx";
import { TurnTime } from "./turn-time.tsx";
import { type Stage, useGuide } from "./use-guide.ts";
import { useTurnKeys } from "./use-turn-keys.ts";

/** From this width on the photo stands beside the words. */
const BESIDE = "(min-width: 960px)";
const STAGE: Stage = { width: 540, height: 560, names: "short", insets: { top: 8, right: 8, bottom: 8, left: 8 } };

/** The conversation, a page at a time, part after part; beside it, for who leads it, notes and the time of a turn. */
export function ConversationScreen() {
  const { actions } = useWorkspace();
  const { partnership, large } = useOpen();
  const t = useAllTexts();
  const beside = useMedia(BESIDE);
  const { guide, questions, notes, scene } = useGuide(STAGE);
  const steps = useMemo(() => conversationSteps(guide), [guide]);
  const [key, setKey] = useState(() => actions.place("conversation")?.step ?? "");
  const [leading, setLeading] = useState(false);
  const [editing, setEditing] = useState<GuidePart | null>(null);
  const [notesOn, setNotesOn] = useState(false);
  const [minutes, setMinutes] = useState(0);
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const at = placeOf(steps, key);
  const step = steps[at];
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    page.current?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  const goTo = (place: number): void => {
    const to = steps[place];
    if (to === undefined) return;
    setKey(to.key);
    actions.keepPlace("conversation", { step: to.key, seats: actions.seats() });
  };
  useTurnKeys(page, (by) => (editing === null ? goTo(at + by) : undefined));
  const print = useCommand("print");
  if (partnership.parties.length === 0 || step === undefined) return <NobodyYet />;
  const last = at === steps.length - 1;
  const [nth, of] = withinPart(steps, at);
  const chosen =
    step.part === "listening" ? step.turn.party : step.part === "standsOut" ? (step.question.parties[0] ?? null) : null;
  const count = partnership.agreements.length;
  const note = notes === null || !notesOn ? null : noteOf(notes, step);
  return (
    <main id="content" tabIndex={-1} className="round-screen" aria-label={t.conversation.label}>
      <div className="round-turn conversation" ref={page}>
        <nav className="round-steps" aria-label={t.conversation.label}>
          {GUIDE_PARTS.map((part) => (
            <button
              key={part}
              type="button"
              aria-current={part === (editing ?? step.part) ? "step" : undefined}
              onClick={() => {
                if (editing !== null) setEditing(part);
                goTo(beginOf(steps, part));
              }}
            >
              {guide[part].title}
              {part === "closing" && count > 0 ? ` (${count})` : null}
            </button>
          ))}
          <IconButton
            icon="look"
            label={t.conversation.leader}
            aria-expanded={leading}
            onPress={() => setLeading(!leading)}
          />
        </nav>
        {leading ? (
          <LeaderTools
            notesOn={notes === null ? null : notesOn}
            onNotes={setNotesOn}
            editing={editing !== null}
            onEdit={(on) => setEditing(on ? step.part : null)}
            minutes={minutes}
            onMinutes={setMinutes}
            onPrintNotes={() => setPrinting(true)}
          />
        ) : null}
        {editing !== null || of === 1 ? null : (
          <div className="round-progress">
            <p>{(step.part === "listening" ? t.conversation.turn : t.conversation.nth)(nth, of)}</p>
            <progress value={nth} max={of} aria-label={guide[step.part].title} />
            {step.part !== "listening" || minutes === 0 ? null : (
              <TurnTime key={`${step.key} ${minutes}`} minutes={minutes} />
            )}
          </div>
        )}
        <div className="round-body" key={editing === null ? step.key : "editing"}>
          {editing !== null ? (
            <EditQuestions key={editing} part={editing} title={guide[editing].title} all={questions(editing)} />
          ) : step.part === "opening" ? (
            <OpeningStep opening={guide.opening} heading={heading} />
          ) : step.part === "listening" ? (
            <TurnStep turn={step.turn} heading={heading} />
          ) : step.part === "standsOut" || step.part === "ways" ? (
            <QuestionStep question={step.question} about={guide[step.part].about} heading={heading} />
          ) : step.part === "keeping" ? (
            <KeepingStep keeping={guide.keeping} heading={heading} />
          ) : step.part === "interests" ? (
            <InterestsStep interests={guide.interests} heading={heading} />
          ) : (
            <AgreementsStep closing={guide.closing} heading={heading} />
          )}
          {note === null || editing !== null ? null : <FacilitatorNote note={note} />}
        </div>
        <div className="round-foot">
          {editing !== null ? (
            <Button className="button primary large" onPress={() => setEditing(null)}>
              {t.conversation.editing.stop}
            </Button>
          ) : (
            <>
              <Button className="button large" isDisabled={at === 0} onPress={() => goTo(at - 1)}>
                <Icon name="left" />
                {t.round.back}
              </Button>
              {last ? (
                <Button className="button primary large" onPress={print.run}>
                  <Icon name="print" />
                  {print.name}
                </Button>
              ) : (
                <Button className="button primary large" onPress={() => goTo(at + 1)}>
                  {t.round.next}
                  <Icon name="right" />
                </Button>
              )}
            </>
          )}
          <Button className="button quiet large" onPress={() => actions.goTo("photo")}>
            {t.round.toPhoto}
          </Button>
        </div>
      </div>
      {beside && !large && scene !== null ? (
        <aside className="round-photo" aria-label={t.conversation.photo}>
          <PhotoThumbnail scene={scene} labels chosen={chosen} />
        </aside>
      ) : null}
      {printing && notes !== null ? <NotesPage guide={guide} notes={notes} onPrinted={printed} /> : null}
    </main>
  );
}
