import { percent, table } from "../print.ts";
import { claimed } from "./claimed.ts";

// How often two photos of one unchanged network are said to differ clearly, and how often a change is found: the table
// in src/README.md. Nothing is asserted here; changes.test.ts does, on fewer networks.
const SIZES = [
  [5, 1_000],
  [8, 1_000],
  [12, 400],
  [20, 200],
] as const;
const GROWS = 4;

for (const [name, errors] of Object.entries({
  "σ 0.35, no lean": { sigma: 0.35, lean: 0 },
  "σ 0.35, each giver's lean 0.3": { sigma: 0.35, lean: 0.3 },
}))
  table(
    name,
    ["parties", "networks", "a party", "a flow", "the whole", "anything", `found: gives ${GROWS} times as much`],
    (row) => {
      for (const [parties, networks] of SIZES) {
        const noise = claimed({ parties, networks, errors, whole: true });
        const found = claimed({ parties, networks: 1_000, errors, grows: GROWS, whole: false }).first;
        row([parties, networks, ...[noise.parties, noise.flows, noise.whole, noise.anything, found].map(percent)]);
      }
    },
  );
