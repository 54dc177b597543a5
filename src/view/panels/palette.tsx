import { type KeyboardEvent, useId, useState } from "react";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { matches } from "../parts/matches.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { type Command, useWorkspace } from "../workspace.ts";

/** More than fit in one look; typing narrows them down. */
const MOST = 12;

/** What can be chosen: a party to go to, or a thing to do. */
interface Choice {
  readonly id: string;
  readonly name: string;
  /** Beside the name: the sort of party, the key of a command. */
  readonly aside: string | null;
  readonly also: readonly string[];
  readonly choose: () => void;
}

/** Finds a party by its name, or something to do by what it is called: type, arrows, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { open, commands, actions } = useWorkspace();
  const t = useAllTexts();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const parties = (open?.evaluated.parties ?? []).map(
    (party): Choice => ({
      id: `party ${party.id}`,
      name: party.name,
      aside: party.kind,
      also: [party.shortName ?? "", party.code ?? ""],
      choose: () => {
        actions.select(party.id);
        actions.goTo("photo");
      },
    }),
  );
  const find = (choices: readonly Choice[]): readonly Choice[] =>
    choices.filter(({ name, also }) => matches(text, name, ...also));
  const [foundParties, foundCommands] = [find(parties), find(commands.filter(isOffered).map(choiceOf))];
  const found = [...foundParties, ...foundCommands];
  // Of many parties as many as leave room for what else was found.
  const room = Math.max(MOST - foundCommands.length, MOST / 2);
  const groups = [
    { name: t.dialogs.search.parties, shown: foundParties.slice(0, room) },
    { name: t.dialogs.search.commands, shown: foundCommands.slice(0, MOST) },
  ].filter(({ shown }) => shown.length > 0);
  const shown = groups.flatMap((group) => group.shown);
  const active = Math.min(at, shown.length - 1);
  const choose = (choice: Choice): void => {
    onClose();
    choice.choose();
  };
  const key = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setAt((active + step + shown.length) % shown.length);
    }
    const choice = shown[active];
    if (event.key === "Enter" && choice !== undefined) {
      event.preventDefault();
      choose(choice);
    }
  };
  return (
    <DialogFrame title={t.dialogs.search.title} className="search" onClose={onClose}>
      <input
        className="field"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown.length === 0 ? undefined : `${list}-${active}`}
        aria-label={t.dialogs.search.label}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type in
        autoFocus
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      <div id={list} role="listbox" aria-label={t.dialogs.search.title} className="results">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, no group of fields
          <div key={group.name} role="group" aria-label={group.name}>
            <p className="small-head" aria-hidden="true">
              {group.name}
            </p>
            {group.shown.map((choice) => {
              const place = shown.indexOf(choice);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
                // biome-ignore lint/a11y/useFocusableInteractive: the field's active descendant
                <div
                  key={choice.id}
                  id={`${list}-${place}`}
                  role="option"
                  aria-selected={place === active}
                  ref={place === active ? scrollTo : null}
                  onClick={() => choose(choice)}
                >
                  {choice.name}
                  {choice.aside === null ? null : <span className="quiet-text">{choice.aside}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className="quiet-text" role="status">
        {found.length === 0 ? t.dialogs.search.none(text) : t.dialogs.search.found(found.length)}
      </p>
    </DialogFrame>
  );
}

const scrollTo = (option: HTMLElement | null): void => option?.scrollIntoView({ block: "nearest" });

/** All that can be done now, but for what is being done. */
const isOffered = ({ id, enabled }: Command): boolean => enabled && id !== "search";

const choiceOf = ({ id, label, name, keys, run }: Command): Choice => ({
  id,
  name: label,
  aside: keys[0] ?? null,
  also: [name],
  choose: run,
});
