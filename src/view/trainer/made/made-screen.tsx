import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { wordingOf } from "../../../findings/wording.ts";
import type { Generated } from "../../../lessons/generator.ts";
import { madeCase } from "../../../lessons/made-case.ts";
import { lessonFrom } from "../../../lessons/own-lesson.ts";
import { names } from "../../../text/sections/names.ts";
import { Icon } from "../../parts/icon.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { ExerciseFrame } from "../exercises/exercise-frame.tsx";
import { Predict } from "../exercises/predict.tsx";
import { Restore } from "../exercises/restore.tsx";
import { useRoom } from "../room.ts";
import { nameOfPattern, PLANTED } from "./made-kinds.ts";
import { MadeSpot } from "./made-spot.tsx";
import { NOISES, type Wanted } from "./make-case.tsx";

interface MadeScreenProps {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly onLeave: () => void;
}

/** An exercise on a case that is made for it. */
export function MadeScreen({ wanted, onWanted, onLeave }: MadeScreenProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().madeCases;
  const { kind, recipe } = wanted;
  const made = useMemo((): Generated | null => {
    const generated = madeCase(recipe, PLANTED[kind], language);
    if (generated === null) return null;
    const { partnership } = generated;
    const about = { ...partnership.about, title: text.name(recipe.seed), challenge: text.challenge };
    return { ...generated, partnership: { ...partnership, about } };
  }, [kind, recipe, language, text]);
  const onNext = (): void => onWanted({ kind, recipe: { ...recipe, seed: recipe.seed + 1 } });
  const noise = text.noises[(NOISES as readonly number[]).indexOf(recipe.sigma)] ?? "";
  const which = text.recipe(recipe.parties, noise, recipe.seed);
  return (
    <ExerciseFrame kind={kind} of={recipe} which={which} onLeave={onLeave}>
      {made === null ? (
        <div className="exercise-end">
          <p role="status">{text.noRoom}</p>
          <Button className="button primary large" onPress={onNext}>
            {text.next}
          </Button>
        </div>
      ) : (
        <Round key={`${recipe.seed} ${language}`} wanted={wanted} made={made} which={which} onNext={onNext} />
      )}
    </ExerciseFrame>
  );
}

interface RoundProps {
  readonly wanted: Wanted;
  readonly made: Generated;
  /** Which case it is, in words. */
  readonly which: string;
  readonly onNext: () => void;
}

function Round({ wanted: { kind, recipe }, made, which, onNext }: RoundProps) {
  const { language } = useWorkspace();
  const { session, keepSession, freshId } = useRoom();
  const { madeCases: text, trainer } = useAllTexts();
  const [answered, setAnswered] = useState(false);
  const [kept, setKept] = useState(false);
  const { partnership, planted } = made;
  const cases = useMemo(() => ({ partnership, counter: partnership }), [partnership]);
  const { name, list } = wordingOf(partnership, language);
  const inIt = planted.map(({ pattern, parties }) =>
    text.of(nameOfPattern(pattern, language), list(parties.map(name))),
  );
  const keep = (): void => {
    const own = lessonFrom(partnership, freshId(), names[language], {
      name: text.name(recipe.seed),
      story: "",
      question: text.question,
      note: text.note(inIt.join("; "), which),
    });
    keepSession({ ...session, lessons: [...session.lessons, { own }] });
    setKept(true);
  };
  const onDone = (): void => setAnswered(true);
  return (
    <>
      {kind === "spot" ? (
        <MadeSpot made={made} seed={recipe.seed} onDone={onDone} />
      ) : kind === "predict" ? (
        <Predict cases={cases} onDone={onDone} />
      ) : (
        <Restore cases={cases} onDone={onDone} />
      )}
      <fieldset className="desk-controls exercise-controls" aria-label={trainer.controls}>
        {answered ? (
          <>
            <Button className="button primary large" onPress={onNext}>
              {text.next}
              <Icon name="right" />
            </Button>
            {kept ? (
              <span role="status">{text.kept}</span>
            ) : (
              <Button className="button large" onPress={keep}>
                {text.keep}
              </Button>
            )}
            {kind === "spot" ? null : (
              <p role="status" className="quiet-text">
                {text.planted}: {inIt.join("; ")}.
              </p>
            )}
          </>
        ) : null}
      </fieldset>
    </>
  );
}
