import type { FlowId, FlowState } from "../domain/flow.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { Holding } from "../domain/piece.ts";
import type { Box } from "./box.ts";
import type { Ink, Mark } from "./mark.ts";

/**
 * The photo as plain data: what is drawn, where, and what it says. One scene serves Sigma, SVG, and later PNG, PDF
 * and the tests, so that an export shows what the screen shows. Lengths are px on a stage of `width` × `height`,
 * y downwards, before zoom. Angles are radians, clockwise from 12 o'clock.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Read aloud, and the picture's title. */
  readonly title: string;
  /** What places are measured from. `shown`: the radii of the tabletop over its own, where that is smaller; null: none is seen. */
  readonly table: {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
    readonly shown?: { readonly rx: number; readonly ry: number } | null;
  };
  /** What the places of an arrangement are measured from. */
  readonly frame: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number };
  /** What lies over the stage: nobody is laid out under it. */
  readonly taken: readonly Box[];
  readonly challenge: SceneChallenge;
  /** Sorted by party id. */
  readonly nodes: readonly SceneNode[];
  /** Who sits where, clockwise from 12 o'clock, those who stand at an organisation included. Handed to the next scene, it keeps everybody's seat. */
  readonly seats: readonly PartyId[];
  /** In drawing order: large first, so that small ones lie on top. */
  readonly flows: readonly SceneFlow[];
  readonly legend: readonly LegendItem[];
  /** Under a way of looking: what is looked at, in words, and what is brought out of it. */
  readonly looking?: Looking;
  readonly brought?: Brought;
  /** Who stands at an organisation instead of alone. */
  readonly folded?: ReadonlyMap<PartyId, PartyId>;
}

/** A way of looking in words: a caption of the photo. */
export interface Looking {
  readonly title: string;
  /** Sentences. */
  readonly details: readonly string[];
}

/** Flows brought out of the others, by their ids, and with whom. */
export interface Brought {
  /** Whose flows are blue and orange; null: of nobody. */
  readonly party: PartyId | null;
  readonly flows: ReadonlySet<string>;
  readonly parties: ReadonlySet<Endpoint>;
}

export interface SceneChallenge {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fontSize: number;
  /** Centred lines of text; y is the baseline, on the stage. None where the disc is too small for text. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Nobody has said what the challenge is: the lines ask for it, quietly. */
  readonly placeholder: boolean;
  /** The puzzle on its rim, in the order of the pieces. */
  readonly pieces: readonly {
    readonly name: string;
    readonly holding: Holding;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The core of a party: full = clear, rim = tentative, level = established, empty = no sign, dotted = no exchange;
 * plain = a disc like any other, while flows are gathered; chair = an empty chair, whatever went to and from it. */
export type Core = "full" | "rim" | "level" | "empty" | "dotted" | "plain" | "chair";
export type Side = "brings" | "takes";

export interface SceneNode {
  readonly id: PartyId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where it sits at the table; its label stands outside, in this direction. */
  readonly angle: number;
  readonly core: Core;
  /** The side that the beam sinks to; null where it is level or there is none. */
  readonly side: Side | null;
  /** Degrees; positive = the right (takes) end sinks. */
  readonly tilt: number;
  /**
   * What it brings, from 12 o'clock leftwards (angles below 0), and what it takes, rightwards, by resource. A segment's
   * length is its share of brings + takes; the gaps between segments are the painter's.
   */
  readonly ring: readonly RingSegment[];
  readonly signals: number;
  readonly soleHolder: boolean;
  readonly label: SceneLabel;
  /** The colour of its core where that does not show its balance. */
  readonly tint?: Tint;
  /** What stands on its rim under a way of looking, about its centre. */
  readonly badge?: readonly Mark[];
  /** One sentence for the tooltip and for those who do not see the picture. */
  readonly description: string;
}

/** A colour that stands for something, with the sign that stands there too: the colour alone means nothing. */
export interface Tint {
  readonly ink: Ink;
  readonly sign: string;
}

export interface RingSegment {
  readonly side: Side;
  readonly resource: string;
  readonly start: number;
  readonly end: number;
}

export interface SceneLabel {
  /** The anchor's x, and the baseline of the first line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly fontSize: number;
  readonly lineHeight: number;
  /** None where there is no room for this name: it is in the tooltip, and shown when the party is chosen. */
  readonly lines: readonly string[];
  /** A clear verdict in words, below the name; or that nobody sits there, which has no side. */
  readonly word: { readonly text: string; readonly side: Side | null } | null;
}

export interface SceneFlow {
  /** One drawn flow per ordered pair and state; the flows that it sums. */
  readonly id: string;
  readonly flows: readonly FlowId[];
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly state: FlowState;
  /** Under the lens; null = not sized, drawn at the least width. */
  readonly value: number | null;
  /** What it counts for its giver and for its receiver, whatever the lens; as on a pill at theirs. null and "" = not sized. */
  readonly cost: number | null;
  readonly worth: number | null;
  readonly costText: string;
  readonly worthText: string;
  readonly width: number;
  /** Of the quadratic curve between the centres: control point to the right of travel at curvature × length. */
  readonly curvature: number;
  /** From disc to arrow's base. */
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** The arrowhead's tip and its two corners. */
  readonly head: readonly [Point, Point, Point];
  /** Where a pill with the value stands, for a flow out of and into the chosen party. */
  readonly pillOut: Point;
  readonly pillIn: Point;
  readonly tint?: Tint;
  readonly description: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An entry of the legend, drawn by the same code that draws the photo, with its text in lines. */
export type LegendItem = LegendPicture & {
  /** What it explains, where a way of looking explains that otherwise. */
  readonly about?: "balance" | "size" | undefined;
};

type LegendPicture =
  | { readonly sort: "node"; readonly node: SceneNode; readonly text: readonly LegendLine[] }
  | { readonly sort: "flow"; readonly flow: SceneFlow; readonly text: readonly LegendLine[] }
  /** Anything else that is drawn: about (0, 0), within `r` px of it. */
  | {
      readonly sort: "marks";
      readonly marks: readonly Mark[];
      readonly r: number;
      readonly text: readonly LegendLine[];
    };

/** Where it names a side, that word stands last, in the side's colour. */
export interface LegendLine {
  readonly text: string;
  readonly side?: { readonly is: Side; readonly word: string };
}
