import type { NoteText } from "../../conversation/notes.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";

/** Beside a page, for who leads the talk: why it comes now, what to watch for, and what only the facilitator knows. */
export function FacilitatorNote({ note: { why, watch, known } }: { readonly note: NoteText }) {
  const t = useAllTexts();
  const { label, why: whyNow, watch: watchFor } = t.conversation.notes;
  return (
    <aside className="facilitator-note" aria-label={label}>
      <p className="note-mark">
        <Icon name="eyeOff" size={16} />
        {label}
      </p>
      <p>
        <b>{whyNow}</b> {why}
      </p>
      <p>
        <b>{watchFor}</b> {watch}
      </p>
      {known.length === 0 ? null : (
        <ul>
          {known.map(({ key, label: whose, text }) => (
            <li key={key}>
              <span className="note-known">
                {whose} ({t.listening.openness["facilitator-only"]})
              </span>{" "}
              {text}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
