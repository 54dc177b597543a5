import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { tableOrder } from "../../domain/table-order.ts";
import { Icon } from "../parts/icon.tsx";
import { toQuestion } from "../parts/to-question.ts";
import { useMedia } from "../parts/use-media.ts";
import { GrowingPhoto } from "../photo/growing-photo.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import "../round/round.css";
import { ChallengeStep } from "./challenge-step.tsx";
import { PartiesStep } from "./parties-step.tsx";
import { PiecesStep } from "./pieces-step.tsx";
import { SeenStep } from "./seen-step.tsx";

const STEPS = ["challenge", "pieces", "parties", "seen"] as const;
const BESIDE = "(min-width: 960px)";
/** What is asked: the first field is described by it. */
const ASKED = "challenge-asked";

/** A partnership from its beginning, a question at a time. Each may stay empty, and is here to come back to. */
export function ChallengeScreen() {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().challenge;
  const beside = useMedia(BESIDE);
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? "challenge";
  const order = useMemo(() => tableOrder(partnership, actions.seats()), [partnership, actions]);
  // Those who were typed sit in the order of typing; a photo that was there keeps the seats that it finds best.
  const isNew = partnership.flows.length === 0;
  useEffect(() => {
    if (isNew) actions.keepSeats(order);
  }, [actions, isNew, order]);
  const question = useRef<HTMLDivElement>(null);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = at;
    if (before === at) return;
    const heading = question.current?.querySelector<HTMLElement>("h2") ?? null;
    toQuestion(question.current, before === null ? null : heading, ASKED);
  }, [at]);
  const last = at === STEPS.length - 1;
  const { question: asked, about } = text[step];
  return (
    <main id="content" tabIndex={-1} className="round-screen" aria-label={text.label}>
      <div className="round-turn" ref={question}>
        <nav className="round-steps" aria-label={text.label}>
          {STEPS.map((one, place) => (
            <button
              key={one}
              type="button"
              aria-current={place === at ? "step" : undefined}
              onClick={() => setAt(place)}
            >
              {text.steps[one]}
            </button>
          ))}
        </nav>
        <div className="round-head" id={ASKED}>
          <h2 tabIndex={-1}>{asked}</h2>
          <p className="round-about">{about}</p>
        </div>
        <div className="round-body">
          {step === "challenge" ? (
            <ChallengeStep onDone={() => setAt(1)} />
          ) : step === "pieces" ? (
            <PiecesStep />
          ) : step === "parties" ? (
            <PartiesStep />
          ) : (
            <SeenStep />
          )}
          <p className="quiet-text">{text.optional}</p>
        </div>
        <div className="round-foot">
          <Button className="button large" isDisabled={at === 0} onPress={() => setAt(at - 1)}>
            <Icon name="left" />
            {text.back}
          </Button>
          {last ? null : (
            <Button className="button primary large" onPress={() => setAt(at + 1)}>
              {text.next}
              <Icon name="right" />
            </Button>
          )}
          <Button className={`button large ${last ? "primary" : "quiet"}`} onPress={() => actions.goTo("photo")}>
            {text.toTable}
          </Button>
          {last ? (
            <Button className="button large" onPress={() => actions.goTo("round")}>
              <Icon name="round" />
              {text.toRound}
            </Button>
          ) : null}
        </div>
      </div>
      {beside ? (
        <aside className="round-photo" aria-label={text.photo}>
          <GrowingPhoto order={order} />
        </aside>
      ) : null}
    </main>
  );
}
