import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const collecting: Plate = {
  name: "collecting",
  about: "While flows are gathered: equal discs and equal arrows, no number and no colour of balance.",
  of: example("food-chain", "nl"),
  step: { audience: "beamer", collecting: true },
};
