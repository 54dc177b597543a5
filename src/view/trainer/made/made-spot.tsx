import { useCallback, useMemo, useState } from "react";
import { findingText } from "../../../findings/finding-text.ts";
import { findAll } from "../../../findings/registry.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { type Generated, isOf } from "../../../lessons/generator.ts";
import type { Expected } from "../../../lessons/lesson.ts";
import type { PlantedPattern } from "../../../lessons/planters.ts";
import { evaluate } from "../../../measures/evaluate.ts";
import { Ask } from "../../parts/ask.tsx";
import { Choices } from "../../parts/choices.tsx";
import type { Size } from "../../parts/use-size.ts";
import { LargePhoto } from "../../photo/large-photo.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { unlabelled, wholeScene } from "../tell/told-scene.ts";
import { madeChoices } from "./made-choices.ts";
import { nameOfPattern } from "./made-kinds.ts";

interface MadeSpotProps {
  readonly made: Generated;
  readonly seed: number;
  readonly onDone: () => void;
}

/** Which pattern is in a case that was made: what was planted is known, whatever the estimates leave of it. */
export function MadeSpot({ made, seed, onDone }: MadeSpotProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().madeCases;
  const { partnership, planted } = made;
  const choices = useMemo(() => madeChoices(made, seed), [made, seed]);
  const [chosen, setChosen] = useState<PlantedPattern | null>(null);
  const isNamed = chosen !== null;
  const build = useCallback(
    (size: Size) => {
      const scene = wholeScene(partnership, { ...size, language, seats: [] });
      return isNamed ? scene : unlabelled(scene);
    },
    [partnership, language, isNamed],
  );
  const isPlanted = (pattern: PlantedPattern): boolean => planted.some((one) => one.pattern === pattern);
  const asked = text.asked(planted.length > 1);
  return (
    <>
      <section className="desk-words exercise-words">
        <h2>{asked}</h2>
        <Choices
          label={asked}
          className="exercise-choices"
          options={choices
            .filter((choice) => chosen === null || choice === chosen || isPlanted(choice))
            .map((choice) => ({ key: choice, content: nameOfPattern(choice, language), chosen: choice === chosen }))}
          onChoose={(pattern) => {
            if (isNamed) return;
            setChosen(pattern);
            onDone();
          }}
        />
        {chosen === null ? null : (
          <div role="status" className="exercise-told">
            <h3>
              {isPlanted(chosen)
                ? text.isIn(nameOfPattern(chosen, language))
                : text.isNotIn(nameOfPattern(chosen, language))}
            </h3>
            <Planted made={made} />
          </div>
        )}
      </section>
      <div className="desk-photo">
        <LargePhoto className="beamer-photo" parties={partnership.parties.length} build={build} chosen={null} />
      </div>
    </>
  );
}

/** What was planted, of whom, and whether the photo still shows it. */
function Planted({ made: { partnership, planted } }: Pick<MadeSpotProps, "made">) {
  const { language } = useWorkspace();
  const text = useAllTexts().madeCases;
  const words = wordingOf(partnership, language);
  const found = useMemo(() => findAll({ state: partnership, evaluation: evaluate(partnership) }), [partnership]);
  const shown = (one: Expected) => found.find((finding) => finding.sure !== "tentative" && isOf(finding, one));
  const seen = planted.map(shown).find((finding) => finding !== undefined);
  return (
    <>
      <p>
        <b>{text.planted}</b>
      </p>
      <ul className="exercise-list">
        {planted.map((one) => (
          <li key={one.pattern}>
            {text.of(nameOfPattern(one.pattern, language), words.list(one.parties.map(words.name)))}
            {shown(one) === undefined ? <> {text.hidden}</> : null}
          </li>
        ))}
      </ul>
      {seen === undefined ? null : <Ask question={findingText(seen, words).question} />}
    </>
  );
}
