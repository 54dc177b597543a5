import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const force: Plate = {
  name: "force",
  about: "Who exchange much stand close together; groups; sized by how much others draw on it; what goes one way.",
  of: example("one-broker", "en"),
  way: { layout: "force", size: "power", colour: "community", flowColour: "one-way" },
};
