import { hasReference } from "../reference.ts";
import type { Check } from "./check.ts";
import { expertChecks } from "./experts.ts";
import { layerChecks } from "./layers.ts";
import { microChecks } from "./micro.ts";
import { perceptionChecks } from "./perception.ts";
import { setChecks } from "./sets.ts";
import { snapshotChecks } from "./snapshots.ts";

// Every value of the reference networks, computed against expected: what `npm run verify` prints. Exits with 1 where
// anything deviates by more than it may.
const SECTIONS: readonly (readonly [name: string, checks: () => readonly Check[]])[] = [
  ["sets", setChecks],
  ["micro", microChecks],
  ["expert panel", expertChecks],
  ["snapshots", snapshotChecks],
  ["layers", layerChecks],
  ["perception", perceptionChecks],
];

const COLUMNS = { of: 26, measure: 34, computed: 22, expected: 22 } as const;

function row(cells: readonly [string, string, string, string, string]): string {
  const [of, measure, computed, expected, deviation] = cells;
  return [
    of.slice(0, COLUMNS.of).padEnd(COLUMNS.of),
    measure.padEnd(COLUMNS.measure),
    computed.padStart(COLUMNS.computed),
    expected.padStart(COLUMNS.expected),
    deviation.padStart(11),
  ].join("  ");
}

const amount = (deviation: number): string => (deviation === 0 ? "0" : deviation.toExponential(1));

function report(name: string, checks: readonly Check[]): readonly Check[] {
  console.log(`\n${name}\n${row(["network", "measure", "computed", "expected", "deviation"])}`);
  for (const check of checks)
    console.log(row([check.of, check.measure, check.computed, check.expected, amount(check.deviation)]));
  const wrong = checks.filter(({ deviation, within }) => !(deviation <= within));
  const exact = checks.filter(({ within }) => within <= 1e-6);
  const largest = exact.reduce((most, one) => (one.deviation > most.deviation ? one : most), exact[0] as Check);
  console.log(
    `${name}: ${checks.length} checks, ${checks.length - wrong.length} agree; largest deviation of an exact value ` +
      `${amount(largest.deviation)} (${largest.measure}, ${largest.of})`,
  );
  return wrong;
}

if (hasReference) {
  const wrong = SECTIONS.flatMap(([name, checks]) => report(name, checks()));
  console.log(wrong.length === 0 ? "\nEverything agrees." : `\n${wrong.length} deviate:`);
  for (const { of, measure, computed, expected } of wrong)
    console.log(`  ${of} ${measure}: ${computed} against ${expected}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else console.log("skipped: no reference networks beside this project");
