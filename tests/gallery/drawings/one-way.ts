import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const oneWay: Plate = {
  name: "one-way",
  about: "Only what goes one way, while a party is chosen.",
  of: example("hospital-network", "en"),
  way: { oneWay: true },
  chosen: "p1",
};
