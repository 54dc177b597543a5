import { byHand } from "./drawings/by-hand.ts";
import { circles } from "./drawings/circles.ts";
import { collecting } from "./drawings/collecting.ts";
import { finding } from "./drawings/finding.ts";
import { force } from "./drawings/force.ts";
import { levels } from "./drawings/levels.ts";
import { oneWay } from "./drawings/one-way.ts";
import { pair } from "./drawings/pair.ts";
import { roundTable } from "./drawings/round-table.ts";
import { seat } from "./drawings/seat.ts";
import type { Plate } from "./plate.ts";

/** The drawings that are kept: together they show every encoding and every layout. */
export const plates: readonly Plate[] = [
  roundTable,
  levels,
  circles,
  force,
  byHand,
  seat,
  pair,
  oneWay,
  finding,
  collecting,
];
