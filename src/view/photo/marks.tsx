import { memo, useLayoutEffect, useRef } from "react";
import { type Ink, isShape, type Mark } from "../../photo/mark.ts";
import { letteringAttributes, shapeAttributes } from "../../photo/svg.ts";

/** Marks in an element of their own, which is kept for as long as there is one of its key beside the others. */
export interface MarkGroup {
  readonly key: string;
  readonly className?: string;
  readonly opacity?: number;
  /** Where its own (0, 0) lies. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly marks: readonly Drawn[];
}

export type Drawn = Mark | MarkGroup;

interface MarksProps extends Omit<MarkGroup, "key"> {}

/**
 * Marks as SVG elements, drawn anew only where they are others. React knows the outermost group alone: a photo has a thousand
 * elements, and React takes longer over so many than over all else that its first frame waits for.
 */
export const Marks = memo(function Marks({ marks, ...group }: MarksProps) {
  const place = useRef<SVGGElement>(null);
  const before = useRef<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    if (place.current === null) return;
    draw(place.current, before.current, marks);
    before.current = marks;
  }, [marks]);
  return <g ref={place} className={group.className} opacity={group.opacity} transform={transform(group)} />;
});

/** What stays keeps its element, and with it what that is on the way to by a transition. */
function draw(parent: Element, before: readonly Drawn[], marks: readonly Drawn[]): void {
  if (before.length === 0) {
    parent.append(...marks.map(made));
    return;
  }
  const elements = [...parent.children];
  const there = new Map(before.map((was, nth) => [keyOf(was, nth), { was, element: elements[nth]! }]));
  const wanted = new Set(marks.map(keyOf));
  for (const [key, { element }] of there) if (!wanted.has(key)) element.remove();
  let next = parent.firstElementChild;
  for (const [nth, mark] of marks.entries()) {
    const kept = there.get(keyOf(mark, nth));
    if (kept === undefined) {
      parent.insertBefore(made(mark), next);
      continue;
    }
    const { was, element } = kept;
    if (was !== mark) {
      write(element, attributesOf(mark));
      if (isGroup(mark)) draw(element, (was as MarkGroup).marks, mark.marks);
      else if (!isShape(mark)) element.textContent = mark.text;
    }
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
}

/** The first photo is made of these alone, and waits for nothing that they do not need. */
function made(mark: Drawn): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", nameOf(mark));
  set(element, attributesOf(mark));
  if (isGroup(mark)) for (const within of mark.marks) element.appendChild(made(within));
  else if (!isShape(mark)) element.textContent = mark.text;
  return element;
}

const isGroup = (mark: Drawn): mark is MarkGroup => "marks" in mark;

const nameOf = (mark: Drawn): "g" | "path" | "text" => (isGroup(mark) ? "g" : isShape(mark) ? "path" : "text");

/** Marks have no identity but their order. */
const keyOf = (mark: Drawn, nth: number): string => (isGroup(mark) ? mark.key : nameOf(mark) + nth);

/** Colours and fonts are the theme's own variables: a change of theme repaints without drawing again. */
const THEME = { colour: (ink: Ink): string => `var(--${ink})`, font: { sans: "var(--sans)", serif: "var(--serif)" } };

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (mark: Drawn): Attributes =>
  isGroup(mark)
    ? { class: mark.className, opacity: mark.opacity, transform: transform(mark) }
    : isShape(mark)
      ? shapeAttributes(mark, THEME.colour)
      : letteringAttributes(mark, THEME);

const transform = ({ at }: Pick<MarkGroup, "at">): string | undefined =>
  at === undefined ? undefined : `translate(${at.x} ${at.y})`;

function write(element: Element, attributes: Attributes): void {
  for (const name of element.getAttributeNames()) if (attributes[name] === undefined) element.removeAttribute(name);
  set(element, attributes);
}

function set(element: Element, attributes: Attributes): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, String(value));
  }
}
