import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import type { Teller } from "../domain/told.ts";
import type { Finding } from "../findings/pattern.ts";
import type { Layout } from "./arrangement.ts";

/** What a disc's size shows. */
export const SIZES = ["exchange", "brings", "takes", "stake", "power"] as const;
export type SizeOf = (typeof SIZES)[number];
/** What the colour of a disc's core shows. */
export const COLOURS = ["balance", "role", "level", "kind", "community"] as const;
export type ColourOf = (typeof COLOURS)[number];
/** What the colour of an arrow shows. */
export const FLOW_COLOURS = ["plain", "kind", "one-way", "returns"] as const;
export type FlowColourOf = (typeof FLOW_COLOURS)[number];

/** From where the photo is looked at. */
export type Standpoint =
  /** The seat of one party: what it sees. */
  | { readonly sort: "seat"; readonly party: PartyId }
  /** Two of them, face to face. */
  | { readonly sort: "pair"; readonly parties: readonly [PartyId, PartyId] }
  /** What a finding is about. */
  | { readonly sort: "finding"; readonly finding: Finding };

/** Organisations of which everybody who belongs to them stands at them: all, some, or none. */
export type Fold = "all" | readonly PartyId[] | null;

/** How the photo is looked at. It changes what is drawn, never a number of the whole and never the partnership. */
export interface WayOfLooking {
  /** Null: the whole. */
  readonly from: Standpoint | null;
  /** Only what this party, or one end of each flow, said itself; null: all that is known. */
  readonly told: Teller | null;
  readonly fold: Fold;
  /** Only what flows of these kinds; null: of all of them. */
  readonly kinds: readonly ResourceId[] | null;
  /** Only where nothing comes back. */
  readonly oneWay: boolean;
  /** Flows of less than this are left out; 0: none is. */
  readonly least: number;
  readonly layout: Layout;
  readonly size: SizeOf;
  readonly colour: ColourOf;
  readonly flowColour: FlowColourOf;
}

/** As everybody begins, and what one press goes back to. */
export const WHOLE: WayOfLooking = {
  from: null,
  told: null,
  fold: null,
  kinds: null,
  oneWay: false,
  least: 0,
  layout: "round",
  size: "exchange",
  colour: "balance",
  flowColour: "plain",
};

export const isWhole = (way: WayOfLooking): boolean =>
  (Object.keys(WHOLE) as (keyof WayOfLooking)[]).every((key) => way[key] === WHOLE[key]);
