import { type FormEvent, useState } from "react";
import type { Recipe } from "../../../lessons/made-case.ts";
import type { PlantedPattern } from "../../../lessons/planters.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { FEWEST, MADE_KINDS, type MadeKind, MOST, nameOfPattern, PLANTED } from "./made-kinds.ts";

/** A case to make: of which exercise, and with what. */
export interface Wanted {
  readonly kind: MadeKind;
  readonly recipe: Recipe;
}

/** How far off estimates are (σ): not, a factor of 1.2, and the factor of 1.4 that is taken for estimates at a table. */
export const NOISES = [0, 0.2, 0.35] as const;

export const firstWanted: Wanted = {
  kind: "spot",
  recipe: { patterns: [], parties: 7, sigma: NOISES[0], seed: 1 },
};

interface MakeCaseProps {
  /** What was made last. */
  readonly before: Wanted;
  readonly onBegin: (wanted: Wanted) => void;
}

/** What a new case is made with. */
export function MakeCase({ before, onBegin }: MakeCaseProps) {
  const { language } = useWorkspace();
  const { exercises, madeCases: text } = useAllTexts();
  const [{ kind, recipe }, setWanted] = useState(before);
  const { patterns, parties, sigma, seed } = recipe;
  const put = (change: Partial<Recipe>): void => setWanted((now) => ({ ...now, recipe: { ...now.recipe, ...change } }));
  const toKind = (next: MadeKind): void =>
    setWanted(({ recipe: now }) => ({
      kind: next,
      recipe: {
        ...now,
        patterns: now.patterns.filter((pattern) => PLANTED[next].includes(pattern)),
        parties: Math.min(now.parties, MOST[next]),
      },
    }));
  const turn = (pattern: PlantedPattern): void =>
    put({
      patterns: PLANTED[kind].filter((one) => (one === pattern ? !patterns.includes(one) : patterns.includes(one))),
    });
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    onBegin({ kind, recipe });
  };
  const number = (label: string, value: number, least: number, most: number, onChange: (value: number) => void) => (
    <label className="labelled">
      <span>{label}</span>
      <input
        className="field"
        type="number"
        required
        step={1}
        min={least}
        max={most}
        value={Number.isNaN(value) ? "" : value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </label>
  );
  return (
    <section aria-labelledby="make-case" className="make-lesson make-case">
      <h3 id="make-case">{text.title}</h3>
      <p className="quiet-text">{text.about}</p>
      <form onSubmit={begin}>
        <div className="make-case-row">
          <label className="labelled">
            <span>{text.kind}</span>
            <select className="field" value={kind} onChange={({ target }) => toKind(target.value as MadeKind)}>
              {MADE_KINDS.map((one) => (
                <option key={one} value={one}>
                  {exercises.kinds[one].name}
                </option>
              ))}
            </select>
          </label>
          {number(text.parties, parties, FEWEST, MOST[kind], (value) => put({ parties: value }))}
          <label className="labelled">
            <span>{text.noise}</span>
            <select className="field" value={sigma} onChange={({ target }) => put({ sigma: Number(target.value) })}>
              {NOISES.map((noise, nth) => (
                <option key={noise} value={noise}>
                  {text.noises[nth]}
                </option>
              ))}
            </select>
          </label>
          {number(text.seed, seed, 1, 999_999, (value) => put({ seed: value }))}
        </div>
        <fieldset className="make-case-patterns">
          <legend>{text.patterns}</legend>
          {PLANTED[kind].map((pattern) => (
            <label key={pattern} className="check">
              <input type="checkbox" checked={patterns.includes(pattern)} onChange={() => turn(pattern)} />
              {nameOfPattern(pattern, language)}
            </label>
          ))}
        </fieldset>
        <p className="quiet-text">{text.drawn}</p>
        <div>
          <button type="submit" className="button primary">
            {text.begin}
          </button>
        </div>
      </form>
    </section>
  );
}
