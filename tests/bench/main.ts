import { csv } from "./csv.ts";
import { oneEdit } from "./one-edit.ts";
import { table } from "./timings.ts";

// How long things take on this machine. Nothing is asserted: times differ by machine, and by what else it does.
for (const [parties, flows, edits] of [
  [8, 20, 200],
  [30, 150, 100],
  [200, 2_000, 60],
] as const)
  console.log(`${table(`${parties} parties, ${flows} flows`, oneEdit(parties, flows, edits))}\n`);
console.log(table("CSV of 200,000 rows, 5,000 parties", csv(5_000, 200_000, 5)));
