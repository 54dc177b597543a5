import { Cell } from "../parts/cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NameField } from "./name-field.tsx";
import { newPieces } from "./new-names.ts";

/** What the challenge needs: a few pieces of the puzzle. */
export function PiecesStep() {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const { pieces: text, parties } = useAllTexts().challenge;
  const add = (names: readonly string[]): readonly string[] => {
    const { edits, there } = newPieces(partnership, names);
    if (edits.length > 0) actions.edit(edits);
    return there;
  };
  return (
    <>
      <NameField label={text.label} hint={text.hint} add={text.add} onAdd={add} already={parties.there} />
      {partnership.pieces.length === 0 ? null : (
        <ul className="name-list" aria-label={text.list}>
          {partnership.pieces.map(({ id, name }) => (
            <li key={id}>
              <Cell
                value={name}
                label={text.rename(name)}
                onCommit={(typed) => {
                  if (typed.trim() === "") return parties.needsName;
                  actions.edit([{ type: "change", collection: "pieces", id, fields: { name: typed.trim() } }]);
                  return null;
                }}
              />
              <IconButton
                icon="remove"
                label={text.remove(name)}
                onPress={() => actions.edit([{ type: "remove", collection: "pieces", id }])}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
