import { type Ref, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { PHONE, useMedia } from "../../parts/use-media.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { useRoom } from "../room.ts";
import { hasAnswer, type Slide, slidesOf } from "../telling.ts";
import { SlideWords } from "./slide-words.tsx";
import type { Told } from "./told.ts";
import { ToldPhoto } from "./told-photo.tsx";

interface DeskProps {
  readonly told: Told;
  readonly ref?: Ref<HTMLElement>;
  readonly onHere: () => void;
}

/** What the trainer has: what the room sees, beside notes that it does not, the answer, and what comes next. */
export function Desk({ told, ref, onHere }: DeskProps) {
  const { language, t } = useWorkspace();
  const { tell, openBeamer } = useRoom();
  const text = useAllTexts().trainer;
  const phone = useMedia(PHONE);
  const [refused, setRefused] = useState(false);
  const { lesson, cases, moved, telling, slide, go, goTo } = told;
  const slides = slidesOf(lesson);
  const hidden = hasAnswer(lesson, slide) && !telling.revealed;
  return (
    <main ref={ref} id="content" tabIndex={-1} className="desk" data-slide={slide.sort}>
      <header className="desk-head">
        <Button className="button quiet" onPress={() => tell(() => null)}>
          <Icon name="left" />
          {text.back}
        </Button>
        <h1>{lesson.text[language].name}</h1>
        <span className="steps-space" />
        {phone ? null : (
          <Button className="button" onPress={() => setRefused(!openBeamer())}>
            <Icon name="steps" />
            {text.openBeamer}
          </Button>
        )}
        <Button className="button" onPress={onHere}>
          <Icon name="fit" />
          {text.here}
        </Button>
      </header>
      {refused ? (
        <p role="alert" className="desk-refused">
          {t.shell.noBeamer}
        </p>
      ) : null}
      <nav className="desk-slides" aria-label={text.slides.label}>
        {slides.map((one, at) => (
          <button
            key={`${one.sort} ${"nth" in one ? one.nth : ""}`}
            type="button"
            aria-current={at === telling.at ? "step" : undefined}
            onClick={() => goTo(at)}
          >
            {slideName(one, text.slides)}
          </button>
        ))}
      </nav>
      <section className="desk-words" aria-label={text.at(telling.at + 1, slides.length)}>
        <SlideWords told={told} onSize={told.onSize} />
        {slide.sort === "what-if" && Object.keys(telling.sizes).length > 0 ? (
          <Button className="button" onPress={() => told.onSize({})}>
            <Icon name="undo" />
            {text.backToNow}
          </Button>
        ) : null}
      </section>
      <div className="desk-photo">
        <ToldPhoto lesson={lesson} cases={cases} moved={moved} slide={slide} />
      </div>
      <aside className="desk-notes" aria-label={text.notes}>
        <h2>
          <Icon name="eyeOff" />
          {text.notes}
        </h2>
        <p className="quiet-text">{text.notesAbout}</p>
        <Notes told={told} />
        {hidden ? <Hidden told={told} /> : null}
        <Next slides={slides} told={told} />
      </aside>
      <fieldset className="desk-controls" aria-label={text.controls}>
        <IconButton
          icon="left"
          label={text.previous}
          keys={["←", "Page Up"]}
          isDisabled={telling.at === 0}
          onPress={() => go(-1)}
        />
        <Button className="button primary large" isDisabled={telling.at === slides.length - 1} onPress={() => go(1)}>
          {hidden ? text.reveal : text.next}
          <Icon name="right" />
        </Button>
        <span role="status" className="quiet-text">
          {text.at(telling.at + 1, slides.length)}
        </span>
      </fieldset>
    </main>
  );
}

type SlideNames = ReturnType<typeof useAllTexts>["trainer"]["slides"];

function slideName(slide: Slide, names: SlideNames): string {
  if (slide.sort === "step") return names.step(slide.nth + 1);
  return names[slide.sort === "what-if" ? "whatIf" : slide.sort];
}

function Notes({ told: { lesson, slide } }: { readonly told: Told }) {
  const { language } = useWorkspace();
  const text = useAllTexts().trainer;
  if (slide.sort === "step") {
    const { note } = lesson.steps[slide.nth]!.text[language];
    return <p className="desk-note">{note === "" ? text.noNote : note}</p>;
  }
  return (
    <>
      <p className="desk-note">{text.noteOf[slide.sort === "what-if" ? "whatIf" : slide.sort]}</p>
      {slide.sort === "title" ? <p>{lesson.text[language].story.join(" ")}</p> : null}
    </>
  );
}

/** The answer, which the room does not see yet. */
function Hidden({ told: { lesson, slide } }: { readonly told: Told }) {
  const { language } = useWorkspace();
  const text = useAllTexts().trainer;
  const answer =
    slide.sort === "step" ? lesson.steps[slide.nth]!.text[language].answer : lesson.text[language].counter.difference;
  return (
    <section className="desk-hidden">
      <h3 className="small-head">{text.answer}</h3>
      <p>{answer}</p>
      <p className="quiet-text">{text.stillHidden}</p>
    </section>
  );
}

function Next({ slides, told: { lesson, telling } }: { readonly slides: readonly Slide[]; readonly told: Told }) {
  const { language } = useWorkspace();
  const text = useAllTexts().trainer;
  const next = slides[telling.at + 1];
  if (next === undefined) return null;
  return (
    <section>
      <h3 className="small-head">{text.comesNext}</h3>
      <p>
        {slideName(next, text.slides)}
        {next.sort === "step" ? `: ${lesson.steps[next.nth]!.text[language].said}` : null}
      </p>
    </section>
  );
}
