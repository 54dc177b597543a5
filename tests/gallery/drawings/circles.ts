import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const circles: Plate = {
  name: "circles",
  about: "The circle on the table, and who stands outside it; sized by what is taken; arrows by what comes back.",
  of: example("one-broker", "nl"),
  way: { layout: "circles", size: "takes", colour: "role", flowColour: "returns" },
};
