import type { FlowId } from "../domain/flow.ts";
import type { PartyId } from "../domain/party.ts";
import type { PairMeasureId, PartyMeasureId, SystemMeasureId } from "../measures/registry.ts";
import type { InBoth } from "../text/language.ts";

/**
 * One pattern, told as a case: a small partnership in which it shows, and one that looks alike and is not it. The
 * partnerships are data (`data/lessons/`, read by `cases.ts`); here stands how they are told and what they must show.
 */
export interface Lesson {
  /** Also the name of its file in `data/lessons/`. */
  readonly id: string;
  readonly text: InBoth<LessonText>;
  /** Told step by step; the last one shows everything. */
  readonly steps: readonly Step[];
  /** The number that shows it, at the same place in the case and in its counter-example. */
  readonly shows: Shown;
  /** What stands out in the case, and not in the counter-example. */
  readonly expects: readonly Expected[];
  /** Sliders at the end: what would change if this were more or less. */
  readonly whatIf: readonly WhatIf[];
}

export interface LessonText {
  readonly name: string;
  /** What happens here, in a few sentences. */
  readonly story: readonly string[];
  /** What one sees on the photo. */
  readonly see: string;
  /** What one notices at the table. */
  readonly feel: string;
  /** What else could explain it. */
  readonly otherwise: string;
  /** The open question that all sides can answer. */
  readonly question: string;
  readonly waysBack: readonly string[];
  readonly counter: {
    readonly name: string;
    readonly story: readonly string[];
    /** What tells the two apart. */
    readonly difference: string;
  };
}

/** One step of the telling: who and what comes onto the picture, on top of what is there already. */
export interface Step {
  readonly parties: readonly PartyId[];
  readonly flows: readonly FlowId[];
  /** The earlier photo that is looked at in this step, by its id; the present where it is left out. */
  readonly photo?: string;
  readonly text: InBoth<StepText>;
}

export interface StepText {
  readonly said: string;
  readonly asked: string | null;
  /** Hidden until the trainer shows it. */
  readonly answer: string | null;
  /** For the trainer alone. */
  readonly note: string;
}

/** A measure at its place; or, where no measure has it (pieces, stakes), the sum behind a finding of this pattern. */
export type Shown =
  | { readonly scope: "party"; readonly measure: PartyMeasureId; readonly of: PartyId }
  | { readonly scope: "pair"; readonly measure: PairMeasureId; readonly of: readonly [PartyId, PartyId] }
  | { readonly scope: "system"; readonly measure: SystemMeasureId }
  | { readonly scope: "finding"; readonly pattern: string };

/** Something that stands out: a pattern, of these parties in this order. */
export interface Expected {
  readonly pattern: string;
  readonly parties: readonly PartyId[];
}

/**
 * A slider: one flow of the case, between two sizes on the value scale. The further to the right, the more of what the text
 * says: where that makes the flow less, `to` is the smaller of the two.
 */
export interface WhatIf {
  readonly flow: FlowId;
  /** At the left end. */
  readonly from: number;
  /** At the right end. */
  readonly to: number;
  readonly text: InBoth<string>;
}
