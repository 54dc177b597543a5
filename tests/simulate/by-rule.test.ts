import { describe, expect, it } from "vitest";
import { type ChosenRule, falselyClearBy } from "./by-rule.ts";

// As in simulate.test.ts: seeded, 240 networks each, the bound leaves twice their standard error at 5 %.
const NETWORKS = 240;
const EXACT = { sigma: 0.35, lean: 0 };
const LEANING = { sigma: 0.35, lean: 0.3 };
const RULES: readonly ChosenRule[] = ["capacity", "stake", "agreed"];

describe("a partnership that is fair by a chosen rule", () => {
  it.each(RULES.flatMap((rule) => [5, 12].map((parties) => [rule, parties] as const)))(
    "%s, %i parties: accuses somebody in about one photo of twenty, and not more often than under the equal rule",
    (rule, parties) => {
      expect(falselyClearBy(rule, { parties, networks: NETWORKS, errors: EXACT })).toBeLessThanOrEqual(0.078);
      expect(falselyClearBy(rule, { parties, networks: NETWORKS, errors: LEANING })).toBeLessThanOrEqual(0.078);
    },
  );

  it.each(RULES)("%s: is another one than the equal rule's, which accuses somebody in many of them", (rule) => {
    expect(falselyClearBy(rule, { parties: 12, networks: 60, errors: EXACT }, "equal")).toBeGreaterThan(0.3);
  });
});
