import { describe, expect, it } from "vitest";
import { largeNetwork } from "../../../src/app/large-network.ts";
import { TABLE } from "../../../src/domain/party.ts";
import { neighbourhoodOf } from "../../../src/view/large/neighbourhood.ts";
import { isList, listOf } from "../../formats/list-of.ts";

/** The network of a text, and the neighbourhood of who is called so, with names for places. */
function round(name: string, text: string, parties?: string) {
  const list = listOf(text, parties === undefined ? {} : { parties });
  if (!isList(list)) throw new Error("declined");
  const network = largeNetwork(list, "test");
  const { count, shown, drawn } = neighbourhoodOf(network, network.names.indexOf(name));
  const nameOf = (id: string) => drawn.parties.find((party) => party.id === id)?.name ?? id;
  return {
    count,
    shown: shown.map(({ party, to, from }) => [party === null ? TABLE : network.names[party], to, from]),
    drawn: drawn.flows.map(({ from, to, amount }) => [nameOf(from), nameOf(to), amount]),
    table: drawn.about.table,
  };
}

// Oracle: what each text says, by hand.
describe("a party of a large network, with those round it", () => {
  it("has who exchanges most with it first, and everything that flows between them", () => {
    const text = "source,target,weight\nA,B,1\nA,C,5\nC,A,2\nD,A,7\nB,C,9\nC,E,4\nE,F,8\n";
    expect(round("A", text)).toEqual({
      count: 3,
      shown: [
        ["C", 5, 2],
        ["D", 0, 7],
        ["B", 1, 0],
      ],
      drawn: [
        ["A", "B", 1],
        ["A", "C", 5],
        ["C", "A", 2],
        ["D", "A", 7],
        ["B", "C", 9],
      ],
      table: null,
    });
  });

  it("counts all and shows the fifteen largest", () => {
    const rows = Array.from({ length: 40 }, (_, k) => `A,p${k},${k + 1}`);
    const { count, shown } = round("A", `source,target,weight\n${rows.join("\n")}\n`);
    expect(count).toBe(40);
    expect(shown.map(([name]) => name)).toEqual(Array.from({ length: 15 }, (_, k) => `p${39 - k}`));
  });

  it("has the table as one of them, by its name; and nobody where nothing flows", () => {
    const parties = "id,name,kind\nA,,\nB,,\nC,,\nt,De tafel,tafel\n";
    const text = "source,target,weight\nA,t,3\nt,B,2\n";
    expect(round("A", text, parties)).toEqual({
      count: 1,
      shown: [[TABLE, 3, 0]],
      drawn: [["A", TABLE, 3]],
      table: { name: "De tafel" },
    });
    expect(round("C", text, parties)).toMatchObject({ count: 0, shown: [], drawn: [] });
  });
});
