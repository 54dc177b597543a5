import { type PlantedPattern, planters, type Reach } from "../../../src/lessons/planters.ts";
import { percent, table } from "../print.ts";
import { nobodyNamed, ratesOf } from "./rates.ts";

// Generator against detector: how often what is planted at 2.5 times the fair share is found, and how often it is said of a
// fair partnership. The table in src/README.md. Nothing is asserted here; generated.test.ts does, on fewer.
const NETWORKS = 200;
/** What depends on how many partners the party has of whom it is planted: errors of several flows average out. */
const OF_A_PARTY = ["brings-more", "takes-more", "persistent-imbalance"] as const;

const shareOrNone = (share: number | null): string => (share === null ? "–" : percent(share));

const started = performance.now();
for (const sigma of [0.35, 0.05]) {
  ratesTable(`σ ${sigma}`, Object.keys(planters) as PlantedPattern[], sigma, "all");
  console.log(`\nall in balance: nobody is named in ${percent(nobodyNamed(NETWORKS, sigma))}`);
}
ratesTable("σ 0.35, of a party with the usual number of partners", [...OF_A_PARTY], 0.35, "drawn");
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);

function ratesTable(title: string, patterns: readonly PlantedPattern[], sigma: number, reach: Reach): void {
  table(
    `${title}, no lean; ${NETWORKS} planted and ${NETWORKS} clean partnerships of either shape, 6 to 20 parties`,
    ["pattern", "found", "surely or possibly", "its verdict clear", "falsely, even pairs", "falsely, circulating"],
    (row) => {
      for (const pattern of patterns) {
        const { found, named, ungated, false: falsely } = ratesOf(pattern, NETWORKS, sigma, reach);
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
}
