import type { Party } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";
import { withPeople } from "../../domain/with-people.ts";
import { NameField } from "../challenge/name-field.tsx";
import { Cell } from "../parts/cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";

/** Who is in it, by name, so that an interest can be somebody's own. */
export function People({ party }: { readonly party: Party }) {
  const t = useAllTexts();
  const text = t.partyCard.people;
  const change = useChange("parties", party.id);
  const { people } = party;
  const add = (names: readonly string[]): readonly string[] => {
    const isThere = (name: string): boolean => people.some((person) => sameName(person.name, name));
    const fresh = names.filter((name) => !isThere(name));
    if (fresh.length > 0) change({ people: withPeople(people, fresh) });
    return names.filter(isThere);
  };
  return (
    <>
      {people.length === 0 ? null : (
        <ul className="name-list" aria-label={text.list}>
          {people.map(({ id, name }) => (
            <li key={id}>
              <Cell
                value={name}
                label={text.rename(name)}
                onCommit={(typed) => {
                  if (typed.trim() === "") return t.challenge.parties.needsName;
                  return change({
                    people: people.map((one) => (one.id === id ? { ...one, name: typed.trim() } : one)),
                  });
                }}
              />
              <IconButton
                icon="remove"
                label={text.remove(name)}
                onPress={() => change({ people: people.filter((one) => one.id !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <NameField
        label={text.label}
        hint={text.hint}
        add={t.challenge.parties.add}
        onAdd={add}
        already={t.challenge.parties.there}
      />
      <p className="quiet-text">{text.about}</p>
    </>
  );
}
