import type { Edit } from "../domain/edit.ts";
import type { Flow, Report } from "../domain/flow.ts";
import type { Partnership } from "../domain/partnership.ts";
import { turnedRound } from "../domain/turn-flow.ts";

const QUANTITIES = ["amount", "cost", "worth"] as const;

/**
 * Edits made where it is not told who said what (`unsigned.ts`), as edits of the whole: words that were not seen stay. A number
 * that was typed there for what such a word said is that word now, so that it counts.
 */
export function signedEdits(edits: readonly Edit[], whole: Partnership, seen: Partnership): readonly Edit[] {
  if (whole.flows === seen.flows) return edits;
  return edits.map((edit) => {
    if (edit.type !== "change" || edit.collection !== "flows") return edit;
    const [own, shown] = [whole, seen].map(({ flows }) => flows.find(({ id }) => id === edit.id));
    if (own === undefined || shown === undefined || own.reports === shown.reports) return edit;
    return { ...edit, fields: signed(own, shown, edit.fields) };
  });
}

function signed(own: Flow, shown: Flow, fields: Partial<Omit<Flow, "id">>): Partial<Omit<Flow, "id">> {
  if (fields.from === shown.to && fields.to === shown.from) return { ...fields, ...turnedRound(own) };
  const spoken = fields.reports ?? shown.reports;
  const unseen = own.reports.filter(({ by }) => ![...shown.reports, ...spoken].some((report) => report.by === by));
  const place = ({ by }: Report): number => own.reports.findIndex((report) => report.by === by) >>> 0;
  let reports: readonly Report[] = [...spoken.map((report) => restored(report, own, shown)), ...unseen].sort(
    (a, b) => place(a) - place(b),
  );
  const next: { -readonly [K in keyof Flow]?: Flow[K] } = { ...fields };
  for (const quantity of QUANTITIES) {
    const value = fields[quantity];
    if (value === undefined || !unseen.some((report) => report[quantity] !== null)) continue;
    next[quantity] = own[quantity];
    if (value !== shown[quantity])
      reports = reports.map((report) => (report[quantity] === null ? report : { ...report, [quantity]: value }));
  }
  return { ...next, reports };
}

/** A word of the other end with what it said of the same: that was left out too, or it would have told. */
function restored(report: Report, own: Flow, shown: Flow): Report {
  const [before, seen] = [own, shown].map(({ reports }) => reports.findLast(({ by }) => by === report.by));
  if (before === undefined || seen === undefined) return report;
  const back = QUANTITIES.filter((one) => report[one] === null && seen[one] === null && before[one] !== null);
  return { ...report, ...Object.fromEntries(back.map((one) => [one, before[one]])) };
}
