import { usualPartners } from "../../src/lessons/fair-network.ts";
import { type ChosenRule, falselyClearBy } from "./by-rule.ts";
import { colouredOrNamed, falselyClear, found, named, type Scenario } from "./outcomes.ts";
import { percent, table } from "./print.ts";

// How often a fair partnership accuses somebody, and how often one who gives 2.5 times its share is found: the tables in
// src/README.md. Nothing is asserted here; simulate.test.ts does, on fewer networks.
const NETWORKS = 1_000;
/** Where every photo asks for its noise floor, which is itself a simulation. */
const GATED = 100;
const SIGMA = 0.35;
const GIVER = 2.5;
const RULES: readonly ChosenRule[] = ["capacity", "stake", "agreed"];
const ERRORS = { exact: { sigma: SIGMA, lean: 0 }, leaning: { sigma: SIGMA, lean: 0.3 } };

const started = performance.now();
const scenario = (parties: number, errors: Scenario["errors"], more: Partial<Scenario> = {}): Scenario => ({
  parties,
  networks: NETWORKS,
  errors,
  ...more,
});

for (const [name, errors] of Object.entries(ERRORS))
  table(
    `σ ${SIGMA}, ${name === "exact" ? "no lean" : `each giver's lean ${errors.lean}`}; ${NETWORKS} networks each`,
    [
      "parties",
      "partners each",
      "falsely clear",
      "coloured or named on the beamer",
      "found",
      ...(errors.lean > 0 ? ["lean ignored: falsely clear", "lean ignored: found"] : []),
    ],
    (row) => {
      for (const parties of [5, 8, 12, 20, 30]) {
        const ignored = { told: { lean: 0 } };
        row([
          parties,
          usualPartners(parties),
          percent(falselyClear(scenario(parties, errors))),
          percent(colouredOrNamed(scenario(parties, errors), "beamer")),
          percent(found(scenario(parties, errors, { share: GIVER }))),
          ...(errors.lean > 0
            ? [
                percent(falselyClear(scenario(parties, errors, ignored))),
                percent(found(scenario(parties, errors, { ...ignored, share: GIVER }))),
              ]
            : []),
        ]);
      }
    },
  );

table(
  `By how many partners a party has; ${NETWORKS} networks each`,
  ["parties", "partners each", "falsely clear", "found", "lean: falsely clear", "lean: found"],
  (row) => {
    for (const parties of [5, 8, 20])
      for (const partners of [2.5, 3, 4, 5, 6, 8].filter((count) => count < parties)) {
        const of = (errors: Scenario["errors"], share: number): Scenario =>
          scenario(parties, errors, { partners, share });
        row([
          parties,
          partners,
          percent(falselyClear(of(ERRORS.exact, 1))),
          percent(found(of(ERRORS.exact, GIVER))),
          percent(falselyClear(of(ERRORS.leaning, 1))),
          percent(found(of(ERRORS.leaning, GIVER))),
        ]);
      }
  },
);

table(
  `What the gate of the noise floor does, by how the truth is even; ${GATED} networks each`,
  ["parties", "truth", "leader: coloured or listed", "lean: leader: coloured or listed", "found and beyond the floor"],
  (row) => {
    for (const parties of [5, 8, 12, 20, 30])
      for (const shape of ["even pairs", "circulating"] as const) {
        const more = { shape, networks: GATED };
        row([
          parties,
          shape,
          percent(colouredOrNamed(scenario(parties, ERRORS.exact, more), "leader")),
          percent(colouredOrNamed(scenario(parties, ERRORS.leaning, more), "leader")),
          percent(named(scenario(parties, ERRORS.exact, { ...more, share: GIVER }))),
        ]);
      }
  },
);
table(
  `Fair by a chosen rule, with errors in what was said of the parties too; ${NETWORKS} networks each: falsely clear`,
  ["parties", ...RULES.flatMap((rule) => [rule, `${rule}, lean`])],
  (row) => {
    for (const parties of [5, 8, 12, 20])
      row([
        parties,
        ...RULES.flatMap((rule) =>
          Object.values(ERRORS).map((errors) => percent(falselyClearBy(rule, { parties, networks: NETWORKS, errors }))),
        ),
      ]);
  },
);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
