import { type RefObject, useEffect, useRef } from "react";
import type { PartyId } from "../../domain/party.ts";
import { flowAt, namedAt, partyAt } from "../../photo/hit.ts";
import type { Point, Scene, SceneFlow } from "../../photo/scene.ts";
import type { ViewControls } from "./use-view.ts";

export interface PointerHandlers {
  /** Who is pointed at as far as the photo knows. An edit may have let it go under a pointer that rests. */
  readonly hovered: PartyId | null;
  readonly onSelect: (party: PartyId | null) => void;
  readonly onHover: (party: PartyId | null) => void;
  readonly onMove: (party: PartyId, at: Point) => void;
  /** A flow is pointed at, or tapped, at a place on the stage. */
  readonly onPoint: (pointed: { readonly flow: SceneFlow; readonly at: Point } | null) => void;
  /** The request for a challenge was clicked. */
  readonly onAsk: () => void;
  /** Left out where the photo is only looked at: then a flow that is tapped says what it is. */
  readonly onOpen?: ((flow: SceneFlow) => void) | undefined;
  /** The ground was pressed twice, at a point of the scene. */
  readonly onTwice?: ((scene: Scene, at: Point) => void) | undefined;
}

/** A press that moves less than this is a click. px */
const STILL = 4;
/** Discs are at least this large to the pointer, and to a finger. px on the screen */
const REACH = { mouse: 12, touch: 22 };
/** A flow is met within this much of its edge. px on the screen */
const FLOW_REACH = { mouse: 2, touch: 10 };
/** Two presses within this time and distance are one double press. ms, px */
const TWICE = { within: 500, apart: 24 };
/** What lies over the photo has a pointer of its own. */
const OVER = "[data-over-photo]";
const WHEEL = 0.0016;
const PINCH_WHEEL = 0.01;

type Press =
  | { readonly sort: "party"; readonly party: PartyId; readonly from: Point; readonly grip: Point; moved: boolean }
  | { readonly sort: "ground"; last: Point; readonly from: Point; moved: boolean };

/**
 * Mouse, pen and fingers on the photo, alike for both renderers: hover and click, drag a party or the ground, wheel and
 * pinch. What lies under the pointer is worked out from the scene, so a renderer need not know.
 */
