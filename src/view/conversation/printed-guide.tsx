import { Fragment } from "react";
import type { GuideText, TurnText } from "../../conversation/guide-text.ts";
import type { FacilitatorNotes, NoteText } from "../../conversation/notes.ts";
import type { QuestionText } from "../../conversation/question-text.ts";
import { capital } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useSaidFirst } from "./said-first.ts";

interface PrintedGuideProps {
  readonly guide: GuideText;
  /** For who leads the talk alone; left out of the page that all have. */
  readonly notes?: FacilitatorNotes | undefined;
}

/** The conversation on paper, all but its closing. Nothing in it is torn apart: a question stands with what comes with it. */
export function PrintedGuide({ guide, notes }: PrintedGuideProps) {
  const { opening, listening, keeping, standsOut, interests, ways } = guide;
  const good = opening.questions.filter(({ headline }) => headline !== "");
  return (
    <>
      <Part title={opening.title} about={opening.about} note={notes?.parts.opening}>
        <Questions questions={opening.questions.filter((one) => !good.includes(one))} />
        {good.length === 0 ? null : (
          <div className="printed-block">
            <h4>{opening.good}</h4>
            {good.map(({ asks, parties, headline, sum, question }) => (
              <p key={[asks, ...parties].join(" ")}>
                <b>{headline}</b> {sum} <span className="printed-question">{question}</span>
              </p>
            ))}
          </div>
        )}
      </Part>
      <Part title={listening.title} about={listening.about}>
        <Questions questions={listening.questions} />
        {notes === undefined ? (
          <Turns turns={listening.turns} />
        ) : (
          <TurnsWithNotes turns={listening.turns} notes={notes} />
        )}
      </Part>
      <Part title={keeping.title} about={keeping.about} note={notes?.parts.keeping} whole>
        <Questions questions={keeping.questions} />
      </Part>
      <Part title={standsOut.title} about={standsOut.about}>
        <Asked questions={standsOut.questions} notes={notes} />
      </Part>
      <Part title={interests.title} about={interests.about} note={notes?.parts.interests} whole>
        <Questions questions={interests.questions} />
        <div className="printed-block">
          <h4>{interests.said.length === 0 ? interests.none : interests.onTable}</h4>
          <ul className="printed-said">
            {interests.said.map(({ label, text }) => (
              <li key={label}>
                <b>{capital(label)}.</b> {text}
              </li>
            ))}
          </ul>
        </div>
      </Part>
      <Part title={ways.title} about={ways.about}>
        <Asked questions={ways.questions} notes={notes} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly about: string;
  readonly note?: NoteText | undefined;
  /** So short that it stands on one sheet. */
  readonly whole?: boolean;
  readonly children: React.ReactNode;
}

function Part({ title, about, note, whole = false, children }: PartProps) {
  return (
    <section className={whole ? "printed-block" : undefined}>
      <h3>{title}</h3>
      {about === "" ? null : <p className="printed-about">{about}</p>}
      {children}
      {note === undefined ? null : <PrintedNote note={note} />}
    </section>
  );
}

/** Questions by themselves, in two columns. */
function Questions({ questions }: { readonly questions: readonly QuestionText[] }) {
  return questions.length === 0 ? null : (
    <ul className="printed-questions">
      {questions.map(({ asks, question }) => (
        <li key={asks} className="printed-question">
          {question}
        </li>
      ))}
    </ul>
  );
}

/** Questions with what is said first, and to whom each goes. */
function Asked({
  questions,
  notes,
}: Pick<PrintedGuideProps, "notes"> & { readonly questions: readonly QuestionText[] }) {
  const saidFirst = useSaidFirst();
  return (
    <ul className="printed-asked">
      {questions.map((asked) => {
        const { headline, sum, otherwise } = saidFirst(asked);
        const note = notes?.questions.get(asked.asks);
        return (
          <li key={[asked.asks, ...asked.parties].join(" ")}>
            {headline === "" ? null : (
              <p>
                <b>{headline}</b> {sum} {otherwise === "" ? null : <i>{otherwise}</i>}
              </p>
            )}
            <p className="printed-question">{asked.question}</p>
            {asked.to === "" ? null : <p className="printed-to">{asked.to}</p>}
            {note === undefined ? null : <PrintedNote note={note} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Everybody by name, in the order of the table; what an empty chair asks of the others; and what was said already. */
function Turns({ turns }: { readonly turns: readonly TurnText[] }) {
  const { inOrder, said } = useAllTexts().conversation.print;
  const spoke = turns.filter((turn) => turn.said.length > 0);
  return (
    <>
      <p>
        {inOrder}{" "}
        {turns
          .filter(({ speaks }) => speaks)
          .map(({ name }) => name)
          .join(" · ")}
      </p>
      {turns
        .filter(({ speaks }) => !speaks)
        .map(({ party, name, about, questions }) => (
          <p key={party}>
            <b>{name}.</b> {about}{" "}
            <span className="printed-question">{questions.map(({ question }) => question).join(" ")}</span>
          </p>
        ))}
      {spoke.length === 0 ? null : (
        <div className="printed-block">
          <h4>{said}</h4>
          <ul className="printed-said">
            {spoke.map((turn) => (
              <li key={turn.party}>
                <b>{turn.name}.</b> <Said turn={turn} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Said({ turn: { said } }: { readonly turn: TurnText }) {
  return said.map(({ label, text }) => (
    <Fragment key={label + text}>
      {capital(label)}: {text}{" "}
    </Fragment>
  ));
}

/** Everybody's turn for itself, with what flows, what was said, and what only the facilitator knows. */
function TurnsWithNotes({ turns, notes }: { readonly turns: readonly TurnText[]; readonly notes: FacilitatorNotes }) {
  const first = turns.find(({ speaks }) => speaks);
  const alike = first === undefined ? undefined : notes.turns.get(first.party);
  return (
    <>
      {alike === undefined ? null : <PrintedNote note={{ ...alike, known: [] }} />}
      <ul className="printed-asked">
        {turns.map((turn) => {
          const note = notes.turns.get(turn.party);
          return (
            <li key={turn.party}>
              <p>
                <b>{turn.name}.</b> {turn.flowing.map(({ label, text }) => `${capital(label)} ${text}.`).join(" ")}{" "}
                <Said turn={turn} />
              </p>
              {turn.speaks ? null : (
                <p className="printed-question">{turn.questions.map(({ question }) => question).join(" ")}</p>
              )}
              {note === undefined ? null : turn.speaks ? <PrintedKnown note={note} /> : <PrintedNote note={note} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Why a question comes now, what to watch for, and what only the facilitator knows. */
function PrintedNote({ note }: { readonly note: NoteText }) {
  const { why, watch } = useAllTexts().conversation.notes;
  return (
    <div className="printed-note">
      <p>
        <b>{why}</b> {note.why} <b>{watch}</b> {note.watch}
      </p>
      <PrintedKnown note={note} />
    </div>
  );
}

function PrintedKnown({ note: { known } }: { readonly note: NoteText }) {
  const { openness } = useAllTexts().listening;
  return known.length === 0 ? null : (
    <ul className="printed-known">
      {known.map(({ key, label, text }) => (
        <li key={key}>
          <b>
            {capital(label)} ({openness["facilitator-only"]}):
          </b>{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}
