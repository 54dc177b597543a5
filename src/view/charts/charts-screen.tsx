import "./charts.css";
import "./bars.css";
import "./heat.css";
import "./chord.css";
import "./two-columns.css";
import { type ComponentType, useState } from "react";
import { Fairness } from "../panels/fairness.tsx";
import { Ask } from "../parts/ask.tsx";
import { ByRule } from "../parts/by-rule.tsx";
import { Choices } from "../parts/choices.tsx";
import { useMedia } from "../parts/use-media.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { BarsChart } from "./bars-chart.tsx";
import { ChartsPhoto } from "./charts-photo.tsx";
import { ChordChart } from "./chord-chart.tsx";
import { DependenceChart } from "./dependence-chart.tsx";
import { HeatChart } from "./heat-chart.tsx";
import { TwoColumnsChart } from "./two-columns-chart.tsx";

const CHARTS = {
  bars: BarsChart,
  dependence: DependenceChart,
  heat: HeatChart,
  chord: ChordChart,
  columns: TwoColumnsChart,
  fairness: Fairness,
} as const satisfies Record<string, ComponentType>;
type Chart = keyof typeof CHARTS;

/** From this width on the photo stands beside the chart. */
const BESIDE = "(min-width: 1024px)";

/** The same flows drawn in other ways, one at a time, with the photo beside them. */
export function ChartsScreen() {
  const t = useAllTexts();
  const { evaluation, large, stale } = useOpen();
  const beside = useMedia(BESIDE) && !large;
  const [chart, setChart] = useState<Chart>("bars");
  const Drawn = CHARTS[chart];
  const { name, about, question } = t.charts.kinds[chart];
  return (
    <main id="content" tabIndex={-1} className="charts-screen" data-beside={beside}>
      {beside ? <ChartsPhoto /> : null}
      <div className="charts-scroll">
        <div className="page-head">
          <h2 className="page-title">{t.shell.views.charts}</h2>
          <p className="quiet-text">{t.charts.about}</p>
          <ByRule />
          {stale ? <p role="status">{t.shell.busy}</p> : null}
        </div>
        <Choices
          label={t.charts.which}
          className="chart-choice"
          options={(Object.keys(CHARTS) as Chart[]).map((key) => ({
            key,
            content: t.charts.kinds[key].name,
            chosen: key === chart,
          }))}
          onChoose={setChart}
        />
        {(evaluation.system.total ?? 0) === 0 ? (
          <p className="quiet-text">{t.charts.nothing}</p>
        ) : chart === "fairness" ? (
          <Drawn />
        ) : (
          <section className="chart" aria-labelledby="chart-title">
            <h3 id="chart-title">{name}</h3>
            <p className="quiet-text">{about}</p>
            <Drawn />
            <Ask question={question} />
          </section>
        )}
      </div>
    </main>
  );
}
