import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const seat: Plate = {
  name: "seat",
  about: "What one party sees: its flows blue and orange, with their values; who has nothing to do with it is dimmed.",
  of: example("ring-of-reciprocity", "nl"),
  from: () => ({ sort: "seat", party: "p1" }),
};
