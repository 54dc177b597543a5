import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const pair: Plate = {
  name: "pair",
  about: "Two face to face, and small flows left out, with their count.",
  of: example("hospital-network", "nl"),
  way: { least: 4 },
  from: () => ({ sort: "pair", parties: ["p1", "p3"] }),
};
