import { memo, type ReactElement } from "react";
import { type Ink, isShape, type Mark } from "../../photo/mark.ts";
import { letteringAttributes, shapeAttributes } from "../../photo/svg.ts";

/** On the page, colours and fonts are the theme's own variables: a change of theme repaints without drawing again. */
const THEME = { colour: (ink: Ink): string => `var(--${ink})`, font: { sans: "var(--sans)", serif: "var(--serif)" } };

/** Marks as SVG elements, drawn anew only where they are others. */
export const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marksDrawn(marks);
});

/** The same, for what is itself drawn anew only where something changed. */
export const marksDrawn = (marks: readonly Mark[]): readonly ReactElement[] =>
  marks.map((mark, index) =>
    isShape(mark) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their order
      <path key={index} {...reactNames(shapeAttributes(mark, THEME.colour))} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <text key={index} {...reactNames(letteringAttributes(mark, THEME))}>
        {mark.text}
      </text>
    ),
  );

type Attributes = Readonly<Record<string, string | number>>;

const reactNames = (attributes: Attributes): Attributes => {
  const named: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) named[camel(name)] = value;
  return named;
};

/** A photo writes some ten thousand attributes, of a dozen names. */
const known = new Map<string, string>();

function camel(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const written = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  known.set(name, written);
  return written;
}
