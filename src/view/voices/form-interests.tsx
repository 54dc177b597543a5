import { type FormEvent, useEffect, useRef, useState } from "react";
import { newId } from "../../domain/edit.ts";
import type { Openness } from "../../domain/interest.ts";
import type { Party } from "../../domain/party.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

interface FormInterestsProps {
  readonly party: Party;
  /** Something is typed that is not among them yet, or no longer is. */
  readonly onBegun: (begun: boolean) => void;
}

/** The interests that a party names, each with who may see it: it is asked with every one. */
export function FormInterests({ party, onBegun }: FormInterestsProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const { form } = useAllTexts().voices;
  const text = form.interests;
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const begun = typed.trim() !== "";
  useEffect(() => onBegun(begun), [begun, onBegun]);
  const add = (openness: Openness): void => {
    const record = {
      id: newId(partnership, "interests"),
      party: party.id,
      person: null,
      nature: "organisational",
      openness,
      text: typed.trim(),
    } as const;
    const added = typed.trim() !== "" && actions.edit([{ type: "add", collection: "interests", record }]).length === 0;
    if (added) setTyped("");
    field.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Enter shows it to the fewest.
    add("facilitator-only");
  };
  return (
    <>
      <p className="round-about">{text.about}</p>
      {partnership.interests.length === 0 ? null : (
        <ul className="named-list" aria-label={text.named}>
          {partnership.interests.map(({ id, text: words, openness }) => (
            <li key={id} className="named">
              <span className="named-what">{words}</span>
              <span className="quiet-text">
                <Icon name={openness === "on-the-table" ? "speech" : "lock"} size={15} />{" "}
                {openness === "on-the-table" ? text.seenOnTable : text.seenLeaderOnly}
              </span>
              <IconButton
                icon="remove"
                label={form.remove(words)}
                onPress={() => actions.edit([{ type: "remove", collection: "interests", id }])}
              />
            </li>
          ))}
        </ul>
      )}
      <form className="form-interest" onSubmit={submit}>
        <input
          ref={field}
          className="field large"
          aria-label={text.field}
          placeholder={text.hint}
          autoComplete="off"
          value={typed}
          data-dirty={typed !== ""}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="form-buttons">
          <button type="submit" className="button large">
            <Icon name="lock" />
            {text.leaderOnly}
          </button>
          <button type="button" className="button large" onClick={() => add("on-the-table")}>
            <Icon name="speech" />
            {text.onTable}
          </button>
        </div>
      </form>
    </>
  );
}
