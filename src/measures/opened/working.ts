import type { State } from "../../domain/partnership.ts";
import type { Endpoint, PartyId } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import type { Evaluation } from "../evaluate.ts";

/** A calculation as one would write it down, numbers and the signs between them: [24, " − ", 15, " = ", 9]. */
export type Figures = readonly (number | string)[];

/** What one kind of flow adds to a term. */
export interface KindValue {
  readonly resource: ResourceId;
  readonly value: number;
}

/** One addend: with whom (two parties where it is a pair's), and how much it adds. */
export interface Term {
  readonly of: Endpoint | readonly [Endpoint, Endpoint];
  readonly value: number;
  /** The flows in it by kind, largest first; empty where it is no sum of flows. */
  readonly kinds: readonly KindValue[];
  /** How the value is made, where it is no sum of flows: "min(8, 6)". */
  readonly figures: Figures | null;
  /** Of routes: where those from here lead, the first few of `value`. */
  readonly to?: readonly PartyId[];
}

/** What a sum adds up; its words stand in the text of the screens. */
export type SumOf =
  | "brings"
  | "takes"
  | "gives"
  | "receives"
  | "there"
  | "back"
  | "answered"
  | "spread-out"
  | "spread-in"
  | "sources"
  | "leaning"
  | "all-brings"
  | "all-takes"
  | "all-gives"
  | "pairs-answered"
  | "apart"
  | "parts-given"
  | "parts-taken"
  | "given-of-kind"
  | "given-up"
  | "routes";

export interface Sum {
  readonly of: SumOf;
  /** Largest first. */
  readonly terms: readonly Term[];
  /** What they add up to; 1 where an empty side counts as one. */
  readonly total: number;
}

/** How a number came about: the sums it rests on, and the calculation with their totals filled in. */
export interface Working {
  readonly sums: readonly Sum[];
  readonly lines: readonly Figures[];
}

/** What a number is opened in. */
export interface Opened {
  readonly state: State;
  readonly evaluation: Evaluation;
}

/** Whose number it is: a party's, a pair's (in the evaluation's order), or the whole's. */
export type Whose = PartyId | readonly [PartyId, PartyId] | "system";

export const sumOf = (of: SumOf, terms: readonly Term[]): Sum => ({
  of,
  terms: terms.toSorted((a, b) => b.value - a.value),
  total: terms.reduce((total, { value }) => total + value, 0),
});

/** A term that is a calculation and no flow. */
export const made = (of: Term["of"], value: number, ...figures: Figures): Term => ({ of, value, kinds: [], figures });
