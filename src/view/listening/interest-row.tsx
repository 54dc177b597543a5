import type { Interest } from "../../domain/interest.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NoteRow } from "./note-row.tsx";

const NATURES: readonly Interest["nature"][] = ["organisational", "personal"];
/** In the list of persons: the party itself. No id is empty. */
const PARTY = "";

/** An interest: of the organisation or personal, and of whom in it. */
export function InterestRow({ interest }: { readonly interest: Interest }) {
  const { actions } = useWorkspace();
  const t = useAllTexts().listening;
  const { parties } = useOpen().partnership;
  const people = parties.find(({ id }) => id === interest.party)?.people ?? [];
  const change = (fields: Partial<Pick<Interest, "nature" | "person">>): void => {
    actions.edit([{ type: "change", collection: "interests", id: interest.id, fields }]);
  };
  return (
    <NoteRow
      collection="interests"
      id={interest.id}
      noted="interest"
      text={interest.text}
      openness={interest.openness}
      fields={
        <>
          <select
            className="field"
            aria-label={t.field.nature(interest.text)}
            value={interest.nature}
            onChange={(event) => change({ nature: event.currentTarget.value as Interest["nature"] })}
          >
            {NATURES.map((nature) => (
              <option key={nature} value={nature}>
                {t.nature[nature]}
              </option>
            ))}
          </select>
          {people.length === 0 ? null : (
            <select
              className="field"
              aria-label={t.field.person(interest.text)}
              value={interest.person ?? PARTY}
              onChange={(event) =>
                change({ person: event.currentTarget.value === PARTY ? null : event.currentTarget.value })
              }
            >
              <option value={PARTY}>{t.ofParty}</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </>
      }
    />
  );
}
