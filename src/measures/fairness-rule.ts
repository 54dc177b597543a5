import type { FairnessRule } from "../domain/fairness-rule.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { InBoth } from "../text/language.ts";
import type { MeasureText, Source } from "./measure.ts";

/** A rule of fairness: what it counts each party for, and what it says of itself, as a measure does. Its name is a
 * text of the screens, which are there before the words of measures. */
export interface Rule {
  readonly id: FairnessRule;
  /**
   * ρ of each party that it has a number for, above 0; only how they stand to each other counts. Null: it asks for
   * none, and is about all parties alike.
   */
  readonly numbers: ((state: State) => ReadonlyMap<PartyId, number>) | null;
  /** How far one of these numbers may be off, on the log scale: of what was agreed 0. `sigma`: that of one flow. */
  readonly error: (sigma: number) => number;
  readonly formula: InBoth<string>;
  readonly source: Source;
  readonly text: InBoth<Omit<MeasureText, "name">>;
}
