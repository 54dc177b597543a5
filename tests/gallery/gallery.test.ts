import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LAYOUTS } from "../../src/photo/arrangement.ts";
import { COLOURS, FLOW_COLOURS, SIZES, WHOLE } from "../../src/photo/way-of-looking.ts";
import { plates } from "./plates.ts";
import { storedAt, storedSvg } from "./stored.ts";

// Oracle: drawings that were looked at when they were stored. Storing them anew is a command: `npm run gallery -- store`.
describe("the gallery", () => {
  test.each(plates)("draws $name as it was stored", async (plate) => {
    expect(existsSync(storedAt(plate)), "npm run gallery -- store").toBe(true);
    // compared as a whole first: a difference of ten thousand characters says nothing on one line
    const [stored, drawn] = [readFileSync(storedAt(plate), "utf8"), await storedSvg(plate)];
    if (drawn !== stored) expect(drawn.split("\n")).toEqual(stored.split("\n"));
  });

  test("keeps no drawing that nobody draws, and no drawing twice", () => {
    const names = plates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(readdirSync("tests/gallery/stored").sort()).toEqual(names.map((name) => `${name}.svg`).sort());
    expect(readdirSync("tests/gallery/drawings").sort()).toEqual(names.map((name) => `${name}.ts`).sort());
  });

  test("shows every layout, size and colour at least once", () => {
    const ways = plates.map(({ way }) => ({ ...WHOLE, ...way }));
    expect(["round", ...LAYOUTS].filter((layout) => !ways.some((way) => way.layout === layout))).toEqual([]);
    expect(SIZES.filter((size) => !ways.some((way) => way.size === size))).toEqual([]);
    expect(COLOURS.filter((colour) => !ways.some((way) => way.colour === colour))).toEqual([]);
    expect(FLOW_COLOURS.filter((colour) => !ways.some((way) => way.flowColour === colour))).toEqual([]);
  });
});
