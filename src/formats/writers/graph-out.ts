import { flowValues, weightUnder } from "../../domain/flow-values.ts";
import { kindColours } from "../../domain/kind-colours.ts";
import { isParty, NOBODY } from "../../domain/party.ts";
import { PRINT_COLOURS } from "../../photo/print-palette.ts";
import type { SceneNode } from "../../photo/scene.ts";
import { exportTexts } from "../../text/sections/export-tables.ts";
import type { Exported } from "./exported.ts";
import { flowsOut } from "./flow-rows.ts";
import { partiesOut } from "./party-rows.ts";

/** What is said of a party or a flow, under a name; of one sort wherever it stands. */
export interface OutField {
  readonly id: string;
  readonly sort: "string" | "double";
}
export type OutValues = Readonly<Record<string, string | number | null>>;

export interface OutNode {
  readonly key: string;
  readonly label: string;
  /** On the photo, y upwards, its middle at 0. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** #rrggbb */
  readonly colour: string;
  readonly values: OutValues;
}
export interface OutEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  /** Under the lens; null where nobody said how much. Nothing is 0: without a weight others would count it 1, or not at all. */
  readonly weight: number | null;
  readonly thickness: number;
  readonly colour: string;
  readonly values: OutValues;
}

export const NODE_FIELDS: readonly OutField[] = [
  { id: "kind", sort: "string" },
  { id: "standing", sort: "string" },
  { id: "inside", sort: "string" },
  { id: "capacity", sort: "double" },
  { id: "stake", sort: "double" },
  { id: "felt", sort: "double" },
  { id: "brings", sort: "double" },
  { id: "takes", sort: "double" },
];
export const EDGE_FIELDS: readonly OutField[] = [
  { id: "resource", sort: "string" },
  { id: "state", sort: "string" },
  { id: "amount", sort: "double" },
  { id: "cost", sort: "double" },
  { id: "worth", sort: "double" },
  { id: "date", sort: "string" },
  { id: "note", sort: "string" },
];

/** Of those of whom nothing clear can be said, as on the beamer. */
const colourOf = ({ core, side }: SceneNode): string =>
  core === "full" && side !== null ? PRINT_COLOURS[side === "brings" ? "give" : "take"] : PRINT_COLOURS["no-sign"];

/** The photo as nodes and edges, as everybody may see it: its places, sizes and colours, and what is said of each. */
export function graphOut(exported: Exported): {
  readonly nodes: readonly OutNode[];
  readonly edges: readonly OutEdge[];
} {
  const { state, evaluation, language } = exported;
  const { states, standings } = exportTexts[language];
  const scene = exported.scene();
  const seats = new Map(scene.nodes.map((node) => [node.id, node]));
  const widths = new Map(scene.flows.flatMap(({ flows, width }) => flows.map((id) => [id, width] as const)));
  const kinds = new Map(state.resources.map((resource) => [resource.id, resource]));
  const colours = kindColours(state.resources);
  const place = (x: number, y: number) => ({ x: round(x - scene.width / 2), y: round(scene.height / 2 - y) });
  const { challenge } = scene;
  return {
    nodes: partiesOut(exported).map((party): OutNode => {
      const node = seats.get(party.end);
      const sums = isParty(party.end) ? evaluation.of(party.end) : null;
      const { kind, inside, size, stake, felt } = party;
      const where =
        node !== undefined
          ? { ...place(node.x, node.y), size: round(node.r), colour: colourOf(node) }
          : party.end === NOBODY
            ? { ...place(challenge.x, scene.height), size: 4, colour: PRINT_COLOURS["no-sign"] }
            : { ...place(challenge.x, challenge.y), size: round(challenge.r), colour: PRINT_COLOURS["table-edge"] };
      return {
        key: party.key,
        label: party.name,
        ...where,
        values: {
          kind,
          standing: party.standing === "member" ? "" : standings[party.standing],
          inside,
          capacity: size,
          stake,
          felt,
          brings: sums?.brings ?? null,
          takes: sums?.takes ?? null,
        },
      };
    }),
    edges: flowsOut(exported).map(({ flow, source, target, kind, amount, cost, worth }): OutEdge => {
      const values = flowValues(flow, kinds.get(flow.resource) ?? { rate: 1 });
      const weight = weightUnder(evaluation.lens, values);
      return {
        source,
        target,
        kind,
        weight: values.sized ? weight : null,
        thickness: round(widths.get(flow.id) ?? 1),
        colour: PRINT_COLOURS[`res-${colours.get(flow.resource) ?? "grey"}`],
        values: {
          resource: kind,
          state: states[flow.state],
          amount,
          cost,
          worth,
          date: flow.date,
          note: flow.note,
        },
      };
    }),
  };
}

/** What is known of it, field by field: what is not known is not said. */
export const known = (
  fields: readonly OutField[],
  values: OutValues,
): readonly (readonly [string, string | number])[] =>
  fields.map(({ id }) => [id, values[id] ?? ""] as const).filter(([, value]) => value !== "");

/** The three parts of #rrggbb. */
export const rgbOf = (hex: string): { readonly r: number; readonly g: number; readonly b: number } => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
};

const round = (length: number): number => Math.round(length * 100) / 100;
