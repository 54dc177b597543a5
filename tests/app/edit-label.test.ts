import { describe, expect, it } from "vitest";
import { editLabel } from "../../src/app/edit-label.ts";
import { newFlow, newParty } from "../../src/domain/create.ts";
import type { Edit } from "../../src/domain/edit.ts";
import { partnershipOf } from "../build.ts";

const partnership = partnershipOf([
  ["Linde", "Kompas", 8],
  ["Kompas", "nobody", 2],
]);
const both = (...edits: Edit[]) => Object.values(editLabel(partnership, edits));

// Oracle: the example of the voice, "Ongedaan maken: Linde naar Kompas verwijderen", and its likes by hand.
describe("what a step is called", () => {
  it("names parties and flows by their names, in both languages", () => {
    expect(both({ type: "remove", collection: "flows", id: "f1" })).toEqual([
      "Linde naar Kompas verwijderen",
      "remove Linde to Kompas",
    ]);
    expect(both({ type: "change", collection: "flows", id: "f2", fields: { amount: 1 } })).toEqual([
      "Kompas naar niemand wijzigen",
      "change Kompas to nobody",
    ]);
    expect(both({ type: "remove", collection: "parties", id: "Linde" })).toEqual(["Linde verwijderen", "remove Linde"]);
  });

  it("names a new flow, and not the party that was added for it", () => {
    const record = newFlow({ id: "f9", from: "Linde", to: "p9", resource: "money" });
    const party = newParty({ id: "p9", name: "Rietdam" });
    expect(
      both({ type: "add", collection: "parties", record: party }, { type: "add", collection: "flows", record }),
    ).toEqual(["Linde naar Rietdam erbij zetten", "add Linde to Rietdam"]);
  });

  it("says that a flow is turned round, or split", () => {
    const turned = { from: "Kompas", to: "Linde", reports: [] };
    expect(both({ type: "change", collection: "flows", id: "f1", fields: turned })).toEqual([
      "Linde naar Kompas omkeren",
      "turn Linde to Kompas round",
    ]);
    const part = newFlow({ id: "f9", from: "Linde", to: "Kompas", resource: "staff", amount: 2 });
    expect(
      both(
        { type: "change", collection: "flows", id: "f1", fields: { amount: 6 } },
        { type: "add", collection: "flows", record: part },
      ),
    ).toEqual(["Linde naar Kompas splitsen", "split Linde to Kompas"]);
  });

  it("counts parties and pieces that come together, and names one that comes alone", () => {
    const party = (id: string): Edit => ({ type: "add", collection: "parties", record: newParty({ id, name: id }) });
    const piece = (id: string): Edit => ({ type: "add", collection: "pieces", record: { id, name: id, holders: [] } });
    expect(both(party("Rietdam"))).toEqual(["Rietdam erbij zetten", "add Rietdam"]);
    expect(both(party("Rietdam"), party("Oever"))).toEqual(["2 partijen erbij zetten", "add 2 parties"]);
    expect(both(piece("nachtopvang"))).toEqual(["puzzelstuk nachtopvang erbij leggen", "add piece nachtopvang"]);
    expect(both(piece("nachtopvang"), piece("crisisplek"))[0]).toBe("2 puzzelstukken erbij leggen");
  });

  it("counts flows and parties that change together: pasted, filled down, or removed", () => {
    const remove = (collection: "flows" | "parties", id: string): Edit => ({ type: "remove", collection, id });
    expect(both(remove("flows", "f1"), remove("flows", "f2"))).toEqual(["2 stromen wijzigen", "change 2 flows"]);
    expect(both(remove("parties", "Linde"), remove("parties", "Kompas"))).toEqual([
      "2 partijen wijzigen",
      "change 2 parties",
    ]);
  });

  it("says which part of the photo's description changed", () => {
    expect(both({ type: "about", fields: { challenge: "Anders" } })).toEqual([
      "opgave wijzigen",
      "change the challenge",
    ]);
    expect(both({ type: "about", fields: { story: "…" } })).toEqual([
      "iets over de foto wijzigen",
      "change something about the photo",
    ]);
  });

  it("names what stands in the other lists, and never what may be private", () => {
    const secret = { party: "Linde", openness: "private", text: "geheim" } as const;
    expect(both({ type: "add", collection: "pieces", record: { id: "s1", name: "nachtopvang", holders: [] } })).toEqual(
      ["puzzelstuk nachtopvang erbij leggen", "add piece nachtopvang"],
    );
    expect(
      both({
        type: "add",
        collection: "interests",
        record: { id: "i1", person: null, nature: "personal", ...secret },
      }),
    ).toEqual(["belang van Linde erbij zetten", "add interest of Linde"]);
    expect(
      both({ type: "add", collection: "cards", record: { id: "c1", sort: "pain", acknowledgedBy: [], ...secret } }),
    ).toEqual(["kaart van Linde erbij zetten", "add card of Linde"]);
    expect(both({ type: "remove", collection: "resources", id: "staff" })).toEqual([
      "soort Mensen verwijderen",
      "remove kind Staff",
    ]);
    expect(both({ type: "change", collection: "resources", id: "staff", fields: { colour: "moss" } })).toEqual([
      "kleur van Mensen wijzigen",
      "change the colour of Staff",
    ]);
  });
});
