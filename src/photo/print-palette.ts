import type { Ink } from "./mark.ts";

/**
 * The colours of the theme *print* (`view/tokens.css`), for what is drawn where no style sheet is: on the command line,
 * and in files. A test holds the two to each other.
 */
export const PRINT_COLOURS: Readonly<Record<Ink, string>> = {
  paper: "#ffffff",
  surface: "#ffffff",
  table: "#faf7f1",
  "table-edge": "#cfc4b1",
  ink: "#1d282b",
  "ink-2": "#48555a",
  "ink-3": "#626d70",
  give: "#1c5fa8",
  "give-arc": "#7ba7d8",
  "give-soft": "#dfeaf6",
  "give-text": "#174f8d",
  "on-give": "#ffffff",
  take: "#c25700",
  "take-arc": "#eca565",
  "take-soft": "#fce8d5",
  "take-text": "#964200",
  "on-take": "#ffffff",
  "no-sign": "#8a7f6d",
  flow: "#7e715a",
  "flow-dim": "#e7dfd2",
  signal: "#7b2d57",
  "on-signal": "#ffffff",
  missing: "#1d282b",
  accent: "#1f5a4e",
  "res-gold": "#735500",
  "res-green": "#1c643d",
  "res-violet": "#5a3f8c",
  "res-rose": "#ad4b7d",
  "res-slate": "#2b3a4a",
  "res-teal": "#2991ad",
  "res-ochre": "#b3780f",
  "res-grey": "#8a826d",
  "res-indigo": "#361eb4",
  "res-olive": "#848448",
  "res-moss": "#1e3600",
};

/** A colour of the drawing as it is printed, `#rrggbb`: what `sceneToSvg` takes for `colour`. */
export const printColour = (ink: Ink): string => PRINT_COLOURS[ink];
