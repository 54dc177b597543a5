import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Standing } from "../../domain/party.ts";
import { takenName } from "../panels/taken-name.ts";
import { Cell } from "../parts/cell.tsx";
import { Choices } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NameField } from "./name-field.tsx";
import { newParties } from "./new-names.ts";

const STANDINGS: readonly Standing[] = ["member", "beneficiary", "empty-chair"];

/** Who is at the table, whom it is for, and whose chair is empty. */
export function PartiesStep() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const text = t.challenge.parties;
  const [standing, setStanding] = useState<Standing>("member");
  const add = (names: readonly string[]): readonly string[] => {
    const { edits, there } = newParties(partnership, names, standing);
    if (edits.length > 0) actions.edit(edits);
    return there;
  };
  return (
    <>
      <NameField label={text.label} hint={text.hints[standing]} add={text.add} onAdd={add} already={text.there}>
        <Choices
          label={text.place}
          className="standings"
          options={STANDINGS.map((one) => ({
            key: one,
            chosen: one === standing,
            content: t.tables.standing[one],
          }))}
          onChoose={setStanding}
        />
        <p className="quiet-text">{text.standingAbout[standing]}</p>
      </NameField>
      {partnership.parties.length === 0 ? null : (
        <ul className="name-list" aria-label={text.list}>
          {partnership.parties.map(({ id, name, standing: place }) => (
            <li key={id}>
              <Cell
                value={name}
                label={text.rename(name)}
                wraps
                onCommit={(typed) => {
                  if (typed.trim() === "") return text.needsName;
                  const taken = takenName(partnership, typed, id);
                  if (taken !== null) return text.there([taken]);
                  actions.edit([{ type: "change", collection: "parties", id, fields: { name: typed.trim() } }]);
                  return null;
                }}
              />
              <select
                className="field"
                aria-label={text.placeOf(name)}
                value={place}
                onChange={(event) =>
                  actions.edit([
                    {
                      type: "change",
                      collection: "parties",
                      id,
                      fields: { standing: event.currentTarget.value as Standing },
                    },
                  ])
                }
              >
                {STANDINGS.map((one) => (
                  <option key={one} value={one}>
                    {t.tables.standing[one]}
                  </option>
                ))}
              </select>
              <IconButton
                icon="card"
                label={t.partyCard.title(name)}
                onPress={() => {
                  actions.select(id);
                  actions.show("party");
                }}
              />
              <IconButton
                icon="remove"
                label={text.remove(name)}
                onPress={() => actions.edit([{ type: "remove", collection: "parties", id }])}
              />
            </li>
          ))}
        </ul>
      )}
      {partnership.parties.length === 0 || partnership.pieces.length === 0 ? null : (
        <p>
          <Button className="button" onPress={() => actions.show("pieces")}>
            <Icon name="puzzle" />
            {t.pieces.toHolders}
          </Button>
        </p>
      )}
    </>
  );
}
