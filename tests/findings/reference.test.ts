import { describe, expect, it } from "vitest";
import { standOut } from "../../src/findings/stand-out.ts";
import { buildState } from "../build-state.ts";
import { hasReference, microNetworks, referenceSets, referenceState, skippedBecause } from "../reference.ts";
import { find } from "./find.ts";

// Oracle: each list was looked at by somebody who asked what a facilitator would put on the beamer. Where many clearly
// bring or take more, these two open. A food web hangs on who lives of light, and most runs through its detritus. The
// estuaries circulate within what the estimates explain: nobody is named.
const NOBODY: readonly string[] = [];
const FOOD_WEB = ["brings-more", "takes-more", "gatekeeper"];
const FIRST: Readonly<Record<string, readonly string[]>> = {
  cone_spring: FOOD_WEB,
  oyster_reef: FOOD_WEB,
  neuse_n_1985_spring: NOBODY,
  neuse_n_1985_summer: NOBODY,
  neuse_n_1985_fall: NOBODY,
  neuse_n_1986_winter: NOBODY,
  notes_borrowing: ["brings-more", "takes-more", "brings-more"],
  gifts_nicaragua: ["brings-more", "takes-more", "brings-more"],
  chemnet_scito: ["brings-more", "takes-more", "closed-circle"],
  chemnet_scifrom: ["takes-more", "brings-more", "closed-circle"],
  chemnet_pol: ["takes-more", "brings-more", "takes-more"],
  emon_texas: ["takes-more", "brings-more", "takes-more"],
  eies_messages: ["takes-more", "brings-more", "takes-more"],
  ythan_mjs: ["brings-more", "takes-more", "one-way-dependency"],
  nl_migration_top30: ["brings-more"],
  empty: NOBODY,
  one_way_dyad: ["one-way-dependency"],
  dyad_3_1: NOBODY,
  balanced_dyad: NOBODY,
  parallel_and_loop: NOBODY,
  // A ring is praised, and nobody in it is accused.
  three_cycle: ["generalised-reciprocity"],
  non_additive: ["generalised-reciprocity"],
  feed_forward: ["brings-more", "takes-more", "one-way-dependency"],
  chain: ["one-way-chain"],
  table_star: ["single-source"],
};

describe.skipIf(!hasReference)(`what stands out first on the reference networks${skippedBecause}`, () => {
  it.each(referenceSets)("%s", (name, set) => {
    const { first } = standOut(find(referenceState(name, set)));
    expect(first.map(({ pattern }) => pattern)).toEqual(FIRST[name]);
  });

  it.each(microNetworks)("%s", (name, { nodes, edges }) => {
    const { first } = standOut(find(buildState({ parties: nodes, flows: edges })));
    expect(first.map(({ pattern }) => pattern)).toEqual(FIRST[name]);
  });
});
