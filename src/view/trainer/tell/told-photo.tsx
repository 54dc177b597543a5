import { useCallback, useMemo } from "react";
import type { Partnership } from "../../../domain/partnership.ts";
import type { Cases } from "../../../lessons/cases.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import type { Size } from "../../parts/use-size.ts";
import { LargePhoto } from "../../photo/large-photo.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import type { Slide } from "../telling.ts";
import { comparedScene, lessonScale, mostThrough, onScale, stepScene, wholeScene } from "./told-scene.ts";
import { useSeats } from "./use-seats.ts";
import { withSizes } from "./use-told.ts";

interface ToldPhotoProps {
  readonly lesson: Lesson;
  readonly cases: Cases;
  /** The case with its sliders put where they are. */
  readonly moved: Partnership;
  readonly slide: Slide;
}

/** The picture of a slide; of a counter-example both, side by side. */
export function ToldPhoto({ lesson, cases, moved, slide }: ToldPhotoProps) {
  const text = useAllTexts().trainer;
  const seats = useSeats(cases.partnership);
  const nth = slide.sort === "step" ? slide.nth : -1;
  const told = slide.sort === "step" || slide.sort === "title";
  const shown = slide.sort === "what-if" ? moved : cases.partnership;
  const { language } = useWorkspace();
  // as large as the sliders can make it: before and after are compared by the size of their discs too
  const most = useMemo(() => {
    const largest = lesson.whatIf.map(({ flow, from, to }) => [flow, Math.max(from, to)]);
    return mostThrough([cases.partnership, withSizes(cases.partnership, lesson, Object.fromEntries(largest))]);
  }, [cases, lesson]);
  const build = useCallback(
    (size: Size) => {
      const stage = { ...size, language, seats };
      const scale = lessonScale(cases.partnership, lesson, stage);
      return told
        ? stepScene(cases.partnership, lesson, nth, stage, scale)
        : onScale(wholeScene(shown, stage, most), scale);
    },
    [language, seats, told, cases, lesson, nth, shown, most],
  );
  const { own, counter } = useMemo(() => {
    const both = [cases.partnership, cases.counter];
    const beside = (one: Partnership) => (size: Size) =>
      comparedScene(one, both, { ...size, language, seats, half: true });
    return { own: beside(cases.partnership), counter: beside(cases.counter) };
  }, [language, seats, cases]);
  const { length } = cases.partnership.parties;
  if (slide.sort !== "counter")
    return <LargePhoto className="beamer-photo" parties={length} build={build} chosen={null} />;
  return (
    <div className="beamer-photo">
      <div className="told-both">
        <figure>
          <figcaption>{cases.partnership.about.title}</figcaption>
          <LargePhoto className="told-half" half parties={length} build={own} chosen={null} />
        </figure>
        <figure>
          <figcaption>
            {text.alike}: {cases.counter.about.title}
          </figcaption>
          <LargePhoto className="told-half" half parties={length} build={counter} chosen={null} />
        </figure>
      </div>
    </div>
  );
}
