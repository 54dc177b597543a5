import { useMemo } from "react";
import type { Measure } from "../../measures/measure.ts";
import type { Sides } from "../../measures/opened/reports-apart.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { workingOf } from "../../measures/opened/working-of.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { IN, OUT, Sums } from "./sums.tsx";
import { TwoReportsBehind } from "./two-reports.tsx";

/** How a number came about here: "8 to Kompas, 16 to the table, together 24", and the formula with these filled in. */
export function WorkedOut({ measure, whose }: { readonly measure: Measure; readonly whose: Whose }) {
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const working = useMemo(
    () => workingOf({ state: evaluated, evaluation }, measure, whose),
    [evaluated, evaluation, measure, whose],
  );
  const of = new Set(working.sums.map((sum) => sum.of));
  const [out, into] = [[...of].some((sum) => OUT.has(sum)), [...of].some((sum) => IN.has(sum))];
  // What shows no sum of flows may rest on both.
  const sides: Sides = new Set<"out" | "in">([
    ...(out || !into ? (["out"] as const) : []),
    ...(into || !out ? (["in"] as const) : []),
  ]);
  const unsized = typeof whose === "string" && evaluation.unsized.has(whose);
  if (working.sums.length + working.lines.length === 0 && !unsized) return null;
  return (
    <div className="worked-out">
      <h4 className="small-head">{t.opened.title}</h4>
      <Sums of={working} whose={whose} />
      <TwoReportsBehind measure={measure} whose={whose} sides={sides} />
      {unsized ? <p className="quiet-text">{t.inspector.unsized}</p> : null}
    </div>
  );
}
