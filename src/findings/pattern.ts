import type { Shared } from "../document/left-out.ts";
import type { Chosen } from "../domain/fairness-rule.ts";
import type { FlowId } from "../domain/flow.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { BuiltInResource } from "../domain/resource.ts";
import type { ResourceSides } from "../measures/by-resource.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Working } from "../measures/opened/working.ts";
import type { InBoth, Language } from "../text/language.ts";
import type { Side } from "./clear-side.ts";

/** How sure a finding is. Null: it rests on what was said, not on estimates. */
export type Sure = "clear" | "tentative" | null;

/** A pattern seen in a partnership, with what it rests on. Plain data: words come from the pattern's text. */
export interface Finding {
  readonly pattern: string;
  /** The same for the same pattern and parties, so that findings can be followed over photos. */
  readonly key: string;
  readonly parties: readonly PartyId[];
  readonly flows: readonly FlowId[];
  /** Those flows run on beyond the one party that it names. */
  readonly beyond?: true;
  /** What it rests on, unrounded. A measure's id stands for that measure of the first party (or pair), or of the whole, and
   * opens on the screen; what is summed over several has a name of its own. */
  readonly evidence: Readonly<Record<string, number | string | null>>;
  /** Pieces of the puzzle that it is about. */
  readonly pieces?: readonly string[];
  /** What is said kind by kind: what the party brings and takes of each. */
  readonly kinds?: readonly ResourceSides[];
  /** What is said photo by photo: what each party brought and took. */
  readonly overPhotos?: readonly OverPhotos[];
  /** The sum that it rests on, where no measure has one. */
  readonly working?: Working;
  readonly sure: Sure;
  readonly tone: "question" | "good";
  /** Orders what stands out: larger first (`ranking.ts`). */
  readonly weight: number;
}

/** What a party brought and took in the photos of a while, the latest last. */
export interface OverPhotos {
  readonly party: PartyId;
  /** To which side it was out of balance in all of them. */
  readonly side: Side;
  /** In one of them or more, only against all others (SPEC V6). */
  readonly relative: boolean;
  readonly sums: readonly {
    readonly brings: number;
    readonly takes: number;
    readonly kappa: number | null;
    /** Where a rule was chosen then. */
    readonly fairness?: Chosen;
  }[];
}

/** What stands on the screen: headline, the sum behind it, what else could explain it, and the question to ask. */
export interface FindingText {
  readonly headline: string;
  readonly sum: string;
  readonly otherwise: string;
  readonly question: string;
}

/** A state, with the photos that were taken before it where it is a partnership's present. */
export type WithPhotos = State & Partial<Pick<Partnership, "snapshots" | "successions">>;

/** What patterns look at. What is not on the table is not in it, and so in no finding. */
export interface FindingContext {
  readonly state: Shared<WithPhotos>;
  readonly evaluation: Evaluation;
}

/** What a pattern's words may use: names and numbers as they are shown. */
export interface Wording {
  readonly language: Language;
  readonly name: (id: Endpoint) => string;
  readonly resource: (id: string) => string;
  /** A kind in the middle of a sentence: "mensen", and the users' own names as they were typed. */
  readonly kind: (id: string) => string;
  /** What an amount of a kind counts ("fte"); null where it is on the value scale. */
  readonly unit: (resource: string) => string | null;
  /** The built-in kind that it is; null for one of the users' own. */
  readonly builtIn: (resource: string) => BuiltInResource | null;
  readonly piece: (id: string) => string;
  /** "Linde, Kompas en Rietdam"; of more than `most` the first of them: "Linde, Kompas, Rietdam en nog 4". */
  readonly list: (items: readonly string[], most?: number) => string;
  /** How many, in a word as far as one says it so: "drie". */
  readonly count: (n: number) => string;
  /** A value on the value scale, as it is shown everywhere. */
  readonly value: (n: number) => string;
}

export interface Pattern {
  readonly id: string;
  /** A short name for lists and the reference. */
  readonly name: InBoth<string>;
  readonly find: (context: FindingContext) => readonly Finding[];
  readonly text: InBoth<(finding: Finding, words: Wording) => FindingText>;
}
