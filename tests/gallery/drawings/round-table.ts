import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const roundTable: Plate = {
  name: "round-table",
  about: "As everybody begins: round the table, sized by what goes through, coloured by balance where that is sure.",
  of: example("youth-care", "nl"),
};
