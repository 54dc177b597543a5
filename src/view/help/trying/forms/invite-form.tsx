import { useAllTexts } from "../../../use-all-texts.ts";
import { useOpen } from "../../../workspace.ts";
import { NoteField } from "../note-field.tsx";
import { PickOne } from "../pick-one.tsx";
import type { FormProps } from "./form-props.ts";

/** A party is asked to the table, perhaps for a piece that nobody holds yet: those come first. */
export function InviteForm({ given, onChange }: FormProps<"invite-party">) {
  const t = useAllTexts().ideas.step;
  const { pieces } = useOpen().partnership;
  const options = pieces
    .toSorted((a, b) => Number(a.holders.length > 0) - Number(b.holders.length > 0))
    .map(({ id, name, holders }) => ({ id, name: holders.length === 0 ? t.pieceMissing(name) : name }));
  return (
    <>
      <NoteField
        label={t.newName}
        value={given.name}
        onChange={(name, typing) => onChange({ ...given, name }, typing)}
      />
      <PickOne
        label={t.piece}
        value={given.piece ?? ""}
        options={[{ id: "", name: t.anyPiece }, ...options]}
        onPick={(id) => onChange({ ...given, piece: id === "" ? null : id })}
      />
      <p className="quiet-text">{t.inviteAbout}</p>
    </>
  );
}
