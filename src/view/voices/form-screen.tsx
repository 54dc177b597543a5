import "../round/round.css";
import "./voices.css";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Form } from "../../domain/form.ts";
import type { Party } from "../../domain/party.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { useBegun } from "../round/use-begun.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { Between } from "./between.tsx";
import { FormInterests } from "./form-interests.tsx";
import { FormNames } from "./form-names.tsx";
import { FormFelt, FormOthers, FormStake } from "./form-own.tsx";
import { HandIn } from "./hand-in.tsx";

/** The questions, in the order of the receiver's round. The first is what it is about, the last gives it back. */
const QUESTIONS = [
  "start",
  "receives",
  "brings",
  "gives-up",
  "hopes",
  "stake",
  "felt",
  "others",
  "interests",
  "hand-in",
] as const;
type Question = (typeof QUESTIONS)[number];

/** What one party fills in by itself: on its own device, or on one that goes round. Nothing of anybody else is in it. */
export function FormScreen() {
  const { actions } = useWorkspace();
  const { form, parties } = useOpen().partnership;
  const { label, notOne } = useAllTexts().voices.form;
  const party = parties.find(({ id }) => id === form?.party);
  if (form !== null && party !== undefined) return <Filling form={form} party={party} />;
  return (
    <main id="content" tabIndex={-1} className="form-screen" aria-label={label}>
      <div className="form-turn">
        <h1>{notOne.title}</h1>
        <p className="round-about">{notOne.text}</p>
        <div>
          <Button className="button primary large" onPress={() => actions.goTo("photo")}>
            {notOne.action}
          </Button>
        </div>
      </div>
    </main>
  );
}

function Filling({ form, party }: { readonly form: Form; readonly party: Party }) {
  const { kept, actions } = useWorkspace();
  const { about, asked } = useOpen().partnership;
  const atTable = kept.some(({ id }) => id === form.of);
  const given = asked.find((one) => one.party === party.id)?.answered != null;
  const [stopped, setStopped] = useState(false);
  const { voices, round } = useAllTexts();
  const text = voices.form;
  const [question, setQuestion] = useState<Question>(() => {
    const left = actions.place("form")?.step;
    return QUESTIONS.find((one) => one === left) ?? "start";
  });
  const { setBegun, warned, mayLeave } = useBegun();
  const at = QUESTIONS.indexOf(question);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(question);
  useEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    heading.current?.closest("main")?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [question]);
  const goTo = (place: number): void => {
    const to = QUESTIONS[place];
    if (to === undefined || !mayLeave()) return;
    setQuestion(to);
    actions.keepPlace("form", { step: to, seats: [] });
  };
  const last = at === QUESTIONS.length - 1;
  // Another may hold the screen now.
  if (atTable && (given || stopped)) return <Between party={party} given={given} />;
  return (
    <main id="content" tabIndex={-1} className="form-screen" aria-label={text.label}>
      <div className="form-turn" key={question}>
        <h1 className="unseen">{about.title}</h1>
        <div className="round-progress">
          <p>{at === 0 || last ? text.label : text.at(at, QUESTIONS.length - 2)}</p>
          <progress value={at} max={QUESTIONS.length - 1} aria-label={text.label} />
          <LanguageSwitch />
        </div>
        <div className="round-head">
          {at === 0 ? null : <p className="round-party">{party.name}</p>}
          <h2 ref={heading} tabIndex={-1}>
            {question === "start" ? text.start.question(party.name) : text[question].question}
          </h2>
        </div>
        <div className="round-body">
          {question === "start" ? (
            <Start challenge={about.challenge} />
          ) : question === "stake" ? (
            <FormStake party={party} />
          ) : question === "felt" ? (
            <FormFelt party={party} began={form.made} />
          ) : question === "others" ? (
            <FormOthers party={party} />
          ) : question === "interests" ? (
            <FormInterests party={party} onBegun={setBegun} />
          ) : question === "hand-in" ? (
            <HandIn of={form.of} party={party} />
          ) : (
            <FormNames question={question} party={party} onBegun={setBegun} />
          )}
        </div>
      </div>
      <div className="round-foot">
        {warned ? (
          <p className="cell-wrong" role="alert">
            {round.begun}
          </p>
        ) : null}
        {at === 0 ? null : (
          <Button className="button large" onPress={() => goTo(at - 1)}>
            <Icon name="left" />
            {text.back}
          </Button>
        )}
        {last ? null : (
          <Button className="button primary large" onPress={() => goTo(at + 1)}>
            {at === 0 ? text.begin : text.next}
            <Icon name="right" />
          </Button>
        )}
        <Button className="button large quiet" onPress={() => (atTable ? setStopped(true) : actions.goTo("start"))}>
          {text.later}
        </Button>
      </div>
    </main>
  );
}

function Start({ challenge }: { readonly challenge: string }) {
  const text = useAllTexts().voices.form.start;
  return (
    <>
      {challenge.trim() === "" ? null : (
        <blockquote className="form-challenge">
          <p className="quiet-text">{text.challenge}</p>
          <p>{challenge}</p>
        </blockquote>
      )}
      <ul className="form-about">
        {text.about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
