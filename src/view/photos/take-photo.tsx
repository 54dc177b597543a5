import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import { isCalendarDate } from "../../domain/calendar-date.ts";
import { newId } from "../../domain/edit.ts";
import { frozen } from "../../domain/frozen.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** Freezes the present state, with a date, a title and a note. One step of undo. */
export function TakePhoto() {
  const { actions } = useWorkspace();
  const { photos: t } = useAllTexts();
  const { partnership } = useOpen();
  const [date, setDate] = useState(() => actions.today());
  const [title, setTitle] = useState("");
  const [note, setNote] = useState("");
  const wrong = !isCalendarDate(date);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (wrong) return;
    const record = {
      id: newId(partnership, "snapshots"),
      title: title.trim(),
      date,
      note: note.trim(),
      state: frozen(partnership),
    };
    if (actions.edit([{ type: "add", collection: "snapshots", record }]).length > 0) return;
    setTitle("");
    setNote("");
  };
  return (
    <form className="take-photo" onSubmit={take}>
      <label className="labelled">
        {t.date}
        <input
          className="field"
          type="date"
          value={date}
          aria-invalid={wrong}
          aria-describedby={wrong ? "photo-date-wrong" : undefined}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        {wrong ? (
          <span className="quiet-text" id="photo-date-wrong" role="alert">
            {t.wrongDate}
          </span>
        ) : null}
      </label>
      <label className="labelled">
        {t.title}
        <input
          className="field"
          autoComplete="off"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label className="labelled wide">
        {t.note}
        <input
          className="field"
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div className="take-photo-foot">
        <Button type="submit" className="button primary">
          <Icon name="photo" />
          {t.take}
        </Button>
        <span className="quiet-text">{t.takeAbout}</span>
      </div>
    </form>
  );
}
