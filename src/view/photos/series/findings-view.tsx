import { useMemo } from "react";
import { findingText } from "../../../findings/finding-text.ts";
import { type FindingOverPhotos, findingsOverPhotos } from "../../../findings/findings-over-photos.ts";
import { findAll } from "../../../findings/registry.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { monthText } from "../../../text/numbers.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { SeriesTable } from "./series-table.tsx";
import { timeAxis } from "./time-axis.ts";
import type { Series } from "./use-series.ts";

/** Photos stand no closer than this on a row's line: a part of it. */
const LEAST = 0.07;

/** Signals stand beside what they are around by themselves here. */
const SIGNALS = "signals-beside-imbalance";

/** What stood out, as a bar from when to when; with the signals of that time beside it, which prove nothing. */
export function FindingsView({ series }: { readonly series: Series }) {
  const { language } = useWorkspace();
  const t = useAllTexts().series;
  const { moments, photos, events, date } = series;
  const found = useMemo(
    () => findingsOverPhotos(photos.map((photo) => findAll(photo).filter(({ pattern }) => pattern !== SIGNALS))),
    [photos],
  );
  const axis = useMemo(
    () =>
      timeAxis(
        moments.map((one) => one.date),
        events.signals.map((one) => one.date),
        LEAST,
      ),
    [moments, events],
  );
  if (found.length === 0) return <p role="status">{t.noneFound}</p>;
  const last = moments.length - 1;
  const words = (one: FindingOverPhotos) => findingText(one.finding, wordingOf(photos[one.last]!.state, language));
  const isPersisting = ({ runs, last: at }: FindingOverPhotos): boolean => at === last && runs.at(-1)!.from < last;
  const lasted = (one: FindingOverPhotos): string => {
    const run = one.runs.at(-1)!;
    const month = (photo: number): string => monthText(language, moments[photo]!.date);
    const count = run.to - run.from + 1;
    if (isPersisting(one)) return t.stands(count, month(run.from));
    return count === 1 ? t.onePhoto(moments[run.from]!.title) : t.stood(count, month(run.from), month(run.to));
  };
  const beside = ({ finding: { parties } }: FindingOverPhotos) =>
    events.signals.filter((signal) => signal.parties.some((id) => parties.includes(id)));
  const percent = (share: number): string => `${100 * share}%`;
  return (
    <>
      <ol className="finding-bars">
        <li className="finding-row finding-head" aria-hidden="true">
          <span />
          <span className="finding-track">
            {moments.map(({ id, date: day }, nth) => (
              <span key={id} style={{ insetInlineStart: percent(axis.places[nth]!) }}>
                {date(day)}
              </span>
            ))}
          </span>
        </li>
        {found.map((one) => (
          <li key={one.finding.key} className="finding-row" data-persists={isPersisting(one)}>
            <span className="finding-said">
              <b>{words(one).headline}</b>
              <span className="quiet-text">
                {[lasted(one), ...(beside(one).length === 0 ? [] : [t.signalsBeside(beside(one).length)])].join(" · ")}
              </span>
            </span>
            <span className="finding-track" aria-hidden="true">
              {moments.map(({ id }, nth) => (
                <i key={id} className="moment" style={{ insetInlineStart: percent(axis.places[nth]!) }} />
              ))}
              {one.runs.map(({ from, to }) => (
                <i
                  key={from}
                  className="bar"
                  data-tone={one.finding.tone}
                  style={{
                    insetInlineStart: percent(axis.places[from]!),
                    inlineSize: percent(axis.places[to]! - axis.places[from]!),
                  }}
                />
              ))}
              {beside(one).map(({ id, date: day }) => (
                <i key={id} className="signal" style={{ insetInlineStart: percent(axis.of(day)) }} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      <ul className="band-legend">
        <li>
          <i className="bar" data-tone="question" />
          {t.asks}
        </li>
        <li>
          <i className="bar" data-tone="good" />
          {t.good}
        </li>
        {events.signals.length === 0 ? null : (
          <li>
            <i className="signal" />
            {t.beside}
          </li>
        )}
      </ul>
      <SeriesTable
        caption={t.views.findings}
        columns={[t.views.findings, t.columns.sum, t.columns.photos, t.columns.since, t.columns.signals]}
        rows={found.map((one) => {
          const { headline, sum } = words(one);
          return {
            key: one.finding.key,
            cells: [
              headline,
              sum,
              one.runs.flatMap(({ from, to }) => moments.slice(from, to + 1).map(({ title }) => title)).join(", "),
              lasted(one),
              beside(one)
                .map(({ date: day, text }) => `${date(day)}: ${text}`)
                .join(" "),
            ],
          };
        })}
      />
    </>
  );
}
