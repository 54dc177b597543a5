import { isParty } from "../../../domain/party.ts";
import type { Cases } from "../../../lessons/cases.ts";
import type { Lesson, WhatIf } from "../../../lessons/lesson.ts";
import { sizeNow } from "../../../lessons/what-if.ts";
import { valueText } from "../../../text/numbers.ts";
import { wholeText } from "../../meeting/beamer-wording.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { type OpenPartnership, useWorkspace } from "../../workspace.ts";
import type { Telling } from "../telling.ts";
import { shownNumber } from "./shown-number.ts";

interface WhatIfSlideProps {
  readonly lesson: Lesson;
  readonly cases: Cases;
  /** As it is, and with the sliders put where they are. */
  readonly before: OpenPartnership;
  readonly after: OpenPartnership;
  readonly telling: Telling;
  /** Null where sliders are looked at only. */
  readonly onSize: ((sizes: Telling["sizes"]) => void) | null;
}

/** What changes if a flow were more, or less: before and after, in sums and in the number that shows the pattern. */
export function WhatIfSlide({ lesson, cases, before, after, telling, onSize }: WhatIfSlideProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().trainer;
  const ends = new Set(
    lesson.whatIf.flatMap(({ flow }) => {
      const { from, to } = cases.partnership.flows.find(({ id }) => id === flow)!;
      return [from, to].filter(isParty);
    }),
  );
  const named = cases.partnership.parties.filter(({ id }) => ends.has(id));
  const [was, is] = [before, after].map((open) => shownNumber(lesson.shows, open, language));
  const sums = ({ evaluation }: OpenPartnership, party: string): string => {
    const { brings, takes } = evaluation.of(party);
    return text.sums(wholeText(language, brings ?? 0), wholeText(language, takes ?? 0));
  };
  return (
    <>
      <h2 className="told-said">{text.whatIfAsked}</h2>
      {lesson.whatIf.map((slider) => (
        <Slider
          key={slider.flow}
          slider={slider}
          now={sizeNow(cases.partnership.flows.find(({ id }) => id === slider.flow)!) ?? slider.from}
          size={telling.sizes[slider.flow]}
          onSize={onSize === null ? null : (size) => onSize({ ...telling.sizes, [slider.flow]: size })}
        />
      ))}
      <table className="beside told-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{text.now}</th>
            <th scope="col">{text.changed}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="num">{sums(before, id)}</td>
              <td className="num">{sums(after, id)}</td>
            </tr>
          ))}
          {was == null || is == null ? null : (
            <tr>
              <th scope="row">{was.measure.text[language].name}</th>
              <td className="num">{was.said}</td>
              <td className="num">{is.said}</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

interface SliderProps {
  readonly slider: WhatIf;
  readonly now: number;
  /** Undefined: nobody moved it. */
  readonly size: number | undefined;
  readonly onSize: ((size: number) => void) | null;
}

function Slider({ slider: { from, to, text: said, flow }, now, size = now, onSize }: SliderProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().trainer;
  const shown = text.sizes(valueText(language, now), valueText(language, size));
  if (onSize === null)
    return (
      <p className="beamer-text">
        {said[language]}: <b>{shown}</b>
      </p>
    );
  // how far it is moved, from the left: where the text makes the flow less, that is downwards
  const way = Math.sign(to - from);
  const isWhole = [from, to, now].every(Number.isInteger);
  return (
    <label className="told-slider">
      <span>
        {said[language]} <b className="num">{shown}</b>
      </span>
      <input
        type="range"
        data-flow={flow}
        min={0}
        max={Math.abs(to - from)}
        step={isWhole ? 1 : 0.5}
        value={Math.abs(size - from)}
        aria-valuetext={shown}
        onChange={({ target }) => onSize(from + way * target.valueAsNumber)}
      />
    </label>
  );
}
