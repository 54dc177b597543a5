import { isObject } from "../../document/json-value.ts";
import { cellText, type Json } from "./json-text.ts";

/** How the ends of links name nodes. */
interface Ends {
  /** Of the node at this place, from 0. */
  readonly idAt: (place: number) => string;
  readonly endOf: (end: unknown) => string;
  /** Whether they do so by their places in the list. */
  readonly byPlace: boolean;
}

/** What a node is told apart by: its key or id, else what it is called. */
const calledIn = ({ key, id, name, label }: Json): string =>
  [key, id, name, label].map(cellText).find((text) => text !== "") ?? "";

const hasId = ({ key, id }: Json): boolean => cellText(key ?? id) !== "";

/**
 * An end is the id of a node, or the whole node, as d3 leaves it there. Or, as d3 wants it first, its place in the list from 0: where every end is such a
 * number, no node is called by one that is used, and all nodes have ids or none has.
 */
export function endsIn(nodes: readonly Json[], links: readonly Json[]): Ends {
  const called = nodes.map(calledIn);
  const ends = links.flatMap(({ source, target }) => [source, target]);
  const isPlace = (end: unknown): boolean => Number.isInteger(end) && called[end as number] !== undefined;
  const names = new Set(called);
  const [all, none] = [nodes.every(hasId), !nodes.some(hasId)];
  const byPlace = ends.length > 0 && (all || none) && ends.every((end) => isPlace(end) && !names.has(String(end)));
  const idAt = (place: number): string => (byPlace && none ? String(place) : (called[place] ?? ""));
  return {
    idAt,
    endOf: (end) => (byPlace ? idAt(end as number) : isObject(end) ? calledIn(end) : cellText(end)),
    byPlace,
  };
}
