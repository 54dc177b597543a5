import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { saidNothing } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { Icon } from "../parts/icon.tsx";
import { toQuestion } from "../parts/to-question.ts";
import { useMedia } from "../parts/use-media.ts";
import { GrowingPhoto } from "../photo/growing-photo.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AllStep } from "./all-step.tsx";
import { BringsStep } from "./brings-step.tsx";
import { GivesUpStep } from "./gives-up-step.tsx";
import { NobodyYet } from "./nobody-yet.tsx";
import { ReceivesStep } from "./receives-step.tsx";
import "./round.css";
import { roundSteps, speakers, stepAt, stepKey } from "./round-steps.ts";
import { useBegun } from "./use-begun.ts";
import { YardstickStep } from "./yardstick-step.tsx";

/** From this width on the photo stands beside the question. */
const BESIDE = "(min-width: 960px)";
/** Who is asked, and what: the first field is described by it. */
const ASKED = "round-asked";

/** The receiver's round: one question at a time, of each party in the order of the table, while the photo grows. */
export function RoundScreen() {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().round;
  const beside = useMedia(BESIDE);
  const [left] = useState(() => actions.place("round"));
  const [seats, setSeats] = useState(() => left?.seats ?? actions.seats());
  const order = useMemo(() => tableOrder(partnership, seats), [partnership, seats]);
  const parties = useMemo(() => speakers(partnership, order), [partnership, order]);
  const steps = useMemo(() => roundSteps(parties), [parties]);
  const [key, setKey] = useState(left?.step ?? "");
  const at = stepAt(steps, key);
  const step = steps[at];
  const { begun, setBegun, warned, mayLeave } = useBegun();
  useEffect(() => actions.keepSeats(order), [actions, order]);
  const question = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = at;
    if (before === at) return;
    question.current?.closest(".round-turn")?.scrollTo({ top: 0 });
    toQuestion(body.current, before === null ? null : question.current, ASKED);
  }, [at]);
  const next = useRef<HTMLButtonElement>(null);
  const answers = partnership.flows.length + partnership.parties.filter(saidNothing).length;
  const named = useRef(answers);
  useEffect(() => {
    const before = named.current;
    named.current = answers;
    // What was pressed went with what was named: then it goes on with the next question, or back to this one.
    if (before === named.current || document.activeElement !== document.body) return;
    (before < named.current ? next : question).current?.focus({ preventScroll: true });
  }, [answers]);
  if (step === undefined || parties.length === 0) return <NobodyYet />;
  const goTo = (place: number): void => {
    const to = steps[place];
    if (to === undefined || !mayLeave()) return;
    setKey(stepKey(to));
    setSeats(order);
    actions.keepPlace("round", { step: stepKey(to), seats: order });
  };
  const last = at === steps.length - 1;
  const party = "party" in step ? (parties.find(({ id }) => id === step.party) ?? null) : null;
  const nth = party === null ? 0 : parties.indexOf(party) + 1;
  const asked =
    step.ask === "receives"
      ? text.receives.question
      : step.ask === "brings"
        ? text.brings.question
        : step.ask === "gives-up"
          ? text.givesUp.question
          : text[step.ask].question;
  return (
    <main id="content" tabIndex={-1} className="round-screen" aria-label={text.label}>
      <div className="round-turn">
        <div className="round-progress">
          <p>
            {party === null
              ? text[step.ask === "all" ? "all" : "yardstick"].short
              : text.turn(step.ask === "receives" ? 1 : 2, nth, parties.length)}
          </p>
          <progress value={at} max={steps.length - 1} aria-label={text.label} />
        </div>
        <div className="round-head" id={ASKED}>
          {party === null ? null : <p className="round-party">{party.name}</p>}
          <h2 ref={question} tabIndex={-1}>
            {asked}
          </h2>
        </div>
        <div ref={body} className="round-body" key={stepKey(step)}>
          {party === null ? (
            step.ask === "all" ? (
              <AllStep parties={parties} onAsk={(id) => goTo(stepAt(steps, stepKey({ ask: "receives", party: id })))} />
            ) : (
              <YardstickStep onDone={() => goTo(at + 1)} />
            )
          ) : step.ask === "receives" ? (
            <ReceivesStep party={party} order={order} begun={begun} onBegun={setBegun} />
          ) : step.ask === "brings" ? (
            <BringsStep party={party} order={order} begun={begun} onBegun={setBegun} />
          ) : (
            <GivesUpStep party={party.id} order={order} onBegun={setBegun} />
          )}
        </div>
        <div className="round-foot">
          {warned ? (
            <p className="cell-wrong" role="alert">
              {text.begun}
            </p>
          ) : null}
          <Button className="button large" isDisabled={at === 0} onPress={() => goTo(at - 1)}>
            <Icon name="left" />
            {text.back}
          </Button>
          {last ? null : (
            <Button ref={next} className="button primary large" onPress={() => goTo(at + 1)}>
              {text.next}
              <Icon name="right" />
            </Button>
          )}
          <Button
            className={`button large ${last ? "primary" : "quiet"}`}
            onPress={() => mayLeave() && actions.goTo("photo")}
          >
            {last ? text.toPhoto : text.stop}
          </Button>
        </div>
      </div>
      {beside ? (
        <aside className="round-photo" aria-label={text.photo}>
          <GrowingPhoto order={order} chosen={party?.id ?? null} />
        </aside>
      ) : null}
    </main>
  );
}
