import { describe, expect, it } from "vitest";
import { KIND_COLOURS } from "../../src/domain/resource.ts";
import { apart, contrast, light, SEEN, themes } from "../colour-vision.ts";

describe.each(Object.entries(themes))("the colours of kinds, %s", (_, theme) => {
  const colours = KIND_COLOURS.map((name) => theme[`res-${name}`] ?? "");

  it("are the theme's, each under the name that a file gives it", () => {
    expect(colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
    expect(Object.keys(light).filter((name) => name.startsWith("res-"))).toHaveLength(KIND_COLOURS.length);
  });

  it("stand out from whatever they stand on", () => {
    for (const ground of ["table", "paper", "surface", "sunk"])
      for (const colour of colours) expect(contrast(colour, theme[ground] as string)).toBeGreaterThan(3);
  });

  it.each(Object.entries(SEEN))("are told apart, with %s vision", (_, seen) => {
    for (const [at, one] of colours.entries())
      for (const other of colours.slice(0, at)) {
        expect([one, other, apart(one, other, seen) > 16]).toEqual([one, other, true]);
      }
  });
});
