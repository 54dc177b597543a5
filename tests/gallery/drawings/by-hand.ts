import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const byHand: Plate = {
  name: "by-hand",
  about: "To be placed by hand; sized by the stake; the kind brought most, and each arrow by its kind.",
  of: example("ring-of-reciprocity", "en"),
  way: { layout: "hand", size: "stake", colour: "kind", flowColour: "kind" },
};
