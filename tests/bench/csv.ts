import { seededRandom } from "../../src/domain/random.ts";
import { planImport, runImport } from "../../src/formats/import.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { type Timings, timings } from "./timings.ts";

/** A list of flows as a file, from its bytes to its measures. */
export function csv(parties: number, rows: number, times: number): readonly Timings[] {
  const random = seededRandom(1);
  const party = (): string => `party ${Math.floor(random() * parties)}`;
  const lines = Array.from({ length: rows }, () => `${party()},${party()},${(random() * 100).toFixed(2)}`);
  const content = new TextEncoder().encode(`source,target,weight\n${lines.join("\n")}\n`);
  return timings(times, (clock) => {
    const plan = clock("read, with the preview", () =>
      planImport([{ name: "flows.csv", content }], { headerless: "refuse" }),
    );
    const built = clock("partnership", () => runImport(plan, { id: "bench", language: "en" }));
    if (!built.ok) throw new Error("the file was refused");
    const evaluation = clock("columns of the party measures", () => evaluate(built.value.partnership));
    clock("system values", () => evaluation.system);
  });
}
