import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";

export type Colour = readonly [number, number, number];

/** What is painted on the photo's stage, a dot per px. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Colour;
}

export async function pixelsOf(page: Page): Promise<Pixels> {
  const png = (await page.locator(".photo").first().screenshot({ scale: "css" })).toString("base64");
  const { width, height, rgba } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let text = "";
    for (let from = 0; from < data.length; from += 32_768) {
      text += String.fromCharCode(...data.subarray(from, from + 32_768));
    }
    return { width: picture.width, height: picture.height, rgba: btoa(text) };
  }, png);
  const data = Buffer.from(rgba, "base64");
  const at = (x: number, y: number): Colour => {
    const place = 4 * (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x)));
    return [data[place]!, data[place + 1]!, data[place + 2]!];
  };
  return { width, height, at };
}

/** The colour between dots, in proportion to how near they are. */
export function between({ at }: Pixels, x: number, y: number): Colour {
  // a dot's middle lies half a px from its edge
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [right, down] = [x - 0.5 - left, y - 0.5 - top];
  const channel = (of: 0 | 1 | 2): number =>
    (at(left, top)[of] * (1 - right) + at(left + 1, top)[of] * right) * (1 - down) +
    (at(left, top + 1)[of] * (1 - right) + at(left + 1, top + 1)[of] * right) * down;
  return [channel(0), channel(1), channel(2)];
}

/** How far two colours are apart: the largest difference in a channel, of 255. */
export const apart = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

/** #rrggbb */
export const colourOf = (hex: string): Colour =>
  [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16)) as unknown as Colour;

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** How much of something there is at these distances from a point, by the part of each px that is it, and where its middle lies. */
export function patch(pixels: Pixels, x: number, y: number, { from, to }: Reach, part: (colour: Colour) => number) {
  let [area, sumX, sumY] = [0, 0, 0];
  for (const [across, down] of within(x, y, to)) {
    if (Math.hypot(across + 0.5 - x, down + 0.5 - y) < from) continue;
    const share = part(pixels.at(across, down));
    area += share;
    sumX += share * (across + 0.5);
    sumY += share * (down + 0.5);
  }
  return { area, x: sumX / area, y: sumY / area };
}

/** The colour of a disc as a whole. */
export function meanColour(pixels: Pixels, x: number, y: number, reach: number): Colour {
  const all = [...within(x, y, reach)].map(([across, down]) => pixels.at(across, down));
  const channel = (of: 0 | 1 | 2): number => all.reduce((sum, colour) => sum + colour[of], 0) / all.length;
  return [channel(0), channel(1), channel(2)];
}

function* within(x: number, y: number, reach: number): Generator<readonly [number, number]> {
  for (let across = Math.floor(x - reach); across <= x + reach; across++) {
    for (let down = Math.floor(y - reach); down <= y + reach; down++)
      if (Math.hypot(across + 0.5 - x, down + 0.5 - y) <= reach) yield [across, down];
  }
}

/**
 * The share of dots whose colour is nowhere within a px of its place in the other picture, either way: edges are softened
 * differently by each renderer, and whatever is missing, elsewhere or in another colour counts.
 */
export function differing(one: Pixels, other: Pixels, more: number): number {
  let count = 0;
  const near = (a: Pixels, b: Pixels, x: number, y: number): boolean => {
    const colour = a.at(x, y);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) if (apart(colour, b.at(x + dx, y + dy)) <= more) return true;
    }
    return false;
  };
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) if (!near(one, other, x, y) || !near(other, one, x, y)) count++;
  }
  return count / (one.width * one.height);
}
