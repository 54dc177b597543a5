import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Session, SessionItem } from "../../../document/session.ts";
import type { Fault } from "../../../domain/fault.ts";
import { lessons } from "../../../lessons/registry.ts";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useSteps } from "../../parts/use-steps.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { useRoom } from "../room.ts";
import { begin } from "../telling.ts";
import { FileFaults } from "./file-faults.tsx";
import { lessonOf } from "./lessons-of.ts";
import { MakeLesson } from "./make-lesson.tsx";

/** A session: lessons in an order, some of them one's own, which is saved and opened as one file. */
export function SessionSection() {
  const { language } = useWorkspace();
  const { session: kept, keepSession, saveSession, openSession, tell } = useRoom();
  const text = useAllTexts().ownLessons;
  const { now: session, change, ...steps } = useSteps<Session>(kept, keepSession);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const put = (items: readonly SessionItem[]): void => change({ ...session, lessons: items }, true);
  const items = session.lessons;
  const swapped = (at: number, other: number): readonly SessionItem[] =>
    items.map((item, place) => (place === at ? items[other]! : place === other ? items[at]! : item));
  return (
    <section aria-labelledby="session" className="session">
      <h2 id="session" tabIndex={-1}>
        {text.title}
      </h2>
      <p className="trainer-about">{text.about}</p>
      <label className="labelled session-title">
        <span>{text.sessionTitle}</span>
        <input
          className="field"
          value={session.title}
          onChange={({ target }) => change({ ...session, title: target.value }, false)}
          onBlur={({ target }) => change({ ...session, title: target.value }, true)}
        />
      </label>
      {items.length === 0 ? (
        <p className="quiet-text">{text.empty}</p>
      ) : (
        <ol className="session-lessons">
          {items.map((item, at) => {
            const lesson = lessonOf(item);
            if (lesson === undefined) return null;
            const name = lesson.text[language].name.trim() || text.untitled;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pattern may stand twice in a session
              <li key={`${lesson.id} ${at}`}>
                <button type="button" className="name-link" onClick={() => tell(() => begin(lesson.id))}>
                  {name}
                </button>
                {"own" in item ? <span className="quiet-text">{text.own}</span> : null}
                <IconButton
                  icon="up"
                  label={text.up(name)}
                  isDisabled={at === 0}
                  onPress={() => put(swapped(at, at - 1))}
                />
                <IconButton
                  icon="down"
                  label={text.down(name)}
                  isDisabled={at === items.length - 1}
                  onPress={() => put(swapped(at, at + 1))}
                />
                <IconButton
                  icon="remove"
                  label={text.remove(name)}
                  onPress={() => put(items.filter((one) => one !== item))}
                />
              </li>
            );
          })}
        </ol>
      )}
      <AddPattern onAdd={(lesson) => put([...items, { lesson }])} />
      <div className="exercise-buttons">
        <IconButton icon="undo" label={text.undo} isDisabled={!steps.canUndo} onPress={steps.undo} />
        <IconButton icon="redo" label={text.redo} isDisabled={!steps.canRedo} onPress={steps.redo} />
        <Button className="button" isDisabled={items.length === 0} onPress={() => saveSession(session)}>
          <Icon name="download" />
          {text.save}
        </Button>
        <Button
          className="button"
          onPress={async () => {
            const opened = await openSession();
            setFaults(opened.ok ? [] : opened.faults);
            if (opened.ok) change(opened.value, true);
          }}
        >
          <Icon name="file" />
          {text.open}
        </Button>
      </div>
      <FileFaults faults={faults} />
      <MakeLesson onMade={(own) => put([...items, { own }])} />
    </section>
  );
}

function AddPattern({ onAdd }: { readonly onAdd: (lesson: string) => void }) {
  const { language } = useWorkspace();
  const text = useAllTexts().ownLessons;
  const [chosen, setChosen] = useState(lessons[0]?.id ?? "");
  return (
    <div className="session-add">
      <label className="labelled">
        <span>{text.add}</span>
        <select className="field" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {lessons.map(({ id, text: told }) => (
            <option key={id} value={id}>
              {told[language].name}
            </option>
          ))}
        </select>
      </label>
      <Button className="button" onPress={() => onAdd(chosen)}>
        <Icon name="plus" />
        {text.addLesson}
      </Button>
    </div>
  );
}
