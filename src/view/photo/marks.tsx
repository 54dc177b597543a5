import { memo } from "react";
import { type Ink, isShape, type Mark } from "../../photo/mark.ts";
import { letteringAttributes, shapeAttributes } from "../../photo/svg.ts";

/** On the page, colours and fonts are the theme's own variables: a change of theme repaints without drawing again. */
const THEME = { colour: (ink: Ink): string => `var(--${ink})`, font: { sans: "var(--sans)", serif: "var(--serif)" } };

/** Marks as SVG elements. */
export const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) =>
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
});

type Attributes = Readonly<Record<string, string | number>>;

const reactNames = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camel(name), value]));

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
