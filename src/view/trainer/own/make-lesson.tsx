import { type FormEvent, useState } from "react";
import type { OwnLesson } from "../../../document/session.ts";
import { lessonFrom } from "../../../lessons/own-lesson.ts";
import { names } from "../../../text/sections/names.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { useRoom } from "../room.ts";

/** A lesson of the partnership that is open, with its names replaced. */
export function MakeLesson({ onMade }: { readonly onMade: (own: OwnLesson) => void }) {
  const { language, open, t } = useWorkspace();
  const { freshId } = useRoom();
  const text = useAllTexts().ownLessons;
  const [told, setTold] = useState({ name: "", story: "", question: "", note: "" });
  const field = (of: keyof typeof told) => ({
    className: "field",
    value: told[of],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setTold((before) => ({ ...before, [of]: target.value })),
  });
  const make = (event: FormEvent): void => {
    event.preventDefault();
    if (open === null) return;
    onMade(lessonFrom(open.partnership, freshId(), names[language], told));
    setTold({ name: "", story: "", question: "", note: "" });
  };
  return (
    <section aria-labelledby="make-lesson" className="make-lesson">
      <h3 id="make-lesson">{text.make}</h3>
      {open === null ? (
        <p className="quiet-text">{text.noneOpen}</p>
      ) : (
        <form onSubmit={make}>
          <p>
            <b>{text.from(open.partnership.about.title.trim() || t.common.untitled)}.</b> {text.makeAbout}
          </p>
          <label className="labelled">
            <span>{text.name}</span>
            <input {...field("name")} required />
          </label>
          <label className="labelled">
            <span>{text.story}</span>
            <textarea {...field("story")} rows={3} />
          </label>
          <label className="labelled">
            <span>{text.question}</span>
            <input {...field("question")} />
          </label>
          <label className="labelled">
            <span>{text.note}</span>
            <input {...field("note")} />
          </label>
          <p className="quiet-text">{text.caution}</p>
          <div>
            <button type="submit" className="button primary">
              {text.makeIt}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
