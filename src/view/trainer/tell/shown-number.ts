import { wordingOf } from "../../../findings/wording.ts";
import type { Shown } from "../../../lessons/lesson.ts";
import type { Measure, Value } from "../../../measures/measure.ts";
import type { Whose } from "../../../measures/opened/working.ts";
import { pairMeasures, partyMeasures, systemMeasures } from "../../../measures/registry.ts";
import { allMessages } from "../../../text/all-messages.ts";
import type { Language } from "../../../text/language.ts";
import type { CountedNumber } from "../../../text/sections/trainer.ts";
import { measureValue, systemValue } from "../../parts/measure-value.ts";
import type { OpenPartnership } from "../../workspace.ts";

/** A number at its place, as it is shown and opened. */
export interface ShownNumber {
  readonly measure: Measure;
  readonly whose: Whose;
  readonly value: string;
  /** The same with what it counts, where the number alone does not say. */
  readonly said: string;
  /** What that many are, in a sentence; null where the number says it. */
  readonly means: string | null;
  /** What to keep in mind with it; null where that is not so here. */
  readonly caution: string | null;
}

/** Measures whose bare number leaves one asking: so many what? */
const COUNTED: Readonly<Record<string, CountedNumber | undefined>> = {
  netPower: "leaning",
  net: "difference",
  surplus: "surplus",
  coreParties: "parties",
};

/** The number that shows a pattern; null where it rests on what is no measure. */
export function shownNumber(shows: Shown, open: OpenPartnership, language: Language): ShownNumber | null {
  const { evaluation, evaluated } = open;
  const { name } = wordingOf(evaluated, language);
  const text = (measure: Measure, value: Value): string => measureValue(measure, value, language, name);
  const shown = (measure: Measure, whose: Whose, value: Value, written: string): ShownNumber => {
    const counted = COUNTED[measure.id];
    const inWords =
      counted === undefined || typeof value !== "number"
        ? { said: written, means: null }
        : allMessages[language].trainer.counted[counted](value);
    const caution = measure.id === "logRatio" && hasBothSides(open, whose) ? null : measure.text[language].caution;
    return { measure, whose, value: written, ...inWords, caution };
  };
  switch (shows.scope) {
    case "finding":
      return null;
    case "system": {
      const measure: Measure = systemMeasures[shows.measure];
      const written = systemValue(measure, evaluation.system, evaluation.bounds.drawn, language);
      return shown(measure, "system", evaluation.system[shows.measure], written);
    }
    case "party": {
      const measure: Measure = partyMeasures[shows.measure];
      const value = evaluation.of(shows.of)[shows.measure];
      return shown(measure, shows.of, value, text(measure, value));
    }
    case "pair": {
      const measure: Measure = pairMeasures[shows.measure];
      const [one, other] = shows.of;
      const pair = evaluation.pairs().find(({ first, second }) => first === one && second === other);
      const value = pair?.[shows.measure] ?? null;
      return shown(measure, shows.of, value, text(measure, value));
    }
  }
}

/** Then a ratio stands for nothing else. */
function hasBothSides({ evaluation }: OpenPartnership, whose: Whose): boolean {
  if (typeof whose !== "string" || whose === "system") return false;
  const { brings, takes } = evaluation.of(whose);
  return (brings ?? 0) > 0 && (takes ?? 0) > 0;
}
