import type { Point } from "./scene.ts";

/** A step of a path, absolute: a line, a cubic curve with its two control points, or back to where it began. */
export type PathStep =
  | { readonly to: "move" | "line"; readonly at: Point }
  | { readonly to: "curve"; readonly control: readonly [Point, Point]; readonly at: Point }
  | { readonly to: "close" };

/** How many numbers each command of SVG's path data takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;

/** SVG path data as absolute lines and cubic curves, for what knows no arcs. Smooth shorthands (S, T) are not drawn here. */
export function pathSteps(d: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = { x: 0, y: 0 };
  let begin = at;
  for (const { command, numbers } of commandsIn(d)) {
    const kind = command.toUpperCase();
    const from = command === kind ? { x: 0, y: 0 } : at;
    const point = (index: number): Point => ({ x: from.x + numbers[index]!, y: from.y + numbers[index + 1]! });
    const last = point(numbers.length - 2);
    if (kind === "Z") {
      steps.push({ to: "close" });
      at = begin;
    } else if (kind === "M") {
      steps.push({ to: "move", at: last });
      begin = at = last;
    } else if (kind === "H" || kind === "V") {
      const [value] = numbers as [number];
      at = kind === "H" ? { x: from.x + value, y: at.y } : { x: at.x, y: from.y + value };
      steps.push({ to: "line", at });
    } else {
      if (kind === "L") steps.push({ to: "line", at: last });
      else if (kind === "C") steps.push({ to: "curve", control: [point(0), point(2)], at: last });
      else if (kind === "Q") steps.push(quadratic(at, point(0), last));
      else steps.push(...arc(at, last, numbers));
      at = last;
    }
  }
  return steps;
}

interface Command {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** Every command with its numbers; one that is left out is the one before, and after a move a line. */
function* commandsIn(d: string): Generator<Command> {
  let position = 0;
  const skip = (): void => {
    while (/[\s,]/.test(d.charAt(position))) position++;
  };
  let command = "";
  for (skip(); position < d.length; skip()) {
    if (/[a-z]/i.test(d.charAt(position))) command = d.charAt(position++);
    else if (command === "M") command = "L";
    else if (command === "m") command = "l";
    const count = TAKES[command.toUpperCase()];
    if (count === undefined) throw new Error(`no path command: ${command}`);
    const numbers: number[] = [];
    while (numbers.length < count) {
      skip();
      const flag = command.toUpperCase() === "A" && (numbers.length === 3 || numbers.length === 4);
      // the two flags of an arc are one digit each, and may stand against what follows
      NUMBER.lastIndex = position;
      const found = flag ? d.charAt(position) : NUMBER.exec(d)?.[0];
      if (found === undefined || found === "") throw new Error(`no number at ${position} of ${d}`);
      position += found.length;
      numbers.push(Number(found));
    }
    yield { command, numbers };
  }
}

const quadratic = (from: Point, control: Point, at: Point): PathStep => {
  const third = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  });
  return { to: "curve", control: [third(from), third(at)], at };
};

/** An arc of an ellipse as cubic curves of at most a quarter (SVG 2, appendix B.2: from end points to centre). */
function arc(from: Point, to: Point, numbers: readonly number[]): readonly PathStep[] {
  const [givenX, givenY, degrees, large, sweep] = numbers as [number, number, number, number, number];
  let [rx, ry] = [Math.abs(givenX), Math.abs(givenY)];
  if ((from.x === to.x && from.y === to.y) || rx === 0 || ry === 0) return [{ to: "line", at: to }];
  const turn = (degrees / 180) * Math.PI;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const x = cos * half.x + sin * half.y;
  const y = -sin * half.x + cos * half.y;
  const short = Math.sqrt(x ** 2 / rx ** 2 + y ** 2 / ry ** 2);
  if (short > 1) [rx, ry] = [rx * short, ry * short];
  const over = rx ** 2 * y ** 2 + ry ** 2 * x ** 2;
  const sign = large === sweep ? -1 : 1;
  const far = sign * Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - over) / over));
  const [cx, cy] = [(far * rx * y) / ry, (-far * ry * x) / rx];
  const centre = { x: cos * cx - sin * cy + (from.x + to.x) / 2, y: sin * cx + cos * cy + (from.y + to.y) / 2 };
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let span = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
  if (sweep === 1 && span < 0) span += 2 * Math.PI;
  if (sweep === 0 && span > 0) span -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const step = span / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (u: number, v: number): Point => ({
    x: centre.x + cos * rx * u - sin * ry * v,
    y: centre.y + sin * rx * u + cos * ry * v,
  });
  return Array.from({ length: pieces }, (_, index): PathStep => {
    const [a, b] = [first + index * step, first + (index + 1) * step];
    return {
      to: "curve",
      control: [
        place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
        place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ],
      at: index === pieces - 1 ? to : place(Math.cos(b), Math.sin(b)),
    };
  });
}
