import { wordingOf } from "../../../findings/wording.ts";
import type { Shown } from "../../../lessons/lesson.ts";
import type { Measure, Value } from "../../../measures/measure.ts";
import type { Whose } from "../../../measures/opened/working.ts";
import { pairMeasures, partyMeasures, systemMeasures } from "../../../measures/registry.ts";
import type { Language } from "../../../text/language.ts";
import { measureValue, systemValue } from "../../parts/measure-value.ts";
import type { OpenPartnership } from "../../workspace.ts";

/** A number at its place, as it is shown and opened. */
export interface ShownNumber {
  readonly measure: Measure;
  readonly whose: Whose;
  readonly value: string;
}

/** The number that shows a pattern; null where it rests on what is no measure. */
export function shownNumber(shows: Shown, open: OpenPartnership, language: Language): ShownNumber | null {
  const { evaluation, evaluated } = open;
  const { name } = wordingOf(evaluated, language);
  const text = (measure: Measure, value: Value): string => measureValue(measure, value, language, name);
  switch (shows.scope) {
    case "finding":
      return null;
    case "system": {
      const measure: Measure = systemMeasures[shows.measure];
      const value = systemValue(measure, evaluation.system, evaluation.bounds.drawn, language);
      return { measure, whose: "system", value };
    }
    case "party": {
      const measure: Measure = partyMeasures[shows.measure];
      return { measure, whose: shows.of, value: text(measure, evaluation.of(shows.of)[shows.measure]) };
    }
    case "pair": {
      const measure: Measure = pairMeasures[shows.measure];
      const [one, other] = shows.of;
      const pair = evaluation.pairs().find(({ first, second }) => first === one && second === other);
      return { measure, whose: shows.of, value: text(measure, pair?.[shows.measure] ?? null) };
    }
  }
}
