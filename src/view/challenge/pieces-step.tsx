import { PiecesMatrix } from "../pieces/pieces-matrix.tsx";
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
      <PiecesMatrix />
    </>
  );
}
