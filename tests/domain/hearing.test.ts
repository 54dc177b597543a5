import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { flowValues } from "../../src/domain/flow-values.ts";
import { heardAtBothEnds, notYetSeen, reportOf, spoken, stating, withReport } from "../../src/domain/hearing.ts";
import { NOBODY, TABLE } from "../../src/domain/party.ts";

const flow = (given: Partial<Flow> = {}): Flow =>
  newFlow({ id: "f1", from: "a", to: "b", resource: "money", ...given });
const said = (by: "giver" | "receiver", given: object = {}) => ({
  by,
  amount: null,
  cost: null,
  worth: null,
  date: null,
  ...given,
});
const values = (of: Flow) => {
  const { cost, worth, sized } = flowValues(of, { rate: 1 });
  return sized ? [cost, worth] : null;
};

// Oracle: DESIGN §3 and §5, by hand: cost is the giver's to say and worth the receiver's; where one was not heard, the
// other's number stands for both; nothing merges silently.
describe("what the ends of a flow say", () => {
  it("counts for both ends until the giver says heavier, and only then do cost and worth part", () => {
    const received = flow({ reports: withReport(flow(), "receiver", { worth: 8, date: "2026-11-24" }) });
    expect(received.reports).toEqual([said("receiver", { worth: 8, date: "2026-11-24" })]);
    expect(values(received)).toEqual([8, 8]);
    const heavier = flow({ reports: withReport(received, "giver", { cost: 16, date: "2026-11-24" }) });
    expect(values(heavier)).toEqual([16, 8]);
    expect(heavier.reports.map(({ by }) => by)).toEqual(["receiver", "giver"]);
  });

  it("takes the place of what the same end said before, don't know included", () => {
    const once = flow({ reports: [said("giver", { cost: 2 }), said("receiver", { worth: 8 })] });
    expect(withReport(once, "receiver", { worth: null })).toEqual([said("giver", { cost: 2 }), said("receiver")]);
    expect(withReport(once, "giver", { cost: 4 })).toEqual([
      said("giver", { cost: 4 }),
      said("receiver", { worth: 8 }),
    ]);
  });

  it("is read from all that an end reported, the later over the earlier", () => {
    const twice = flow({ reports: [said("giver", { cost: 2, amount: 3 }), said("giver", { cost: 4 })] });
    expect(reportOf(twice, "giver")).toEqual(said("giver", { cost: 4, amount: 3 }));
    expect(reportOf(twice, "receiver")).toBeNull();
  });

  it("is unsized where the receiver doesn't know, and 0 where it is nothing", () => {
    expect(values(flow({ reports: [said("receiver")] }))).toBeNull();
    expect(values(flow({ reports: [said("receiver", { worth: 0 })] }))).toEqual([0, 0]);
  });

  it("is seen once its receiver was heard; the table and nobody cannot see", () => {
    const given = [said("giver", { cost: 4 })];
    expect(notYetSeen(flow({ reports: given }))).toBe(true);
    expect(notYetSeen(flow({ reports: [...given, said("receiver")] }))).toBe(false);
    expect(notYetSeen(flow({ cost: 4 }))).toBe(false);
    expect(notYetSeen(flow({ to: TABLE, reports: given }))).toBe(false);
    expect(notYetSeen(flow({ to: NOBODY, reports: given }))).toBe(false);
  });

  it("is confirmed at both ends where every party of the two was heard", () => {
    expect(heardAtBothEnds(flow({ reports: [said("receiver")] }))).toBe(false);
    expect(heardAtBothEnds(flow({ reports: [said("receiver"), said("giver")] }))).toBe(true);
    expect(heardAtBothEnds(flow({ from: TABLE, reports: [said("receiver")] }))).toBe(true);
    expect(heardAtBothEnds(flow({ to: TABLE, reports: [said("giver")] }))).toBe(true);
  });
});

// Oracle: what the tables show is what counts: the value read back after it was typed.
describe("a number that is typed in the tables", () => {
  it.each([
    ["without reports", flow({ cost: 2, worth: 2 })],
    ["with a report of that end", flow({ reports: [said("receiver", { worth: 2 }), said("giver", { cost: 2 })] })],
    ["with a report that doesn't know", flow({ reports: [said("receiver")] })],
    ["with a stated number and a report", flow({ worth: 4, reports: [said("receiver", { worth: 2 })] })],
  ])("is the one that counts: %s", (_, before) => {
    for (const quantity of ["cost", "worth"] as const) {
      const after = { ...before, ...stating(before, quantity, 16) };
      expect(spoken(after, quantity)).toBe(16);
      expect(flowValues(after, { rate: 1 })[quantity]).toBe(16);
      expect(spoken({ ...after, ...stating(after, quantity, null) }, quantity)).toBeNull();
    }
  });
});
