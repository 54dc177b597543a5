import { wordingOf } from "../../findings/wording.ts";
import type { Measure } from "../../measures/measure.ts";
import { type ReportsApart, reportsApart, type Sides } from "../../measures/opened/reports-apart.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { valueText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** How many are told one by one. */
const FIRST = 3;

/** That a flow counts for the middle of what its two ends say. */
export function TwoReports({ apart }: { readonly apart: ReportsApart }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { name } = wordingOf(useOpen().evaluated, language);
  const { from, to, giver, receiver, middle } = apart;
  const [gave, got, between] = [giver, receiver, middle].map((value) => valueText(language, value)) as [
    string,
    string,
    string,
  ];
  return <span className="two-reports">{t.reports.middle(name(from), gave, name(to), got, between)}</span>;
}

interface TwoReportsBehindProps {
  readonly measure: Measure;
  readonly whose: Whose;
  readonly sides: Sides;
}

/** The same for the flows behind a number: those furthest apart, and how many more. Of the whole only how many. */
export function TwoReportsBehind({ measure, whose, sides }: TwoReportsBehindProps) {
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const apart = reportsApart({ state: evaluated, evaluation }, measure, whose, sides);
  if (apart.length === 0) return null;
  if (whose === "system") return <p className="quiet-text">{t.reports.ofWhole(apart.length)}</p>;
  return (
    <ul className="quiet-text">
      {apart.slice(0, FIRST).map((one) => (
        <li key={one.flow}>
          <TwoReports apart={one} />
        </li>
      ))}
      {apart.length > FIRST ? <li>{t.reports.more(apart.length - FIRST)}</li> : null}
    </ul>
  );
}
