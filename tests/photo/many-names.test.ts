import { expect, test } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
import { newFlow, newParty } from "../../src/domain/create.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { partnershipOf } from "../build.ts";

// Oracle: property. On a stage with room for every name, only how many are looked for leaves one out.
test("of thousands of parties those through whom most flows have their names", { timeout: 60_000 }, () => {
  const count = 3_050;
  const parties = Array.from({ length: count }, (_, at) => newParty({ id: `p${at}`, name: `N${at}` }));
  const flows = parties.map(({ id }, at) =>
    newFlow({ id: `f${at}`, from: id, to: `p${(at + 1) % count}`, resource: "money", amount: at < 100 ? 50 : 100 }),
  );
  const state = onTheTable({ ...partnershipOf([]), parties, flows });
  const stage = { width: 60_000, height: 32_000, language: "en", audience: "beamer", names: "full" } as const;
  const { nodes } = buildScene(state, evaluate(state), stage);
  const named = nodes.filter(({ label }) => label.lines.length > 0);
  expect([nodes.length, named.length]).toEqual([count, 3_000]);
  const least = Math.min(...named.map(({ r }) => r));
  for (const { label, r } of nodes) if (label.lines.length === 0) expect(r).toBeLessThanOrEqual(least);
});
