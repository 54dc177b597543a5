import { expect, it } from "vitest";
import { evaluate, findAll, findingText, planImport, runImport, wordingOf } from "../src/index.ts";

it("takes a program from a table of flows to what stands out", () => {
  // By hand: Linde brings 50 and takes 10, as in tests/findings.
  const others = ["B", "C", "D", "E", "F"];
  const rows = others.flatMap((name, i) => {
    const next = others[(i + 1) % others.length];
    return [`Linde,${name},10`, `${name},Linde,2`, `${name},${next},2`, `${next},${name},2`];
  });
  const plan = planImport([{ name: "flows.csv", content: ["source,target,weight", ...rows].join("\n") }], {
    headerless: "refuse",
  });
  const result = runImport(plan, { id: "one", language: "en" });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { partnership } = result.value;
  const evaluation = evaluate(partnership);
  const [first] = findAll({ state: partnership, evaluation });
  expect(findingText(first!, wordingOf(partnership, "en"))).toMatchObject({
    headline: "Linde brings more than comes back.",
    sum: "It brings 50 and takes 10.",
  });
});
