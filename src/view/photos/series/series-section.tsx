import "../../charts/charts.css";
import "./series.css";
import { useState } from "react";
import { Ask } from "../../parts/ask.tsx";
import { Choices } from "../../parts/choices.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import type { Moment } from "../moments.ts";
import { BandsView } from "./bands-view.tsx";
import { FindingsView } from "./findings-view.tsx";
import { LinesView } from "./lines-view.tsx";
import { Play } from "./play.tsx";
import { SmallPhotos } from "./small-photos.tsx";
import { TimeLine } from "./time-line.tsx";
import { usePlaying } from "./use-playing.ts";
import { useSeries } from "./use-series.ts";

const VIEWS = ["play", "lines", "photos", "band", "findings"] as const;
type View = (typeof VIEWS)[number];

/** The photos as a series: when they were taken, and what changed over all of them. Nothing where there is only one. */
export function SeriesSection({ moments }: { readonly moments: readonly Moment[] }) {
  const t = useAllTexts().series;
  const series = useSeries(moments);
  const playing = usePlaying(series.moments.length);
  const [view, setView] = useState<View>("play");
  if (series.moments.length < 2) return null;
  const show = (photo: number): void => {
    setView("play");
    playing.go(photo);
  };
  return (
    <section className="series" aria-labelledby="series">
      <h3 id="series">{t.title}</h3>
      <p className="quiet-text">{t.about}</p>
      <TimeLine series={series} shown={playing.shown} onShow={show} />
      <Choices
        label={t.how}
        className="chart-choice"
        options={VIEWS.map((key) => ({ key, content: t.views[key], chosen: key === view }))}
        onChoose={(key) => {
          playing.pause();
          setView(key);
        }}
      />
      <div className="chart series-view">
        <p className="quiet-text">{t.viewAbout[view]}</p>
        {view === "play" ? (
          <Play series={series} playing={playing} />
        ) : view === "lines" ? (
          <LinesView series={series} />
        ) : view === "photos" ? (
          <SmallPhotos series={series} />
        ) : view === "band" ? (
          <BandsView series={series} />
        ) : (
          <FindingsView series={series} />
        )}
        <Ask question={t.question[view]} />
      </div>
    </section>
  );
}
