import { trophicLevels } from "../solve/trophic-levels.ts";
import type { Run } from "./measure.ts";

/** The level of every node, the table included, where there is one: what all of the energy split rests on. */
export const levels = ({ graph }: Run): Float64Array => trophicLevels(graph);
