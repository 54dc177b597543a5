import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const levels: Plate = {
  name: "levels",
  about: "Who gives without being given to on the left; colours and signs say the same; sized by what is brought.",
  of: example("food-chain", "en"),
  way: { layout: "levels", size: "brings", colour: "level" },
};
