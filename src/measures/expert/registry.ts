import type { PartyMeasure, SystemMeasure } from "../measure.ts";
import { betweenness } from "./betweenness.ts";
import { closeness } from "./closeness.ts";
import { community } from "./community.ts";
import { density } from "./density.ts";
import { pageRank } from "./page-rank.ts";
import { rho } from "./rho.ts";
import { rhoCounts } from "./rho-counts.ts";

/**
 * What is usual in the analysis of networks and says little about give and take: for analysts, and only when asked for.
 * Import this (and `evaluate-experts.ts`) when it is, since graphology's packages come along.
 */
export const expertPartyMeasures = { pageRank, betweenness, closeness, community } satisfies Record<
  string,
  PartyMeasure<number>
>;

export const expertSystemMeasures = { density, rho, rhoCounts } satisfies Record<string, SystemMeasure>;

/** All of the panel, of the whole first: what each is, its unit, range, formula and source. */
export const expertMeasures: readonly (PartyMeasure<number> | SystemMeasure)[] = [
  ...Object.values(expertSystemMeasures),
  ...Object.values(expertPartyMeasures),
];

export type ExpertPartyId = keyof typeof expertPartyMeasures;
export type ExpertSystemId = keyof typeof expertSystemMeasures;
