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
  const [other, setOther] = useState<OtherEnd | null>(null);
  const [what, setWhat] = useState<What | null>(null);
  const [refused, setRefused] = useState(false);
  const text = useAllTexts().round;
  const part = who !== null && other === null ? "who" : what === null ? "what" : "value";
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
  const begun = other !== null || what !== null;
  useEffect(() => onBegun?.(begun), [begun, onBegun]);
  const begin = (): void => {
    setOther(null);
    setWhat(null);
  };
  const name = (value: number | null): void => {
    if (what === null) return;
    const faults = actions.edit(
      nameEdits(partnership, { speaker, by, other, what, value, state, date: actions.today() }),
    );
    setRefused(faults.length > 0);
    begin();
  };
  const question = part === "who" ? (who ?? "") : part === "what" ? text.what : by === "giver" ? text.cost : text.worth;
  return (
    <div className="name-flow">
      <Chosen by={by} other={other} what={what} onOther={begin} onWhat={() => setWhat(null)} />
      <div ref={place} className="name-part">
        <h3 tabIndex={-1}>{question}</h3>
        {part === "who" ? (
          <EndChoice label={question} speaker={speaker} order={order} onChoose={setOther} />
        ) : part === "what" ? (
          <KindChoice label={question} onChoose={setWhat} />
        ) : (
          <ScaleChoice label={question} onChoose={name} />
        )}
      </div>
      {refused ? (
        <p className="cell-wrong" role="alert">
          {t.shell.refused}
        </p>
      ) : null}
    </div>
  );
}

interface ChosenProps {
  readonly by: "giver" | "receiver";
  readonly other: OtherEnd | null;
  readonly what: What | null;
  readonly onOther: () => void;
  readonly onWhat: () => void;
}

/** What was answered so far; each can be chosen again. */
function Chosen({ by, other, what, onOther, onWhat }: ChosenProps) {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().round;
  const words = wordingOf(partnership, language);
  if (other === null && what === null) return null;
  const end = other === null ? null : "name" in other ? other.name : words.name(other.end);
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
