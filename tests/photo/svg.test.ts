import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { type SvgOptions, sceneToSvg } from "../../src/photo/svg.ts";
import { partnershipOf } from "../build.ts";
import { somePartnership } from "./some-partnerships.ts";

const options: SvgOptions = { colour: (ink) => `#${ink}`, font: { sans: "Figtree", serif: '"New"' } };
const svgOf = (state: Parameters<typeof evaluate>[0], selected: string | null = null): string =>
  sceneToSvg(
    buildScene(state, evaluate(state), { width: 770, height: 840, language: "nl", names: "full", audience: "leader" }),
    { ...options, selected },
  );

describe("a scene as an SVG document", () => {
  test("is the same text for the same scene", () => {
    const state = somePartnership(9, 30, 1);
    expect(svgOf(state)).toBe(svgOf(state));
  });

  // Oracle: XML 1.0, sections 2.2 and 2.4: which characters must be escaped, and which may not occur at all.
  test("escapes names and leaves out what XML forbids", () => {
    const svg = svgOf(partnershipOf([["<b>&\"'", "a\u0000b", 4]], { about: { title: "<script>alert(1)</script>" } }));
    expect(svg).toContain("&lt;b&gt;&amp;&quot;");
    expect(svg).toContain("a\ufffdb");
    expect(svg).not.toContain("\u0000");
    expect(svg).not.toMatch(/<script|<b>|&(?!amp;|lt;|gt;|quot;)/);
    const depth = [...svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)].reduce(
      (open, [, end, , empty]) => open + (end ? -1 : empty ? 0 : 1),
      0,
    );
    expect(depth).toBe(0);
  });

  test("says who is drawn, to those who do not see it", () => {
    const svg = svgOf(partnershipOf([["Linde", "Kompas", 4]]));
    expect(svg).toContain("<title>Linde brengt 4 en haalt 0.");
    expect(svg).toContain("<title>Van Linde naar Kompas: 4</title>");
  });

  // By hand: of a's three flows one goes out (4, blue) and one comes in (2, orange); the third is not its own.
  test("brings a chosen party out with its flows, and dims who has no tie to it", () => {
    const svg = svgOf(
      partnershipOf([
        ["a", "b", 4],
        ["b", "a", 2],
        ["b", "c", 1],
      ]),
      "a",
    );
    const flow = (title: string): string => svg.split("\n").find((line) => line.includes(`<title>${title}`)) ?? "";
    expect(flow("Van a naar b")).toContain('stroke="#give"');
    expect(flow("Van b naar a")).toContain('stroke="#take"');
    expect(flow("Van b naar c")).toContain('stroke="#flow-dim"');
    expect(flow("c brengt")).toContain('opacity="0.32"');
    expect(flow("b brengt")).not.toContain('opacity="0.32"');
  });
});
