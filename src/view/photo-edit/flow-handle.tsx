import { type PointerEvent, type RefObject, useRef } from "react";
import { type Endpoint, NOBODY } from "../../domain/party.ts";
import type { Point, Scene } from "../../photo/scene.ts";
import { Icon } from "../parts/icon.tsx";
import type { View } from "../photo/picture.ts";
import { askedAt, type Drawing, reachedAt } from "./drawing.ts";

interface FlowHandleProps {
  readonly from: Endpoint;
  readonly label: string;
  /** On the stage, and the direction in which it points. */
  readonly at: Point;
  readonly angle: number;
  readonly scene: Scene;
  readonly view: View;
  readonly stage: RefObject<HTMLElement | null>;
  readonly nobody: RefObject<HTMLElement | null>;
  readonly sort: "party" | "table";
  readonly onDraw: (drawing: Drawing | null) => void;
  readonly onAsk: (asked: { readonly from: Endpoint; readonly to: Endpoint | null }) => void;
}

/** A press that moves less than this is a press. px */
const STILL = 5;
/** Discs are at least this large to what is dragged to them. px on the screen */
const REACH = 24;

/** Dragged to another party, the table or nobody it draws a flow there; pressed, it asks to whom. */
export function FlowHandle({
  from,
  label,
  at,
  angle,
  scene,
  view,
  stage,
  nobody,
  sort,
  onDraw,
  onAsk,
}: FlowHandleProps) {
  const began = useRef<Point | null>(null);
  const drawn = useRef<Drawing | null>(null);

  const draw = ({ clientX, clientY }: PointerEvent): void => {
    const box = stage.current?.getBoundingClientRect();
    if (box === undefined) return;
    const point = { x: (clientX - box.left - view.x) / view.k, y: (clientY - box.top - view.y) / view.k };
    const target = nobody.current?.getBoundingClientRect();
    const overNobody =
      target !== undefined &&
      clientX >= target.left &&
      clientX <= target.right &&
      clientY >= target.top &&
      clientY <= target.bottom;
    drawn.current = { from, at: point, to: overNobody ? NOBODY : reachedAt(scene, from, point, REACH / view.k) };
    onDraw(drawn.current);
  };
  const end = (): void => {
    began.current = null;
    onDraw(null);
  };
  return (
    <button
      type="button"
      className="flow-handle"
      data-sort={sort}
      aria-label={label}
      title={label}
      style={{ left: at.x, top: at.y, rotate: `${angle}rad` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        began.current = { x: event.clientX, y: event.clientY };
        drawn.current = null;
      }}
      onPointerMove={(event) => {
        const start = began.current;
        if (start === null) return;
        if (drawn.current !== null || Math.hypot(event.clientX - start.x, event.clientY - start.y) >= STILL)
          draw(event);
      }}
      onPointerUp={() => {
        const asked = drawn.current === null ? null : askedAt(from, drawn.current.to);
        end();
        if (asked !== null) onAsk(asked);
      }}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || drawn.current === null || began.current === null) return;
        event.stopPropagation();
        drawn.current = { ...drawn.current, to: null };
        end();
      }}
      onClick={() => {
        // a drag ends in a click on what was dragged
        if (drawn.current === null) onAsk({ from, to: null });
        drawn.current = null;
      }}
    >
      <Icon name="right" size={15} />
    </button>
  );
}
