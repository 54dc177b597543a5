import { type PlantedPattern, planters } from "../../../src/lessons/planters.ts";
import { percent, table } from "../print.ts";
import { ratesOf } from "./rates.ts";

// Generator against detector: how often what is planted at 2.5 times the fair share is found, and how often it is said of a
// fair partnership. The table in src/README.md. Nothing is asserted here; generated.test.ts does, on fewer.
const NETWORKS = 200;

const shareOrNone = (share: number | null): string => (share === null ? "–" : percent(share));

const started = performance.now();
for (const sigma of [0.35, 0.05])
  table(
    `σ ${sigma}, no lean; ${NETWORKS} planted and ${NETWORKS} clean partnerships of either shape, 6 to 20 parties`,
    ["pattern", "found", "surely or possibly", "its verdict clear", "falsely, even pairs", "falsely, circulating"],
    (row) => {
      for (const pattern of Object.keys(planters) as PlantedPattern[]) {
        const { found, named, ungated, false: falsely } = ratesOf(pattern, NETWORKS, sigma);
        row([
          pattern,
          percent(found),
          percent(named),
          shareOrNone(ungated),
          shareOrNone(falsely["even pairs"]),
          shareOrNone(falsely.circulating),
        ]);
      }
    },
  );
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
