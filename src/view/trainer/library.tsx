import { useCallback } from "react";
import type { Lesson } from "../../lessons/lesson.ts";
import { lessons } from "../../lessons/registry.ts";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Logo } from "../parts/logo.tsx";
import { SmallPhoto } from "../start/small-photo.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { casesOf, EXERCISES, type ExerciseKind } from "./exercises/rounds.ts";
import { MakeCase, type Wanted } from "./made/make-case.tsx";
import { SessionSection } from "./own/session-section.tsx";
import { useRoom } from "./room.ts";
import { begin } from "./telling.ts";

interface LibraryProps {
  readonly onExercise: (kind: ExerciseKind) => void;
  /** The case that was made last. */
  readonly made: Wanted;
  readonly onMake: (wanted: Wanted) => void;
}

/** All that the room has: the patterns, each with a small picture and one line. */
export function Library({ onExercise, made, onMake }: LibraryProps) {
  const { t } = useWorkspace();
  const text = useAllTexts().trainer;
  return (
    <div className="start trainer">
      <header className="start-top">
        <a className="brand" href="#start" aria-label={`${t.shell.name}: ${t.shell.commands.toStart}`}>
          <Logo size={36} />
          <span className="brand-name">{t.shell.name}</span>
        </a>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{text.title}</h1>
        <p className="hero-what">{text.about}</p>
        <Sections />
        <section className="examples" aria-labelledby="patterns">
          <h2 id="patterns" tabIndex={-1}>
            {text.patterns}
          </h2>
          <p className="trainer-about">{text.patternsAbout}</p>
          <ul>
            {lessons.map((lesson) => (
              <li key={lesson.id}>
                <LessonCard lesson={lesson} />
              </li>
            ))}
          </ul>
        </section>
        <Exercises onBegin={onExercise} />
        <MakeCase before={made} onBegin={onMake} />
        <SessionSection />
      </main>
    </div>
  );
}

/** To each of the three parts of the room, for the first is long. Buttons: a link would change the address, which names the screen. */
function Sections() {
  const t = useAllTexts();
  const parts = [
    { id: "patterns", name: t.trainer.patterns },
    { id: "exercises", name: t.exercises.title },
    { id: "session", name: t.ownLessons.title },
  ];
  return (
    <nav className="trainer-parts" aria-label={t.trainer.title}>
      {parts.map(({ id, name }) => (
        <button key={id} type="button" className="button" onClick={() => document.getElementById(id)?.focus()}>
          {name}
        </button>
      ))}
    </nav>
  );
}

function Exercises({ onBegin }: { readonly onBegin: (kind: ExerciseKind) => void }) {
  const { done } = useRoom();
  const text = useAllTexts().exercises;
  return (
    <section aria-labelledby="exercises">
      <h2 id="exercises" tabIndex={-1}>
        {text.title}
      </h2>
      <p className="trainer-about">{text.about}</p>
      <ul className="exercise-kinds">
        {EXERCISES.map((kind) => (
          <li key={kind}>
            <article className="example">
              <h3>
                <button type="button" className="stretched" onClick={() => onBegin(kind)}>
                  {text.kinds[kind].name}
                </button>
              </h3>
              <p>{text.kinds[kind].about}</p>
              <p className="quiet-text">{text.done(done[kind].length, casesOf(kind).length)}</p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LessonCard({ lesson }: { readonly lesson: Lesson }) {
  const { language } = useWorkspace();
  const { tell, loadCases } = useRoom();
  const load = useCallback(
    () => loadCases(lesson, language).then(({ partnership }) => partnership),
    [lesson, language, loadCases],
  );
  const { name, see } = lesson.text[language];
  return (
    <article className="example">
      <SmallPhoto load={load} width={292} height={190} bare />
      <h3>
        <button type="button" className="stretched" onClick={() => tell(() => begin(lesson.id))}>
          {name}
        </button>
      </h3>
      <p>{see}</p>
    </article>
  );
}
