import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { FIELD, type Stand } from "./constellation.ts";

interface FigureProps {
  readonly name: string;
  readonly said: string;
  readonly stand: Stand;
  readonly px: FigureScale;
  readonly chosen: boolean;
  readonly isChallenge: boolean;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Dragged: its body to a place, or its nose towards one, as shares of the field. `done`: it is let go. */
  readonly onDrag: (what: "body" | "nose", at: { x: number; y: number }, done: boolean) => void;
}

/** In units of the field: a px of the screen, and a px of the drawing of a figure, which is larger on a beamer. */
export interface FigureScale {
  readonly screen: number;
  readonly mark: number;
}

/** px of its drawing */
export const RADIUS = 22;
const NOSE = 17;

/** A party seen from above: a disc, and a nose that says where it looks. Or the challenge, which looks nowhere. */
export function Figure({ name, said, stand, px, chosen, isChallenge, onChoose, onKey, onDrag }: FigureProps) {
  const dragged = useRef<{ what: "body" | "nose"; x: number; y: number; moved: boolean } | null>(null);
  const at = (event: PointerEvent<SVGElement>): { x: number; y: number } => {
    const { left, top, width, height } = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  const to = (event: PointerEvent<SVGElement>, held: { what: "body" | "nose"; x: number; y: number }) => {
    const { x, y } = at(event);
    return held.what === "body" ? { x: x + held.x, y: y + held.y } : { x, y };
  };
  const handle = (what: "body" | "nose") => ({
    onPointerDown: (event: PointerEvent<SVGElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      // held where it was taken
      const { x, y } = at(event);
      dragged.current = { what, x: stand.x - x, y: stand.y - y, moved: false };
      onChoose();
    },
    onPointerMove: (event: PointerEvent<SVGElement>): void => {
      const held = dragged.current;
      if (held?.what !== what) return;
      held.moved = true;
      onDrag(what, to(event, held), false);
    },
    onPointerUp: (event: PointerEvent<SVGElement>): void => {
      const held = dragged.current;
      if (held?.what === what && held.moved) onDrag(what, to(event, held), true);
      dragged.current = null;
    },
    onPointerCancel: (): void => {
      dragged.current = null;
    },
  });
  const r = RADIUS * px.mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      className="figure"
      role="button"
      tabIndex={0}
      aria-label={said}
      aria-pressed={chosen}
      data-chosen={chosen}
      transform={`translate(${stand.x * FIELD.width} ${stand.y * FIELD.height})`}
      onKeyDown={onKey}
      onFocus={onChoose}
    >
      {isChallenge ? null : (
        <g transform={`rotate(${stand.looks})`} {...handle("nose")}>
          {/* more of it takes a finger than is seen */}
          <circle cy={-(RADIUS + 12) * px.mark} r={18 * px.mark} fill="transparent" />
          <path className="figure-nose" d={nose(px.mark)} />
        </g>
      )}
      <g {...handle("body")}>
        <circle className="figure-ring" r={r + 6 * px.mark} />
        {isChallenge ? (
          <rect className="figure-body" x={-r} y={-r} width={2 * r} height={2 * r} rx={5 * px.mark} />
        ) : (
          <circle className="figure-body" r={r} />
        )}
      </g>
      <FigureName name={name} looks={stand.looks} px={px} />
    </g>
  );
}

/** The smallest that is read. px of the screen */
const READABLE = 12;

/** Its name below it; above it where the nose points down. */
export function FigureName({
  name,
  looks,
  px,
}: {
  readonly name: string;
  readonly looks: number;
  readonly px: FigureScale;
}) {
  const size = Math.max(15 * px.mark, READABLE * px.screen);
  const down = looks > 125 && looks < 235;
  return (
    <text
      className="figure-name"
      y={down ? -RADIUS * px.mark - 0.6 * size : RADIUS * px.mark + 1.3 * size}
      fontSize={size}
      strokeWidth={0.27 * size}
    >
      {name}
    </text>
  );
}

/** A wedge on the rim, pointing up. */
export function nose(px: number): string {
  const [half, base, tip] = [11 * px, -(RADIUS - 3) * px, -(RADIUS + NOSE) * px];
  return `M ${-half} ${base} L 0 ${tip} L ${half} ${base} Z`;
}
