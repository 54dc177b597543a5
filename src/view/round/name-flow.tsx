import { useEffect, useRef, useState } from "react";
import type { Flow } from "../../domain/flow.ts";
import type { PartyId } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { EndChoice, type OtherEnd } from "./end-choice.tsx";
import { KindChoice, type What } from "./kind-choice.tsx";
import { nameEdits } from "./name-edits.ts";
import { ScaleChoice } from "./scale-choice.tsx";

interface NameFlowProps {
  readonly speaker: PartyId;
  readonly by: "giver" | "receiver";
  /** What is asked of the other end; null where nobody is there to receive it. */
  readonly who: string | null;
  readonly order: readonly PartyId[];
  /** Hoped for, where it is no actual flow. */
  readonly state?: Flow["state"];
  /** Something was begun that is not named yet, or no longer is. */
  readonly onBegun?: (begun: boolean) => void;
}

/** Names one thing, a question at a time: from or to whom, what, and what it is worth or how heavy it is. */
export function NameFlow({ speaker, by, who, order, state = "actual", onBegun }: NameFlowProps) {
  const { t, actions } = useWorkspace();
  const { partnership } = useOpen();
  const [others, setOthers] = useState<readonly OtherEnd[] | null>(null);
  const [what, setWhat] = useState<What | null>(null);
  const [refused, setRefused] = useState(false);
  const text = useAllTexts().round;
  const part = who !== null && others === null ? "who" : what === null ? "what" : "value";
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    // Where a finger points, a field would call up the keyboard over the buttons.
    const first = matchMedia("(pointer: coarse)").matches ? "h3" : "input, button[tabindex='0']";
    place.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [part]);
  const begun = others !== null || what !== null;
  useEffect(() => {
    onBegun?.(begun);
    return () => onBegun?.(false);
  }, [begun, onBegun]);
  const begin = (): void => {
    setOthers(null);
    setWhat(null);
  };
  const name = (value: number | null): void => {
    if (what === null) return;
    const faults = actions.edit(
      nameEdits(partnership, { speaker, by, others, what, value, state, date: actions.today() }),
    );
    setRefused(faults.length > 0);
    begin();
  };
  const several = others !== null && others.length > 1;
  const value = by === "receiver" ? text.worth : several ? text.several.cost : text.cost;
  const question = part === "who" ? (who ?? "") : part === "what" ? text.what : value;
  return (
    <div className="name-flow">
      <Chosen by={by} others={others} what={what} onOther={begin} onWhat={() => setWhat(null)} />
      <div ref={place} className="name-part">
        <h3 tabIndex={-1}>{question}</h3>
        {part === "who" ? (
          <EndChoice
            label={question}
            speaker={speaker}
            order={order}
            onChoose={(other) => setOthers([other])}
            onSeveral={by === "giver" ? setOthers : undefined}
          />
        ) : part === "what" ? (
          <KindChoice label={question} onChoose={setWhat} />
        ) : (
          <ScaleChoice label={question} onChoose={name} />
        )}
        {part === "value" && several ? <p className="quiet-text">{text.several.about}</p> : null}
      </div>
      {refused ? (
        <p className="cell-wrong" role="alert">
          {t.shell.refused}
        </p>
      ) : null}
    </div>
  );
}

/** So many of several are called by name; how many others there are stands behind them. */
const MOST_CALLED = 4;

interface ChosenProps {
  readonly by: "giver" | "receiver";
  readonly others: readonly OtherEnd[] | null;
  readonly what: What | null;
  readonly onOther: () => void;
  readonly onWhat: () => void;
}

/** What was answered so far; each can be chosen again. */
function Chosen({ by, others, what, onOther, onWhat }: ChosenProps) {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().round;
  const words = wordingOf(partnership, language);
  if (others === null && what === null) return null;
  const called = (other: OtherEnd): string => ("name" in other ? other.name : words.name(other.end));
  const end = others === null ? null : words.list(others.map(called), MOST_CALLED);
  const where = end === null ? null : by === "giver" ? text.to(end) : text.from(end);
  const kind = what === null ? null : "name" in what.kind ? what.kind.name : words.resource(what.kind.resource);
  const said = what === null || what.note === "" ? kind : `${kind}: ${what.note}`;
  return (
    <div className="chosen-parts">
      {where === null ? null : (
        <button type="button" className="button" aria-label={text.change(where)} onClick={onOther}>
          {where}
          <Icon name="pencil" size={15} />
        </button>
      )}
      {said === null ? null : (
        <button type="button" className="button" aria-label={text.change(said)} onClick={onWhat}>
          {said}
          <Icon name="pencil" size={15} />
        </button>
      )}
    </div>
  );
}
