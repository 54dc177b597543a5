import type { Agreement } from "./agreement.ts";
import type { Asked } from "./asked.ts";
import type { FairnessRule } from "./fairness-rule.ts";
import type { FeltBalance } from "./felt-balance.ts";
import type { Flow } from "./flow.ts";
import type { Form } from "./form.ts";
import type { GuideQuestion } from "./guide-question.ts";
import type { Interest, ListeningCard } from "./interest.ts";
import type { Party } from "./party.ts";
import type { Piece } from "./piece.ts";
import type { Resource } from "./resource.ts";
import type { Succession } from "./succession.ts";
import type { Symptom } from "./symptom.ts";
import type { Trial } from "./trial.ts";

/** The weight that a flow has where one number is needed: what it is worth to its receiver, what it costs its giver,
 * or the mean of the two (DESIGN §3). */
export type Lens = "worth" | "cost" | "mean";

/** Through whose eyes the photo is taken. */
export interface SeenBy {
  readonly eyes: "one-person" | "group" | "each-party" | "file";
  readonly setting: "alone" | "peers" | "with-the-parties" | null;
  /** "Anna", "eight parties". */
  readonly names: string;
}

/** How sure the estimates are taken to be, and what is agreed to count as even. */
export interface Precision {
  /** σ: error of one reported flow on the log scale, ≥ 0 (0.35 for files, 0.40 in the editor, 0.05 audited books). */
  readonly sigma: number;
  /** Whether the reports of both ends, once there are enough, say the error instead of `sigma`. */
  readonly measured: boolean;
  /** σ_r: the lean of a reporter who states both ends, ≥ 0 (0 for files, 0.3 in the editor until both ends confirmed). */
  readonly lean: number;
  /** t ≥ 1: ratios within t : 1 count as even. */
  readonly tolerance: number;
}

/** What the photo is about and how it is read: everything that is not a collection. */
export interface About {
  readonly title: string;
  /** YYYY-MM-DD of the present state, or null. */
  readonly date: string | null;
  readonly challenge: string;
  readonly ambition: string;
  /** The story behind it, for examples and for the record. */
  readonly story: string;
  readonly seenBy: SeenBy;
  /** The exchange that all know and that counts as 4, in the group's own words; "" where none was picked (DESIGN §5). */
  readonly yardstick: string;
  /** Whether the table is drawn as a node, and what it is called (null: "table"). Flows use the endpoint `table`. */
  readonly table: { readonly name: string | null } | null;
  /** What a pair without a flow means: nothing flows, or nobody has said. */
  readonly unlisted: "none" | "unknown";
  readonly lens: Lens;
  readonly fairness: FairnessRule;
  readonly precision: Precision;
}

/** One state of a partnership: what a photo freezes. */
export interface State {
  readonly about: About;
  readonly parties: readonly Party[];
  readonly resources: readonly Resource[];
  readonly flows: readonly Flow[];
  readonly pieces: readonly Piece[];
  readonly interests: readonly Interest[];
  readonly cards: readonly ListeningCard[];
  readonly felt: readonly FeltBalance[];
  readonly symptoms: readonly Symptom[];
  readonly agreements: readonly Agreement[];
  readonly asked: readonly Asked[];
}

/** A photo that was taken: the state as it was, never changed by later edits. */
export interface Snapshot {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly note: string;
  readonly state: State;
}

/** Of which partnership it is a copy to try something in. */
export interface Scenario {
  readonly of: string;
}

/** A partnership: its present state, and the photos taken of it. Immutable; changed only by edits (`edit.ts`). */
export interface Partnership extends State {
  readonly id: string;
  /** Set where it is what one party fills in for another's partnership. */
  readonly form: Form | null;
  /** Set where it is a copy to try something in. */
  readonly scenario: Scenario | null;
  /** Who became whom, as far as that was said. */
  readonly successions: readonly Succession[];
  /** What could help, as the leader tries it. */
  readonly trials: readonly Trial[];
  /** What was changed about the questions of the conversation. */
  readonly guide: readonly GuideQuestion[];
  readonly snapshots: readonly Snapshot[];
}

/** The collections of records in a partnership, by their key. */
export interface Records {
  parties: Party;
  resources: Resource;
  flows: Flow;
  pieces: Piece;
  interests: Interest;
  cards: ListeningCard;
  felt: FeltBalance;
  symptoms: Symptom;
  agreements: Agreement;
  successions: Succession;
  trials: Trial;
  guide: GuideQuestion;
  asked: Asked;
  snapshots: Snapshot;
}
export type Collection = keyof Records;
