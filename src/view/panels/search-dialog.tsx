import { type KeyboardEvent, useId, useState } from "react";
import type { PartyId } from "../../domain/party.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { matches } from "../parts/matches.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** More names than fit in one look; typing narrows them down. */
const MOST = 12;

/** Finds a party by its name: type, arrows, Enter. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, actions } = useWorkspace();
  const { evaluated } = useOpen();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const found = evaluated.parties.filter((party) => matches(text, party.name, party.shortName ?? "", party.code ?? ""));
  const shown = found.slice(0, MOST);
  const active = Math.min(at, shown.length - 1);
  const choose = (party: PartyId): void => {
    actions.select(party);
    actions.goTo("photo");
    onClose();
  };
  const key = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setAt((active + step + shown.length) % shown.length);
    }
    const party = shown[active];
    if (event.key === "Enter" && party !== undefined) {
      event.preventDefault();
      choose(party.id);
    }
  };
  return (
    <DialogFrame title={t.shell.search.title} className="search" onClose={onClose}>
      <input
        className="field"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown.length === 0 ? undefined : `${list}-${active}`}
        aria-label={t.shell.search.label}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type a name
        autoFocus
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      <div id={list} role="listbox" aria-label={t.shell.search.title} className="results">
        {shown.map((party, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the field's active descendant
          <div
            key={party.id}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === active}
            onClick={() => choose(party.id)}
          >
            {party.name}
            {party.kind === null ? null : <span className="quiet-text">{party.kind}</span>}
          </div>
        ))}
      </div>
      <p className="quiet-text" role="status">
        {found.length === 0 ? t.shell.search.none(text) : t.shell.search.found(found.length)}
      </p>
    </DialogFrame>
  );
}
