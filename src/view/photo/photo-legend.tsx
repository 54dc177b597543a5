import { flowMarks } from "../../photo/flow-marks.ts";
import type { LegendItem } from "../../photo/scene.ts";
import { Marks } from "./marks.tsx";
import { PartyGlyph } from "./party-glyph.tsx";

/** What the photo's forms mean, in a list: only the forms that occur in it, drawn by the photo's own code. */
export function PhotoLegend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className="photo-legend">
      {items.map((item) => (
        <li key={item.text.join(" ")}>
          {item.sort === "node" ? (
            <PartyGlyph node={item.node} r={item.node.r} />
          ) : (
            <svg width={54} height={14} viewBox="-2 -5 54 14" aria-hidden="true">
              <Marks marks={flowMarks(item.flow, "flow")} />
            </svg>
          )}
          <span>
            {item.text.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
