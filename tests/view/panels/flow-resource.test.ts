import { describe, expect, it } from "vitest";
import { flowResource } from "../../../src/view/panels/flow-resource.ts";
import { partnershipOf } from "../../build.ts";

const partnership = partnershipOf([["Linde", "Kompas", 8]]);

// Oracle: the rule in words, applied by hand.
describe("a kind that is typed", () => {
  it("is one that is there already, by its name in either language", () => {
    expect(flowResource(partnership, " geld ")).toEqual({ resource: "money", edits: [] });
    expect(flowResource(partnership, "Knowledge")).toEqual({ resource: "knowledge", edits: [] });
  });

  it("else is one of the users' own, with an id of its own", () => {
    const found = flowResource(partnership, " Opvang ");
    expect(found?.edits).toMatchObject([
      { type: "add", collection: "resources", record: { name: "Opvang", builtIn: null, rate: 1 } },
    ]);
    expect(partnership.resources.map(({ id }) => id)).not.toContain(found?.resource);
  });

  it("is nothing where nothing was typed", () => expect(flowResource(partnership, "  ")).toBeNull());
});