export function usePointer(
  stage: RefObject<HTMLElement | null>,
  scene: Scene,
  controls: ViewControls,
  handlers: PointerHandlers,
  lit: (scene: Scene) => readonly SceneFlow[],
): void {
  const now = useRef({ scene, controls, handlers, lit });
  now.current = { scene, controls, handlers, lit };
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const fingers = new Map<number, Point>();
    let press: Press | null = null;
    let last: { readonly at: Point; readonly time: number } | null = null;
    const isOver = ({ target }: Event): boolean => target instanceof Element && target.closest(OVER) !== null;

    const place = (event: PointerEvent | WheelEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onScene = ({ x, y }: Point): Point => {
      const { view } = now.current.controls;
      return { x: (x - view.x) / view.k, y: (y - view.y) / view.k };
    };
    const hit = (event: PointerEvent): PartyId | null => {
      const reach = event.pointerType === "touch" ? REACH.touch : REACH.mouse;
      return partyAt(now.current.scene, onScene(place(event)), reach / now.current.controls.view.k);
    };
    let pointed: SceneFlow | null = null;
    const point = (event: PointerEvent, over: PartyId | null): SceneFlow | null => {
      const { scene, controls, handlers, lit } = now.current;
      const reach = event.pointerType === "touch" ? FLOW_REACH.touch : FLOW_REACH.mouse;
      const at = onScene(place(event));
      const flow = over !== null || onChallenge(scene, at) ? null : flowAt(lit(scene), at, reach / controls.view.k);
      if (flow !== pointed) handlers.onPoint(flow === null ? null : { flow, at: place(event) });
      pointed = flow;
      return flow;
    };
    const letGo = (): void => {
      if (pointed !== null) now.current.handlers.onPoint(null);
      pointed = null;
    };
    const hover = (party: PartyId | null): void => {
      const { hovered, onHover } = now.current.handlers;
      if (party !== hovered) onHover(party);
    };

    const down = (event: PointerEvent): void => {
      if (event.button !== 0 || isOver(event)) return;
      const at = place(event);
      fingers.set(event.pointerId, at);
      element.setPointerCapture(event.pointerId);
      if (fingers.size > 1) {
        press = null;
        return;
      }
      const party = hit(event);
      const node = now.current.scene.nodes.find(({ id }) => id === party);
      if (node === undefined) press = { sort: "ground", from: at, last: at, moved: false };
      else {
        const point = onScene(at);
        press = {
          sort: "party",
          party: node.id,
          from: at,
          grip: { x: node.x - point.x, y: node.y - point.y },
          moved: false,
        };
      }
    };
    const move = (event: PointerEvent): void => {
      // from a party to what stands at it the party stays pointed at
      if (isOver(event) && !fingers.has(event.pointerId)) {
        letGo();
        return;
      }
      const at = place(event);
      const before = fingers.get(event.pointerId);
      if (before !== undefined && fingers.size === 2) {
        pinch(fingers, event.pointerId, before, at, now.current.controls);
        fingers.set(event.pointerId, at);
        return;
      }
      if (before !== undefined) fingers.set(event.pointerId, at);
      if (press === null) {
        if (event.pointerType !== "touch") {
          const over = hit(event);
          const flow = point(event, over);
          const { scene, handlers } = now.current;
          const party = over ?? (flow === null ? namedAt(scene, onScene(at)) : null);
          hover(party);
          element.dataset.over =
            party !== null
              ? "party"
              : onChallenge(scene, onScene(at))
                ? "table"
                : flow !== null && handlers.onOpen !== undefined
                  ? "flow"
                  : "ground";
        }
        return;
      }
      if (!press.moved && Math.hypot(at.x - press.from.x, at.y - press.from.y) < STILL) return;
      press.moved = true;
      letGo();
      element.dataset.dragging = "true";
      if (press.sort === "ground") {
        now.current.controls.pan(at.x - press.last.x, at.y - press.last.y);
        press.last = at;
      } else {
        const point = onScene(at);
        now.current.handlers.onMove(
          press.party,
          relative(now.current.scene, { x: point.x + press.grip.x, y: point.y + press.grip.y }),
        );
      }
    };
    const up = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      delete element.dataset.dragging;
      if (press !== null && !press.moved && event.type === "pointerup") {
        const { scene, handlers } = now.current;
        const at = place(event);
        const before = last;
        last = press.sort === "ground" ? { at, time: event.timeStamp } : null;
        if (press.sort === "party") {
          letGo();
          handlers.onSelect(press.party);
        } else if (scene.challenge.placeholder && onChallenge(scene, onScene(at))) handlers.onAsk();
        else pressGround(event, at, before);
      }
      press = null;
    };
    const pressGround = (event: PointerEvent, at: Point, before: typeof last): void => {
      const { scene, handlers } = now.current;
      const twice =
        before !== null &&
        event.timeStamp - before.time < TWICE.within &&
        Math.hypot(at.x - before.at.x, at.y - before.at.y) < TWICE.apart;
      const flow = handlers.onOpen !== undefined || event.pointerType === "touch" ? point(event, null) : null;
      if (flow !== null && handlers.onOpen !== undefined) {
        letGo();
        handlers.onOpen(flow);
      }
      // a finger on a flow asks what it is, and lets nobody go
      else if (flow === null) {
        const named = namedAt(scene, onScene(at));
        handlers.onSelect(named);
        if (twice && named === null) handlers.onTwice?.(scene, onScene(at));
      }
    };
    const leave = (event: PointerEvent): void => {
      hover(null);
      if (event.pointerType !== "touch") letGo();
    };
    const wheel = (event: WheelEvent): void => {
      if (isOver(event)) return;
      event.preventDefault();
      letGo();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const at = place(event);
      const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? PINCH_WHEEL : WHEEL));
      now.current.controls.zoomAbout(factor, at.x, at.y);
    };
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    element.addEventListener("pointerleave", leave);
    // React listens passively; a wheel that zooms must not scroll the page as well
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("wheel", wheel);
    };
  }, [stage]);
}

const onChallenge = ({ challenge }: Scene, { x, y }: Point): boolean =>
  Math.hypot(challenge.x - x, challenge.y - y) <= challenge.r;

/** From the table's centre, over its radii: stays right when the stage changes its size. Kept on the stage. */
function relative({ table, width, height }: Scene, { x, y }: Point): Point {
  const within = (value: number, most: number): number => Math.min(most - 10, Math.max(10, value));
  return { x: (within(x, width) - table.x) / table.rx, y: (within(y, height) - table.y) / table.ry };
}

/** Two fingers: the scene follows both, as paper would. */
function pinch(
  fingers: ReadonlyMap<number, Point>,
  id: number,
  before: Point,
  at: Point,
  controls: ViewControls,
): void {
  const other = [...fingers].find(([finger]) => finger !== id)?.[1];
  if (other === undefined) return;
  const apart = (a: Point): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
  controls.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
  controls.zoomAbout(apart(at) / apart(before), (at.x + other.x) / 2, (at.y + other.y) / 2);
}
