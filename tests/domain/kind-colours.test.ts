import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInResources, newKinds } from "../../src/domain/create.ts";
import { kindColours } from "../../src/domain/kind-colours.ts";
import { BUILT_IN_RESOURCES, KIND_COLOURS, type Resource } from "../../src/domain/resource.ts";

const own = (id: string, colour: Resource["colour"] = null): Resource => ({
  id,
  builtIn: null,
  name: id,
  unit: null,
  rate: 1,
  colour,
});
const coloursOf = (resources: readonly Resource[]) => [...kindColours(resources).values()];

// Oracle: by hand, from the order of the palette.
describe("the colours of kinds", () => {
  it("are one each for the built-in kinds, and another for the users' own as long as there are", () => {
    const four = ["r1", "r2", "r3", "r4"].map((id) => own(id));
    const colours = coloursOf([...builtInResources, ...four]);
    expect(new Set(colours).size).toBe(BUILT_IN_RESOURCES.length + 4);
    expect(colours.slice(-4)).toEqual(["indigo", "olive", "moss", "grey"]);
  });

  it("keep clear of what was chosen, for whichever kind, and begin again where none is left", () => {
    const money: Resource = { ...builtInResources[0]!, colour: "olive" };
    expect(coloursOf([own("r1"), money, own("r2", "indigo"), own("r3")])).toEqual(["moss", "olive", "indigo", "grey"]);
    const many = Array.from({ length: KIND_COLOURS.length + 2 }, (_, at) => own(`r${at}`));
    expect(coloursOf(many)).toEqual([...KIND_COLOURS, "indigo", "olive"]);
  });

  it("of new kinds stay theirs when a kind before them goes", () => {
    const [first, second] = newKinds(builtInResources, [
      { id: "r1", name: "Ruimte" },
      { id: "r2", name: "Tijd" },
    ]) as [Resource, Resource];
    expect([first.colour, second.colour]).toEqual(["indigo", "olive"]);
    expect(kindColours([...builtInResources, second]).get("r2")).toBe("olive");
    // what is free again goes to the next
    expect(newKinds([...builtInResources, second], [{ id: "r3", name: "Vervoer" }])[0]?.colour).toBe("indigo");
  });

  it("use none once more than another while kinds have none of their own", () => {
    const kinds = fc.uniqueArray(
      fc.record({
        id: fc.string(),
        builtIn: fc.option(fc.constantFrom(...BUILT_IN_RESOURCES), { nil: null }),
        colour: fc.option(fc.constantFrom(...KIND_COLOURS), { nil: null }),
      }),
      { maxLength: 30, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(kinds, (all) => {
        const given = kindColours(all);
        const free = all.filter(({ builtIn, colour }) => builtIn === null && colour === null);
        const uses = (colour: string): number => [...given.values()].filter((one) => one === colour).length;
        const least = Math.min(...KIND_COLOURS.map(uses));
        // a colour that came by itself is in use at most once more than the one in least use
        for (const { id } of free) expect(uses(given.get(id)!)).toBeLessThanOrEqual(least + 1);
        for (const { id, colour } of all) if (colour !== null) expect(given.get(id)).toBe(colour);
      }),
    );
  });
});
