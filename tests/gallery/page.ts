import { readFileSync } from "node:fs";
import type { Drawing } from "../../src/photo/drawing.ts";
import { drawingToSvg } from "../../src/photo/svg.ts";
import { SEEN, themes } from "../colour-vision.ts";

/** A drawing and what is said below it. */
interface Shown {
  readonly drawing: Drawing;
  readonly about: string;
}

interface Link {
  readonly href: string;
  readonly text: string;
}

export const FONT_FILES = ["figtree", "newsreader"].map(
  (font) => `@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`,
);

// The theme's own colours and fonts, so that one drawing is seen in all of them.
const LOOK = { colour: (ink: string) => `var(--${ink})`, font: { sans: "var(--sans)", serif: "var(--serif)" } };

const STYLE = `
  ${["Figtree", "Newsreader"]
    .map((name, nth) => {
      const file = FONT_FILES[nth]!.split("/").at(-1);
      return `@font-face { font-family: "${name} Variable"; src: url(${file}) format("woff2"); font-weight: 200 900; }`;
    })
    .join("\n")}
  body { margin: 0; padding: 72px 24px 24px; background: var(--sunk); color: var(--ink); font: 15px/1.4 var(--sans); }
  form { position: fixed; z-index: 1; inset: 0 0 auto; padding: 12px 24px; background: var(--surface); display: flex; flex-wrap: wrap; gap: 6px 24px; }
  fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px; }
  legend { float: left; padding: 0 8px 0 0; color: var(--ink-2); }
  nav { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-bottom: 24px; }
  a { color: var(--accent); }
  main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
  figure { margin: 0; }
  figure svg { display: block; background: var(--paper); max-width: 100%; height: auto; }
  figcaption { padding: 6px 2px; color: var(--ink-2); }
  ${simulated()
    .map((eye) => `:root:has(#eye-${eye}:checked) main { filter: url(#${eye}); }`)
    .join("\n  ")}
`;

const THEME_SCRIPT = `
  for (const radio of document.querySelectorAll("[name=theme]"))
    radio.addEventListener("change", () => { document.documentElement.dataset.theme = radio.value; });
`;

/** A page of the gallery: drawings, seen in each theme, and as with two kinds of colour blindness. */
export function galleryPage(title: string, links: readonly Link[], shown: readonly Shown[]): string {
  const tokens = readFileSync("src/view/tokens.css", "utf8");
  return [
    `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>${title} · Evenwicht gallery</title>`,
    `<meta name="viewport" content="width=device-width"><style>${tokens}${STYLE}</style>`,
    `<form>${choice("theme", Object.keys(themes))}${choice("eye", Object.keys(SEEN))}</form>`,
    filters(),
    `<h1>${title}</h1><nav>${links.map(({ href, text }) => `<a href="${href}">${text}</a>`).join("")}</nav><main>`,
    ...shown.map(
      ({ drawing, about }) => `<figure>${drawingToSvg(drawing, LOOK)}<figcaption>${about}</figcaption></figure>`,
    ),
    `</main><script>${THEME_SCRIPT}</script></html>`,
  ].join("\n");
}

function simulated(): readonly string[] {
  return Object.keys(SEEN).filter((eye) => eye !== "normal");
}

const choice = (name: string, values: readonly string[]): string =>
  `<fieldset><legend>${name}</legend>${values
    .map(
      (value, nth) =>
        `<label><input type="radio" name="${name}" id="${name}-${value}" value="${value}"${nth === 0 ? " checked" : ""}> ${value}</label>`,
    )
    .join("")}</fieldset>`;

/** Colours as they are seen with two kinds of colour blindness: the matrices of `colour-vision.ts`, on linear light as there. */
function filters(): string {
  const matrix = (seen: readonly number[]): string =>
    [0, 3, 6].map((row) => `${seen.slice(row, row + 3).join(" ")} 0 0`).join(" ");
  return `<svg width="0" height="0" style="position:absolute" aria-hidden="true">${Object.entries(SEEN)
    .map(
      ([eye, seen]) =>
        `<filter id="${eye}" color-interpolation-filters="linearRGB"><feColorMatrix values="${matrix(seen)} 0 0 0 1 0"/></filter>`,
    )
    .join("")}</svg>`;
}
