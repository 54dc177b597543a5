import { useRef } from "react";
import { flowMarks } from "../../photo/flow-marks.ts";
import { GLYPH } from "../../photo/glyph.ts";
import { legendOfPieces } from "../../photo/legend.ts";
import type { LegendItem, Scene } from "../../photo/scene.ts";
import { textWidth } from "../../photo/text-width.ts";
import type { Messages } from "../../text/messages.ts";
import { useSize } from "../parts/use-size.ts";
import { Marks } from "./marks.tsx";
import { PartyGlyph } from "./party-glyph.tsx";

interface PhotoLegendProps {
  readonly scene: Scene;
  readonly t: Messages["photo"];
  /** No more rows than this stand open; the rest is behind a button. Left out: all of it. */
  readonly rows?: number;
}

/** As in the stylesheet. px */
const TEXT = 12.5;
const GAP = { picture: 7, item: 16 };
const FLOW_WIDTH = 54;

/** What the photo's forms mean, in a list: only the forms that occur in it, drawn by the photo's own code. */
export function PhotoLegend({ scene, t, rows }: PhotoLegendProps) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const items = [...scene.legend, ...legendOfPieces(scene.challenge, t)];
  const shown =
    rows === undefined || size === null ? items.length : countThatFits(items, t.legendMore, size.width, rows);
  return (
    <div className="photo-legend" ref={place}>
      <Items items={items.slice(0, shown)} />
      {shown === items.length ? null : (
        <details className="legend-more">
          <summary>{t.legendMore}</summary>
          <Items items={items.slice(shown)} />
        </details>
      )}
    </div>
  );
}

function Items({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.text.map(whole).join(" ")}>
          <Picture item={item} />
          <span>
            {item.text.map((line) => (
              <span key={whole(line)}>
                {line.text}
                {line.side === undefined ? null : <b data-side={line.side.is}>{line.side.word}</b>}{" "}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Picture({ item }: { readonly item: LegendItem }) {
  if (item.sort === "node") return <PartyGlyph node={item.node} r={item.node.r} />;
  const [width, height, box] =
    item.sort === "flow"
      ? [FLOW_WIDTH, 14, `-2 -5 ${FLOW_WIDTH} 14`]
      : [2 * item.r + 2, 2 * item.r + 2, `${-item.r - 1} ${-item.r - 1} ${2 * item.r + 2} ${2 * item.r + 2}`];
  return (
    <svg width={width} height={height} viewBox={box} aria-hidden="true">
      <Marks marks={item.sort === "flow" ? flowMarks(item.flow, "flow") : item.marks} />
    </svg>
  );
}

const whole = ({ text, side }: LegendItem["text"][number]): string => text + (side?.word ?? "");

/** How many items stand in so many rows of this width, with room for the button where not all do. */
function countThatFits(items: readonly LegendItem[], more: string, width: number, rows: number): number {
  const fits = (count: number): boolean => {
    const widths = items.slice(0, count).map(itemWidth);
    if (count < items.length) widths.push(textWidth(more, "sans", TEXT) * 1.04 + 20);
    let [row, at] = [1, 0];
    for (const one of widths) {
      if (at > 0 && at + one > width) [row, at] = [row + 1, 0];
      at += one + GAP.item;
    }
    return row <= rows;
  };
  let count = items.length;
  while (count > 1 && !fits(count)) count--;
  return count;
}

function itemWidth(item: LegendItem): number {
  const picture =
    item.sort === "flow" ? FLOW_WIDTH : item.sort === "node" ? 2 * (item.node.r + GLYPH.halo) : 2 * item.r + 2;
  // a side's word is bolder than the rest
  return picture + GAP.picture + Math.max(...item.text.map((line) => textWidth(whole(line), "sans", TEXT) * 1.04));
}
