import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { flowValues } from "../../src/domain/flow-values.ts";
import { NOBODY, TABLE } from "../../src/domain/party.ts";
import { turnedRound } from "../../src/domain/turn-flow.ts";
import { report } from "../build.ts";
import { anyFlow } from "./any-flow.ts";

const turn = (flow: Flow): Flow => ({ ...flow, ...turnedRound(flow) });

// Oracle: properties, and by hand what each party said before and after.
describe("a flow that is turned round", () => {
  it("is the flow that it was when it is turned twice", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        expect(turn(turn(flow))).toEqual(flow);
      }),
    );
  });

  it("keeps its own numbers: what it is worth, it is worth to whoever receives it", () => {
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", cost: 2, worth: 8 });
    expect(turn(flow)).toMatchObject({ from: "Kompas", to: "Linde", cost: 2, worth: 8 });
    expect(flowValues(turn(flow), { rate: 1 })).toMatchObject({ cost: 2, worth: 8 });
  });

  it("puts no word in another's mouth: Kompas said 8 of its own end, and still does", () => {
    const said = [report("receiver", { worth: 8, date: "2026-11-24" }), report("giver", { cost: 2, amount: 3 })];
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", reports: said });
    expect(turn(flow).reports).toEqual([
      report("giver", { cost: 8, date: "2026-11-24" }),
      report("receiver", { worth: 2, amount: 3 }),
    ]);
  });

  it("runs from and to the table, but never from nobody", () => {
    const flow = newFlow({ id: "f1", from: "Linde", to: TABLE, resource: "money" });
    expect(turnedRound(flow)).toMatchObject({ from: TABLE, to: "Linde" });
    expect(turnedRound({ ...flow, to: NOBODY })).toBeNull();
  });
});
