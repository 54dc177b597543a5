import { type FormEvent, useRef, useState } from "react";
import { wordingOf } from "../../findings/wording.ts";
import { Choices, type ChoicesHandle } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What is given: a kind that there is, or the name of one, and the words of who speaks. */
export interface What {
  readonly kind: { readonly resource: string } | { readonly name: string };
  readonly note: string;
}

/** In the list of kinds: one that is not there yet. No id is empty. */
const OTHER = "";

interface KindChoiceProps {
  readonly label: string;
  readonly onChoose: (what: What) => void;
}

/** What it is: in their own words if they like, and of which kind. */
export function KindChoice({ label, onChoose }: KindChoiceProps) {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const [note, setNote] = useState("");
  const [ownKind, setOwnKind] = useState<string | null>(null);
  const buttons = useRef<ChoicesHandle>(null);
  const text = useAllTexts().round;
  const words = wordingOf(partnership, language);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ownKind === null) buttons.current?.focus();
    else if (ownKind.trim() !== "") onChoose({ kind: { name: ownKind.trim() }, note: note.trim() });
  };
  return (
    <form className="kind-choice" onSubmit={submit}>
      <input
        className="field large"
        aria-label={text.ownWords}
        placeholder={text.ownWords}
        autoComplete="off"
        value={note}
        data-dirty={note !== ""}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Choices
        ref={buttons}
        label={label}
        options={[
          ...partnership.resources.map(({ id, builtIn }) => ({
            key: id,
            content: (
              <>
                <Icon name={builtIn ?? "other"} />
                {words.resource(id)}
              </>
            ),
          })),
          {
            key: OTHER,
            chosen: ownKind !== null,
            content: (
              <>
                <Icon name="plus" />
                {text.otherKind}…
              </>
            ),
          },
        ]}
        onChoose={(key) => {
          if (key === OTHER) setOwnKind("");
          else onChoose({ kind: { resource: key }, note: note.trim() });
        }}
      />
      {ownKind === null ? null : (
        <div className="own-kind">
          <input
            className="field large"
            aria-label={text.kindName}
            placeholder={text.kindName}
            // biome-ignore lint/a11y/noAutofocus: it was asked for by the button above
            autoFocus
            autoComplete="off"
            value={ownKind}
            data-dirty={ownKind !== ""}
            onChange={(event) => setOwnKind(event.currentTarget.value)}
          />
          <button type="submit" className="button large" disabled={ownKind.trim() === ""}>
            {text.take}
          </button>
        </div>
      )}
    </form>
  );
}
