import { againstOthers } from "./against-others.ts";
import { csv } from "./csv.ts";
import { everything } from "./everything.ts";
import { graphologyPhases } from "./graphology-phases.ts";
import { loadedBy, loading } from "./loading.ts";
import { oneEdit } from "./one-edit.ts";
import { openedBy, opening } from "./opening.ts";
import { ownPhases } from "./own-phases.ts";
import { table } from "./timings.ts";

// How long things take on this machine. Nothing is asserted: times differ by machine, and by what else it does.
const [part, file = "", runs = "1", extra] = process.argv.slice(2);
if (part === "own" || part === "graphology") {
  const phases = part === "own" ? ownPhases : graphologyPhases;
  console.log(JSON.stringify(phases(file, Number(runs), extra === "true")));
} else if (part === "load") console.log(JSON.stringify(loadedBy(runs, file)));
else if (part === "open") console.log(JSON.stringify(await openedBy(runs, file)));
else if (part === "loading") loading();
else if (part === "opening") await opening();
else {
  for (const [parties, flows, times] of [
    [30, 150, 50],
    [200, 2_000, 10],
  ] as const)
    console.log(`${table(`${parties} parties, ${flows} flows`, everything(parties, flows, times))}\n`);
  for (const [parties, flows, edits] of [
    [8, 20, 200],
    [30, 150, 100],
    [200, 2_000, 60],
  ] as const)
    console.log(`${table(`${parties} parties, ${flows} flows`, oneEdit(parties, flows, edits))}\n`);
  console.log(`${table("CSV of 200,000 rows, 5,000 parties, by the general reader", csv(5_000, 200_000, 5))}\n`);
  againstOthers();
  loading();
  await opening();
}
