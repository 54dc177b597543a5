import { describe, expect, it } from "vitest";
import { newParty } from "../../../src/domain/create.ts";
import { tableOrder } from "../../../src/domain/table-order.ts";
import { roundSteps, speakers, stepAt, stepKey } from "../../../src/view/round/round-steps.ts";
import { partnershipOf } from "../../build.ts";

const table = partnershipOf([], { alone: ["Linde", "Kompas", "Rietdam"] });

// Oracle: by hand.
describe("the order of the table", () => {
  it("is how they sat; who came since sits after them, and who left is gone", () => {
    expect(tableOrder(table, [])).toEqual(["Linde", "Kompas", "Rietdam"]);
    expect(tableOrder(table, ["Rietdam", "gone", "Linde"])).toEqual(["Rietdam", "Linde", "Kompas"]);
  });

  it("is the order of speaking, in which an empty chair has no turn and those it is for have", () => {
    const chair = newParty({ id: "chair", name: "Huisartsen", standing: "empty-chair" });
    const residents = newParty({ id: "residents", name: "Bewoners", standing: "beneficiary" });
    const more = { ...table, parties: [chair, ...table.parties, residents] };
    const asked = speakers(more, ["residents", "chair", "Kompas", "Linde", "Rietdam"]);
    expect(asked.map(({ id }) => id)).toEqual(["residents", "Kompas", "Linde", "Rietdam"]);
  });
});

describe("the questions of the round", () => {
  const steps = roundSteps(table.parties);

  it("begin with the yardstick, go round to receive, go round to bring, and end", () => {
    expect(steps.map(stepKey)).toEqual([
      "yardstick",
      "receives Linde",
      "receives Kompas",
      "receives Rietdam",
      "brings Linde",
      "gives-up Linde",
      "brings Kompas",
      "gives-up Kompas",
      "brings Rietdam",
      "gives-up Rietdam",
      "all",
    ]);
  });

  it("are found again, also when somebody joined; one that is gone begins anew", () => {
    const joined = roundSteps([...table.parties, newParty({ id: "p9", name: "Nieuw" })]);
    expect(stepKey(joined[stepAt(joined, "brings Kompas")]!)).toBe("brings Kompas");
    expect(stepAt(steps, "brings nobody")).toBe(0);
    expect(stepAt(steps, "")).toBe(0);
  });
});
