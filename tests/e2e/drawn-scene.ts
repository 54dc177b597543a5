import type { Page } from "playwright-core";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A flow as the SVG has it: points along its body, in the order in which it is drawn. */
export interface DrawnFlow {
  /** #rrggbb, resolved. */
  readonly ink: string;
  readonly width: number;
  /** One body, without dashes. */
  readonly solid: boolean;
  readonly points: readonly Place[];
}

export interface DrawnScene {
  /** Of each party: its disc's middle and radius, on the stage. */
  readonly discs: readonly (Place & { readonly r: number })[];
  readonly flows: readonly DrawnFlow[];
  /** Boxes of arrowheads, pills and whatever else is no disc and no flow's body. */
  readonly over: readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
}

/** So many points along a flow. */
const ALONG = 97;

/** What the SVG of the photo draws, read from the page itself: places on the stage, in px. */
export const drawnScene = (page: Page): Promise<DrawnScene> =>
  page.evaluate((along) => {
    const stage = document.querySelector(".photo")!.getBoundingClientRect();
    const onStage = ({ left, top, right, bottom }: DOMRect) => ({
      left: left - stage.left,
      top: top - stage.top,
      right: right - stage.left,
      bottom: bottom - stage.top,
    });
    const discs = [...document.querySelectorAll(".photo-keys > button")].map((button) => {
      const { left, top, right } = onStage(button.getBoundingClientRect());
      const r = (right - left) / 2;
      return { x: left + r, y: top + r, r };
    });
    const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
    const hex = (colour: string): string => {
      canvas.fillStyle = colour;
      return canvas.fillStyle as string;
    };
    const flows = [...document.querySelectorAll(".photo-flow")].map((flow) => {
      const paths = [...flow.querySelectorAll("path")];
      const body = paths[0]!;
      const matrix = body.getScreenCTM()!;
      const length = body.getTotalLength();
      const points = Array.from({ length: along }, (_, nth) => {
        const { x, y } = body.getPointAtLength((length * nth) / (along - 1)).matrixTransform(matrix);
        return { x: x - stage.left, y: y - stage.top };
      });
      return {
        ink: hex(getComputedStyle(body).stroke),
        width: Number.parseFloat(getComputedStyle(body).strokeWidth),
        solid: paths.length === 2 && getComputedStyle(body).strokeDasharray === "none",
        points,
      };
    });
    const marks = ".photo-flow path:last-child, .photo-challenge, .photo-pills path, .photo-svg text";
    const over = [...document.querySelectorAll(marks)].map((mark) => onStage(mark.getBoundingClientRect()));
    return { discs, flows, over };
  }, ALONG);

/** Whether nothing but flows is drawn within `air` px of a place. */
export const isOpen = ({ discs, over }: DrawnScene, { x, y }: Place, air: number): boolean =>
  discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.r + air) &&
  over.every(({ left, top, right, bottom }) => x < left - air || x > right + air || y < top - air || y > bottom + air);

/** Whether a flow runs within `air` px of its edge past a place. */
export const passes = ({ points, width }: DrawnFlow, { x, y }: Place, air: number): boolean =>
  points.some((point) => Math.hypot(point.x - x, point.y - y) < width / 2 + air);

/** Where two flows cross, if they do: between two of their points. */
export function crossing(one: DrawnFlow, other: DrawnFlow): Place | null {
  for (let a = 1; a < one.points.length; a++) {
    const [p, q] = [one.points[a - 1]!, one.points[a]!];
    for (let b = 1; b < other.points.length; b++) {
      const [r, s] = [other.points[b - 1]!, other.points[b]!];
      const det = (q.x - p.x) * (s.y - r.y) - (q.y - p.y) * (s.x - r.x);
      if (det === 0) continue;
      const t = ((r.x - p.x) * (s.y - r.y) - (r.y - p.y) * (s.x - r.x)) / det;
      const u = ((r.x - p.x) * (q.y - p.y) - (r.y - p.y) * (q.x - p.x)) / det;
      if (t >= 0 && t <= 1 && u >= 0 && u <= 1) return { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) };
    }
  }
  return null;
}
