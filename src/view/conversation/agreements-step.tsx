import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { GuideText } from "../../conversation/guide-text.ts";
import { newId } from "../../domain/edit.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AgreementRow } from "./agreement-row.tsx";

interface AgreementsStepProps {
  readonly closing: GuideText["closing"];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Who does what by when: what was agreed, and the next agreement, which opens for the rest once it has words. */
export function AgreementsStep({ closing, heading }: AgreementsStepProps) {
  const { partnership } = useOpen();
  const text = useAllTexts().conversation.agreements;
  const { agreements } = partnership;
  const [opened, setOpened] = useState<string | null>(null);
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
          {closing.question}
        </h2>
      </div>
      {agreements.length === 0 ? null : (
        <ul className="named-list agreements" aria-label={text.list}>
          {agreements.map((agreement) => (
            <AgreementRow
              key={agreement.id}
              agreement={agreement}
              open={agreement.id === opened}
              onOpen={(open) => setOpened(open ? agreement.id : null)}
            />
          ))}
        </ul>
      )}
      <NewAgreement field={field} onAdded={setOpened} />
      <p className="turn-questions">{closing.again}</p>
    </>
  );
}

interface NewAgreementProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdded: (id: string) => void;
}

function NewAgreement({ field, onAdded }: NewAgreementProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().conversation.agreements;
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === "") return;
    const id = newId(partnership, "agreements");
    const record = {
      id,
      text: typed.trim(),
      parties: [],
      flows: [],
      made: actions.today(),
      due: null,
      done: false,
    };
    if (actions.edit([{ type: "add", collection: "agreements", record }]).length > 0) return;
    setTyped("");
    onAdded(id);
  };
  return (
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
  );
}
