import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FLOW_OPACITY } from "../../src/photo/drawing.ts";
import { GLYPH } from "../../src/photo/glyph.ts";
import { crossing, type DrawnScene, drawnScene, isOpen, passes } from "./drawn-scene.ts";
import { describeInBrowser, type OpenOptions, photoDrawn } from "./harness.ts";
import {
  apart,
  between,
  type Colour,
  colourOf,
  differing,
  meanColour,
  type Pixels,
  patch,
  pixelsOf,
} from "./pixels.ts";
import { still, textsIn } from "./steps.ts";

// Oracle: one scene, drawn twice. Where things are is read from the SVG's own elements; what is painted there is counted on
// screenshots of both. Edges are softened differently (WebGL over 0.8 px inwards, SVG by the share of each px), which is worth up to
// half a px at an edge; hence the tolerances.
const t = textsIn("en");
const EXAMPLES = ["hospital-network", "youth-care"] as const;
type Example = (typeof EXAMPLES)[number];

/** One scene as both have painted it. */
interface Both {
  readonly scene: DrawnScene;
  readonly svg: Pixels;
  readonly webgl: Pixels;
}

describeInBrowser("the photo in WebGL and in SVG", ({ open }) => {
  const openBoth = async (example: Example, options: OpenOptions): Promise<readonly [svg: Page, webgl: Page]> => {
    const opened = async (renderer: "svg" | "webgl"): Promise<Page> => {
      const { page } = await open({ language: "en", reducedMotion: true, path: `?photo=${renderer}`, ...options });
      await page.getByRole("button", { name: t.start.examples[example].title, exact: true }).click();
      await photoDrawn(page);
      if (renderer === "webgl") await page.locator(".photo-sigma[data-ready=true]").waitFor({ state: "attached" });
      await page.evaluate(() => document.fonts.ready);
      await still(page);
      return page;
    };
    return [await opened("svg"), await opened("webgl")];
  };
  const painted = async ([svg, webgl]: readonly [Page, Page]): Promise<Both> => ({
    scene: await drawnScene(svg),
    svg: await pixelsOf(svg),
    webgl: await pixelsOf(webgl),
  });

  describe.each(EXAMPLES)("%s", (example) => {
    test.each(["light", "dark"] as const)(
      "is one picture, with discs at the same places and as large, in %s",
      async (theme) => {
        const pages = await openBoth(example, { theme });
        const both = await painted(pages);
        expect([both.webgl.width, both.webgl.height]).toEqual([both.svg.width, both.svg.height]);
        // A flow of 1.4 px that is missing over 200 px is 0.04 % of the stage.
        expect(differing(both.svg, both.webgl, 70)).toBeLessThan(0.0004);
        const token = (name: string): Promise<string> =>
          pages[0].evaluate(
            (of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(),
            `--${name}`,
          );
        discsAgree(both, await Promise.all(["give-arc", "take-arc", "paper"].map(token)));
      },
    );

    test("has its flows where they run, as wide, in the same colours and order", async () => {
      const pages = await openBoth(example, {});
      for (const page of pages) {
        await page.getByRole("button", { name: t.photo.look, exact: true }).click();
        await page.getByText(t.looking.panel.shows, { exact: true }).click();
        await page.getByLabel(t.looking.panel.flowColour).selectOption("kind");
        await page.keyboard.press("Escape");
        await still(page);
      }
      const both = await painted(pages);
      expect(flowsAgree(both)).toBeGreaterThan(40);
      expect(ordersAgree(both)).toBeGreaterThan(6);
    });
  });
});

function discsAgree({ scene, svg, webgl }: Both, [give = "", take = "", paper = ""]: readonly string[]): void {
  const rings = [colourOf(give), colourOf(take)];
  const full = Math.min(...rings.map((ring) => apart(ring, colourOf(paper))));
  const ofRing = (colour: Colour): number => Math.max(0, ...rings.map((ring) => 1 - apart(ring, colour) / (full / 2)));
  const ringed = scene.discs.filter(
    ({ x, y, r }) => patch(svg, x, y, { from: 0.74 * r, to: r }, ofRing).area > 0.1 * Math.PI * r * r,
  );
  expect(ringed.length).toBeGreaterThanOrEqual(8);
  for (const { x, y, r } of ringed) {
    // not as far in as the edge of a full core, which looks like its ring
    const ring = { from: 0.74 * r, to: r + 5 };
    const [one, other] = [patch(svg, x, y, ring, ofRing), patch(webgl, x, y, ring, ofRing)];
    expect(Math.hypot(one.x - other.x, one.y - other.y), "the middle of a ring, px").toBeLessThan(0.7);
    // WebGL softens both of its edges inwards
    expect(Math.abs(other.area - one.area), "its area, px²").toBeLessThan(
      0.15 * 2 * Math.PI * (r + GLYPH.ringInner * r),
    );
    expect(apart(meanColour(svg, x, y, 0.66 * r), meanColour(webgl, x, y, 0.66 * r)), "its core").toBeLessThan(12);
  }
}

/** At places along each flow where nothing else is drawn. How many there were. */
function flowsAgree({ scene, svg, webgl }: Both): number {
  let seen = 0;
  for (const flow of scene.flows.filter(({ solid }) => solid)) {
    for (let nth = 12; nth < flow.points.length - 12; nth += 6) {
      const [before, at, after] = [flow.points[nth - 1]!, flow.points[nth]!, flow.points[nth + 1]!];
      const reach = flow.width / 2 + 3;
      if (!isOpen(scene, at, reach)) continue;
      if (scene.flows.some((other) => other !== flow && passes(other, at, reach + 2))) continue;
      const length = Math.hypot(after.x - before.x, after.y - before.y);
      const across = { x: -(after.y - before.y) / length, y: (after.x - before.x) / length };
      const off = (pixels: Pixels, px: number): Colour => between(pixels, at.x + across.x * px, at.y + across.y * px);
      /** How much of the flow there is across it, and where the middle of that lies. */
      const profile = (pixels: Pixels): { readonly width: number; readonly middle: number } => {
        const ground = off(pixels, reach);
        const full = apart(colourOf(flow.ink), ground) * FLOW_OPACITY;
        let [width, moment] = [0, 0];
        for (let px = -reach; px <= reach; px += 0.25) {
          const part = Math.min(1, apart(off(pixels, px), ground) / full) * 0.25;
          width += part;
          moment += part * px;
        }
        return { width, middle: moment / width };
      };
      const [one, other] = [profile(svg), profile(webgl)];
      expect(Math.abs(one.width - other.width), `width of a flow of ${flow.width} px`).toBeLessThan(0.7);
      expect(Math.abs(one.middle - other.middle), "its middle, px").toBeLessThan(0.5);
      // thinner ones are all edge
      if (flow.width > 5) expect(apart(off(svg, 0), off(webgl, 0)), `its colour, ${flow.ink}`).toBeLessThan(6);
      seen++;
    }
  }
  return seen;
}

/** Where two flows of different colours cross, and nothing else is: the one that the scene has later lies above. How many there were. */
function ordersAgree({ scene, svg, webgl }: Both): number {
  let seen = 0;
  scene.flows.forEach((upper, nth) => {
    for (const lower of scene.flows.slice(0, nth)) {
      if (!upper.solid || !lower.solid || upper.width < 2) continue;
      const [above, below] = [colourOf(upper.ink), colourOf(lower.ink)];
      const at = apart(above, below) < 60 ? null : crossing(upper, lower);
      if (at === null || !isOpen(scene, at, 2)) continue;
      if (scene.flows.some((other) => other !== upper && other !== lower && passes(other, at, 1))) continue;
      for (const pixels of [svg, webgl]) {
        const here = between(pixels, at.x, at.y);
        expect(apart(here, above), `${upper.ink} over ${lower.ink}`).toBeLessThan(apart(here, below));
      }
      seen++;
    }
  });
  return seen;
}
