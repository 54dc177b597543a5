import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { GuideText } from "../../conversation/guide-text.ts";
import { newId } from "../../domain/edit.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import { AgreementRow } from "./agreement-row.tsx";
import { useAgreementsSince } from "./use-agreements-since.ts";

interface AgreementsStepProps {
  readonly closing: GuideText["closing"];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Who does what by when: what was agreed, and the next agreement, which opens for the rest once it has words. */
export function AgreementsStep({ closing, heading }: AgreementsStepProps) {
  const text = useAllTexts().conversation.agreements;
  const { partnership } = useOpen();
  const { agreements } = partnership;
  const [first, ...others] = closing.questions;
  const { t } = useWorkspace();
  const [opened, setOpened] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const since = useAgreementsSince();
  const undo = useCommand("undo");
  const agree = useAgree();
  const add = (words: string): void => {
    const id = agree(words);
    if (id !== null) setOpened(id);
  };
  const justRemoved = useRef<string | null>(null);
  // Said until the next change, which undo would take back instead.
  const shown = useRef(partnership);
  useEffect(() => {
    if (shown.current === partnership) return;
    shown.current = partnership;
    setRemoved(justRemoved.current);
    justRemoved.current = null;
  }, [partnership]);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(agreements.length);
  useEffect(() => {
    // What was pressed went with its agreement: then it goes on with the next.
    const fewer = agreements.length < before.current;
    before.current = agreements.length;
    if (fewer && document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [agreements.length]);
  return (
    <>
      <div className="round-head">
        <p className="round-about">{closing.about}</p>
        <h2 ref={heading} tabIndex={-1}>
          {first?.question ?? closing.title}
        </h2>
      </div>
      {agreements.length === 0 ? null : (
        <ul className="named-list agreements" aria-label={text.list}>
          {agreements.map((agreement) => (
            <AgreementRow
              key={agreement.id}
              agreement={agreement}
              since={since.get(agreement.id)}
              open={agreement.id === opened}
              onOpen={(open) => setOpened(open ? agreement.id : null)}
              onRemoved={() => {
                justRemoved.current = agreement.text;
              }}
            />
          ))}
        </ul>
      )}
      <p className="round-said" role="status">
        {removed === null ? null : (
          <>
            {text.removed(removed)}
            <Button className="button link" onPress={undo.run}>
              {t.common.undo}
            </Button>
          </>
        )}
      </p>
      <NewAgreement field={field} onAdded={setOpened} />
      <div className="turn-questions again">
        {others.map(({ asks, question }) => (
          <p key={asks}>{question}</p>
        ))}
        {agreements.some((agreement) => agreement.text === text.again) ? null : (
          <Button className="button" onPress={() => add(text.again)}>
            <Icon name="plus" />
            {text.again}
          </Button>
        )}
      </div>
    </>
  );
}

/** Adds an agreement by its words; its id, or null where that was refused. */
function useAgree(): (words: string) => string | null {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  return (words) => {
    const id = newId(partnership, "agreements");
    const record = { id, text: words, parties: [], flows: [], made: actions.today(), due: null, done: false };
    return actions.edit([{ type: "add", collection: "agreements", record }]).length > 0 ? null : id;
  };
}

interface NewAgreementProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdded: (id: string) => void;
}

function NewAgreement({ field, onAdded }: NewAgreementProps) {
  const agree = useAgree();
  const text = useAllTexts().conversation.agreements;
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const id = typed.trim() === "" ? null : agree(typed.trim());
    if (id === null) return;
    setTyped("");
    onAdded(id);
  };
  return (
    <>
      <form className="name-row" onSubmit={submit}>
        <input
          ref={field}
          className="field large"
          aria-label={text.label}
          placeholder={text.hint}
          autoComplete="off"
          enterKeyHint="enter"
          value={typed}
          data-dirty={typed !== ""}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button className="button large" type="submit" isDisabled={typed.trim() === ""}>
          <Icon name="plus" />
          {text.add}
        </Button>
      </form>
      <p className="quiet-text">{text.afterwards}</p>
    </>
  );
}
