import "../../meeting/beamer.css";
import "./tell.css";
import type { Ref } from "react";
import { turnFullScreen } from "../../parts/full-screen.ts";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { hasAnswer, slidesOf } from "../telling.ts";
import { SlideWords } from "./slide-words.tsx";
import type { Told } from "./told.ts";
import { ToldPhoto } from "./told-photo.tsx";

interface RoomViewProps {
  readonly told: Told;
  readonly ref?: Ref<HTMLElement>;
  /** Back to the notes; null in a window of its own. */
  readonly onLeave: (() => void) | null;
}

/** What all look at: the picture and the words of a slide. No note of the trainer is in it. */
export function RoomView({ told, ref, onLeave }: RoomViewProps) {
  const text = useAllTexts().trainer;
  const { lesson, cases, moved, telling, slide, go } = told;
  const { length } = slidesOf(lesson);
  const onwards = hasAnswer(lesson, slide) && !telling.revealed ? text.reveal : text.next;
  return (
    <main ref={ref} id="content" tabIndex={-1} className="beamer told" data-slide={slide.sort}>
      <header className="beamer-where">
        <h1>{cases.partnership.about.title}</h1>
      </header>
      <section className="beamer-words" aria-label={text.at(telling.at + 1, length)}>
        <SlideWords told={told} onSize={onLeave === null ? null : told.onSize} />
      </section>
      <ToldPhoto lesson={lesson} cases={cases} moved={moved} slide={slide} />
      <fieldset className="beamer-controls" aria-label={text.controls}>
        <IconButton
          icon="left"
          label={text.previous}
          keys={["←"]}
          isDisabled={telling.at === 0}
          onPress={() => go(-1)}
        />
        <IconButton
          icon="right"
          label={onwards}
          keys={["→"]}
          isDisabled={telling.at === length - 1}
          onPress={() => go(1)}
        />
        <span role="status">{text.at(telling.at + 1, length)}</span>
        <IconButton icon="fit" label={text.fullScreen} keys={["F"]} onPress={turnFullScreen} />
        {onLeave === null ? null : (
          <button type="button" className="button quiet" onClick={onLeave}>
            <Icon name="close" />
            {text.leaveHere}
          </button>
        )}
      </fieldset>
    </main>
  );
}
