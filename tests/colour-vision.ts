import { readFileSync } from "node:fs";

// Oracles: contrast as in WCAG 2.2; colours as seen with deuteranopia and protanopia after Machado, Oliveira and
// Fernandes 2009 (severity 1, on linear light); differences are CIE76 in Lab under D65.

const css = readFileSync("src/view/tokens.css", "utf8");
type Theme = Readonly<Record<string, string>>;
const block = (selector: string): Theme => {
  const from = css.lastIndexOf(`${selector} {`);
  if (from < 0) throw new Error(`no ${selector} in the tokens`);
  const colours = css.slice(from, css.indexOf("\n}", from)).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g);
  return Object.fromEntries([...colours].map(([, name, colour]) => [name as string, colour as string]));
};
export const light = block(':root,\n[data-theme="print"]');
/** The tokens of each theme. */
export const themes: Readonly<Record<string, Theme>> = {
  light,
  dark: { ...light, ...block(':root[data-theme="dark"]') },
  print: { ...light, ...block('\n[data-theme="print"]') },
  beamer: { ...light, ...block(':root[data-theme="beamer"]') },
};

type Triple = readonly [number, number, number];
const linear = (colour: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
const luminance = (colour: string): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
export const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
export const SEEN = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
} as const;
const lab = (colour: string, seen: readonly number[]): Triple => {
  const [r0, g0, b0] = linear(colour);
  const [r, g, b] = [0, 3, 6].map((at) =>
    Math.min(1, Math.max(0, seen[at]! * r0 + seen[at + 1]! * g0 + seen[at + 2]! * b0)),
  ) as unknown as Triple;
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** How far apart two colours are, as they are seen. */
export function apart(one: string, other: string, seen: readonly number[]): number {
  const [a, b] = [lab(one, seen), lab(other, seen)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
