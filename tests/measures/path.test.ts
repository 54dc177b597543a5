import { describe, expect, it } from "vitest";
import { FILE_PRECISION } from "../../src/domain/create.ts";
import { evaluateArrays } from "../../src/measures/evaluate.ts";
import type { PartyMeasureId } from "../../src/measures/registry.ts";
import { isList, listOf } from "../formats/list-of.ts";

// Oracle: a path, of which the numbers are known: all but its ends pass on what comes in.
describe("a path of a million parties", () => {
  it("overflows nothing, and everything that is asked of it is worked out", { timeout: 60_000 }, () => {
    const n = 1_000_000;
    const lines = Array.from({ length: n - 1 }, (_, i) => `${i},${i + 1}\n`);
    const list = listOf(`source,target\n${lines.join("")}`, { piece: 1 << 20 });
    if (!isList(list)) throw new Error("declined");
    const { party, system, indexOf } = evaluateArrays(list.arrays, {
      lens: "worth",
      precision: FILE_PRECISION,
      state: null,
    });
    for (const id of Object.keys(party) as PartyMeasureId[]) expect(party[id].length, id).toBe(n);
    expect({ ...system }).toMatchObject({ parties: n, flows: n - 1, coreParties: 1, flowHierarchy: 1 });
    const [first, middle, last] = ["0", "500000", String(n - 1)].map((id) => indexOf.get(id)!) as [
      number,
      number,
      number,
    ];
    expect([first, middle, last].map((index) => party.balance[index])).toEqual([1, 0, -1]);
    expect(party.role[middle]).toBe("no-core");
  });
});
