import { useCallback, useState } from "react";
import type { Lesson } from "../../../lessons/lesson.ts";
import { Ask } from "../../parts/ask.tsx";
import { Choices } from "../../parts/choices.tsx";
import type { Size } from "../../parts/use-size.ts";
import { LargePhoto } from "../../photo/large-photo.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { unlabelled, wholeScene } from "../tell/told-scene.ts";
import type { RoundProps } from "./round-props.ts";
import { choicesFor } from "./rounds.ts";

/** Which pattern is it, on a photo without names. */
export function Spot({ lesson, cases, onDone }: RoundProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().exercises;
  const [choices] = useState(() => choicesFor(lesson));
  const [chosen, setChosen] = useState<Lesson | null>(null);
  const isNamed = chosen !== null;
  const build = useCallback(
    (size: Size) => {
      const scene = wholeScene(cases.partnership, { ...size, language, seats: [] });
      return isNamed ? scene : unlabelled(scene);
    },
    [cases, language, isNamed],
  );
  const told = lesson.text[language];
  return (
    <>
      <section className="desk-words exercise-words">
        <h2>{text.kinds.spot.asked}</h2>
        <Choices
          label={text.kinds.spot.asked}
          className="exercise-choices"
          options={choices
            .filter((choice) => chosen === null || choice === chosen || choice === lesson)
            .map((choice) => ({
              key: choice.id,
              content: choice.text[language].name,
              chosen: choice === chosen,
            }))}
          onChoose={(id) => {
            if (isNamed) return;
            setChosen(choices.find((choice) => choice.id === id) ?? null);
            onDone();
          }}
        />
        {chosen === null ? null : (
          <div role="status" className="exercise-told">
            <h3>{text.thisIs(told.name)}</h3>
            <p>{told.see}</p>
            {chosen === lesson ? null : (
              <p>
                <b>{text.youChose(chosen.text[language].name)}.</b> {text.thatLooks}{" "}
                <i className="otherwise">{chosen.text[language].see}</i>
              </p>
            )}
            <Ask question={told.question} />
          </div>
        )}
      </section>
      <div className="desk-photo">
        <LargePhoto className="beamer-photo" parties={cases.partnership.parties.length} build={build} chosen={null} />
      </div>
    </>
  );
}
