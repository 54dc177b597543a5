import { type KeyboardEvent, useRef } from "react";
import { useSize } from "../parts/use-size.ts";
import { useAllTexts } from "../use-all-texts.ts";
import {
  canLook,
  directionTo,
  FIELD,
  type Figure as FigureId,
  lookedAt,
  type Move,
  type Stand,
} from "./constellation.ts";
import { Figure, FigureName, type FigureScale, nose, RADIUS } from "./figure.tsx";

export type Named = ReadonlyMap<FigureId, string>;

interface FieldProps {
  readonly named: Named;
  readonly stands: ReadonlyMap<FigureId, Stand>;
  /** The moves between the two, where both are shown: then nothing is changed in it. */
  readonly moves: readonly Move[] | null;
  readonly isChallenge: (figure: FigureId) => boolean;
  readonly chosen: FigureId | null;
  readonly onChoose: (figure: FigureId) => void;
  /** `done`: where it stands now is a step of its own. */
  readonly onStand: (figure: FigureId, stand: Stand, done: boolean) => void;
  readonly onTakeAway: (figure: FigureId) => void;
}

/** How far an arrow key goes, in px of the field, and how far a turn. With shift a little. */
const STEP = { far: 24, little: 6, turn: 15, littleTurn: 5 };
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const TURNS: Readonly<Record<string, number>> = { ",": -1, "<": -1, ".": 1, ">": 1 };

/** A field as wide as this shows figures as they were drawn, on a phone smaller and on a beamer larger. px */
const DESK = 780;
const [SMALLEST, LARGEST] = [0.6, 1.7];

/** The field, seen from above. */
export function Field({ named, stands, moves, isChallenge, chosen, onChoose, onStand, onTakeAway }: FieldProps) {
  const text = useAllTexts().constellation;
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const screen = size === null || size.width === 0 ? 1 : FIELD.width / size.width;
  const px = { screen, mark: screen * Math.min(LARGEST, Math.max(SMALLEST, FIELD.width / screen / DESK)) };
  const onKey = (figure: FigureId, stand: Stand) => (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const way = WAYS[key];
    const turn = TURNS[key];
    if (way !== undefined) {
      const by = shiftKey ? STEP.little : STEP.far;
      onStand(
        figure,
        { ...stand, x: stand.x + (way[0] * by) / FIELD.width, y: stand.y + (way[1] * by) / FIELD.height },
        true,
      );
    } else if (turn !== undefined && canLook(figure))
      onStand(figure, { ...stand, looks: stand.looks + turn * (shiftKey ? STEP.littleTurn : STEP.turn) }, true);
    else if (key === "Delete" || key === "Backspace") onTakeAway(figure);
    else return;
    event.preventDefault();
  };
  const nameOf = (figure: FigureId | null): string | null => (figure === null ? null : (named.get(figure) ?? null));
  const said = (figure: FigureId): string => {
    const [name, near] = [nameOf(figure) ?? "", nameOf(closest(stands, figure))];
    return canLook(figure) ? text.figure(name, nameOf(lookedAt(stands, figure)), near) : text.stands(name, near);
  };
  return (
    <div ref={place} className="field-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <svg
        className="field-drawing"
        viewBox={`0 0 ${FIELD.width} ${FIELD.height}`}
        role="group"
        aria-label={text.field}
      >
        {moves === null
          ? [...stands].map(([figure, stand]) => (
              <Figure
                key={figure}
                name={nameOf(figure) ?? ""}
                said={said(figure)}
                stand={stand}
                px={px}
                chosen={figure === chosen}
                isChallenge={isChallenge(figure)}
                onChoose={() => onChoose(figure)}
                onKey={onKey(figure, stand)}
                onDrag={(what, at, done) =>
                  onStand(
                    figure,
                    what === "body" ? { ...stand, ...at } : { ...stand, looks: directionTo(stand, at) },
                    done,
                  )
                }
              />
            ))
          : [...stands].map(([figure, stand]) => (
              <Moved
                key={figure}
                name={nameOf(figure) ?? ""}
                stand={stand}
                move={moves.find((move) => move.figure === figure) ?? null}
                isChallenge={isChallenge(figure)}
                px={px}
              />
            ))}
      </svg>
      {stands.size === 0 ? <p className="field-empty">{text.nobody}</p> : null}
    </div>
  );
}

function closest(stands: ReadonlyMap<FigureId, Stand>, figure: FigureId): FigureId | null {
  const own = stands.get(figure);
  if (own === undefined) return null;
  const away = ({ x, y }: Stand): number => Math.hypot((x - own.x) * FIELD.width, (y - own.y) * FIELD.height);
  return [...stands].filter(([other]) => other !== figure).sort(([, a], [, b]) => away(a) - away(b))[0]?.[0] ?? null;
}

interface MovedProps {
  readonly name: string;
  /** Where it would stand. */
  readonly stand: Stand;
  readonly move: Move | null;
  readonly isChallenge: boolean;
  readonly px: FigureScale;
}

/** Somebody as wished for, with a dashed trace of where it stands now. */
function Moved({ name, stand, move, isChallenge, px }: MovedProps) {
  const r = RADIUS * px.mark;
  const at = ({ x, y }: Stand): { x: number; y: number } => ({ x: x * FIELD.width, y: y * FIELD.height });
  const body = (className: string) =>
    isChallenge ? (
      <rect
        className={className}
        x={-r}
        y={-r}
        width={2 * r}
        height={2 * r}
        rx={5 * px.mark}
        strokeDasharray={`${4 * px.mark}`}
      />
    ) : (
      <circle className={className} r={r} strokeDasharray={`${4 * px.mark}`} />
    );
  const standing = (of: Stand, className: string, body_: React.ReactNode) => {
    const { x, y } = at(of);
    return (
      <g transform={`translate(${x} ${y})`} className={className}>
        {isChallenge ? null : <path className="figure-nose" d={nose(px.mark)} transform={`rotate(${of.looks})`} />}
        {body_}
      </g>
    );
  };
  const to = at(stand);
  return (
    <g>
      {move === null ? null : standing(move.from, "figure-before", body("figure-trace"))}
      {move?.walks === true ? <Path from={at(move.from)} to={to} px={px.mark} /> : null}
      {standing(
        stand,
        "figure-after",
        <>
          {isChallenge ? (
            <rect className="figure-body" x={-r} y={-r} width={2 * r} height={2 * r} rx={5 * px.mark} />
          ) : (
            <circle className="figure-body" r={r} />
          )}
          <FigureName name={name} looks={stand.looks} px={px} />
        </>,
      )}
    </g>
  );
}

/** From rim to rim, with a head. */
function Path({ from, to, px }: { from: { x: number; y: number }; to: { x: number; y: number }; px: number }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [gap, head] = [(RADIUS + 4) * px, 12 * px];
  if (length < 2 * gap + head) return null;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - ux * gap, y: to.y - uy * gap };
  const base = { x: tip.x - ux * head, y: tip.y - uy * head };
  const corner = (side: 1 | -1): string => `${base.x - side * uy * head * 0.55} ${base.y + side * ux * head * 0.55}`;
  return (
    <g className="figure-path">
      <line x1={from.x + ux * gap} y1={from.y + uy * gap} x2={base.x} y2={base.y} strokeWidth={2.5 * px} />
      <path d={`M ${tip.x} ${tip.y} L ${corner(1)} L ${corner(-1)} Z`} />
    </g>
  );
}
