import "./time-line.css";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { compareText } from "../../../domain/compare-text.ts";
import { signalWord } from "../../listening/noted.ts";
import { placeByKey } from "../../parts/roving.ts";
import { useSize } from "../../parts/use-size.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { inRows } from "./in-rows.ts";
import { SeriesTable } from "./series-table.tsx";
import { timeAxis } from "./time-axis.ts";
import type { Series } from "./use-series.ts";

/** So much a photo's name has, and so much a sign that is pressed. px */
const NAME = { least: 62, most: 104 };
const SIGN = 26;
/** What a lane is called stands above it. px */
const HEAD = 20;

interface TimeLineProps {
  readonly series: Series;
  readonly shown: number;
  readonly onShow: (photo: number) => void;
}

type Lane = "photos" | "agreements" | "signals";

/** Something on the line: what it is in a sentence, and from where to where it lies. px */
interface Item {
  readonly key: string;
  readonly lane: Lane;
  readonly date: string;
  readonly said: string;
  readonly from: number;
  readonly to: number;
  readonly photo: number | null;
  readonly done: boolean;
}

/** When photos were taken, what was agreed and what was noticed, on one line of time. */
export function TimeLine({ series, shown, onShow }: TimeLineProps) {
  const t = useAllTexts().series;
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <section className="time-line" aria-labelledby="time-line">
      <h4 id="time-line">{t.line}</h4>
      <div ref={place} className="time-line-place">
        {size === null ? null : (
          <Drawn
            {...{ series, shown, onShow }}
            width={Math.max(size.width, NAME.least * series.moments.length)}
            onSay={setSaid}
          />
        )}
      </div>
      <p className="chart-said">{said ?? t.lineSaid}</p>
      <EventsTable series={series} />
    </section>
  );
}

interface DrawnProps extends TimeLineProps {
  readonly width: number;
  readonly onSay: (said: string | null) => void;
}

function Drawn({ series, shown, onShow, width, onSay }: DrawnProps) {
  const t = useAllTexts().series;
  const { date } = series;
  const named = Math.min(NAME.most, Math.floor(width / series.moments.length));
  const items = useItems(series, width, named);
  const marks = useRef(new Map<string, HTMLButtonElement>());
  const [visited, setVisited] = useState<string | null>(null);
  const current = items.find(({ key }) => key === visited) ?? items.find(({ photo }) => photo === shown);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, current === undefined ? 0 : items.indexOf(current), items.length);
    const next = to === null ? undefined : items[to];
    if (next === undefined) return;
    event.preventDefault();
    marks.current.get(next.key)?.focus();
  };
  // Where there is little room the day takes two lines too.
  const photosHigh = named < NAME.most ? 106 : 90;
  const lanes = (["photos", "agreements", "signals"] as const)
    .map((lane) => ({
      lane,
      placed: inRows(
        items.filter((item) => item.lane === lane),
        SIGN,
      ),
    }))
    .filter(({ placed }) => placed.length > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it
    <div role="group" aria-label={t.line} className="time-lanes" style={{ width }} onKeyDown={onKeyDown}>
      {lanes.map(({ lane, placed }) => (
        <div
          key={lane}
          className="time-lane"
          data-lane={lane}
          style={{
            blockSize: lane === "photos" ? photosHigh : HEAD + SIGN * (1 + Math.max(...placed.map(({ row }) => row))),
          }}
        >
          <span className="lane-name">{t.lanes[lane]}</span>
          {placed.map(({ item, row }) => (
            <button
              key={item.key}
              ref={(element) => {
                if (element === null) marks.current.delete(item.key);
                else marks.current.set(item.key, element);
              }}
              type="button"
              tabIndex={item === current ? 0 : -1}
              {...(item.photo === null ? { "aria-label": item.said } : { "aria-pressed": item.photo === shown })}
              data-done={item.done}
              style={
                lane === "photos"
                  ? { insetInlineStart: item.from - named / 2, inlineSize: named }
                  : { insetInlineStart: item.from, inlineSize: item.to - item.from, insetBlockStart: 18 + SIGN * row }
              }
              onClick={() => (item.photo === null ? onSay(item.said) : onShow(item.photo))}
              onFocus={() => {
                setVisited(item.key);
                onSay(item.said);
              }}
              onBlur={() => onSay(null)}
              onPointerEnter={() => onSay(item.said)}
              onPointerLeave={() => onSay(null)}
            >
              <i />
              {item.photo === null ? null : (
                <>
                  <b>{series.moments[item.photo]!.title}</b>
                  <span>{date(item.date)}</span>
                </>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function useItems({ moments, events, name, date }: Series, width: number, named: number): readonly Item[] {
  const { language } = useWorkspace();
  const t = useAllTexts().series;
  return useMemo(() => {
    const { signals, agreements } = events;
    const others = [...signals.map((one) => one.date), ...agreements.flatMap(({ from, until }) => [from, until])];
    const long = width - named;
    const axis = timeAxis(
      moments.map((one) => one.date),
      others,
      named / long,
    );
    const at = (day: string): number => named / 2 + axis.of(day) * long;
    const who = (ids: readonly string[]): string => ids.map(name).join(", ");
    return [
      ...moments.map(({ id, title, date: day }, nth): Item => {
        const x = named / 2 + axis.places[nth]! * long;
        return {
          key: `photo ${id}`,
          lane: "photos",
          date: day,
          said: t.photo(date(day), title),
          from: x,
          to: x,
          photo: nth,
          done: true,
        };
      }),
      ...agreements.map(
        ({ id, text, made, due, done, from, until }): Item => ({
          key: `agreement ${id}`,
          lane: "agreements",
          date: from,
          said: t.agreement(date(made ?? from), text, due === null ? null : date(due), done),
          from: at(from),
          to: Math.max(at(until), at(from) + SIGN),
          photo: null,
          done,
        }),
      ),
      ...signals.map(
        ({ id, sort, text, date: day, parties }): Item => ({
          key: `signal ${id}`,
          lane: "signals",
          date: day,
          said: t.signal(date(day), signalWord(sort, language), text, who(parties)),
          from: at(day) - SIGN / 2,
          to: at(day) + SIGN / 2,
          photo: null,
          done: true,
        }),
      ),
    ].toSorted((a, b) => compareText(a.date, b.date));
  }, [moments, events, name, date, width, named, language, t]);
}

function EventsTable({ series: { moments, events, name, date } }: { readonly series: Series }) {
  const { language } = useWorkspace();
  const t = useAllTexts().series;
  const who = (ids: readonly string[]): string => ids.map(name).join(", ");
  const rows = [
    ...moments.map(({ id, date: day, title, note }) => ({
      key: `photo ${id}`,
      day,
      cells: [t.what.photo, [title, note].filter((part) => part !== "").join(". "), ""],
    })),
    ...events.agreements.map(({ id, from, due, text, parties }) => ({
      key: `agreement ${id}`,
      day: from,
      cells: [t.what.agreement, due === null ? text : `${text} (${t.due(date(due))})`, who(parties)],
    })),
    ...events.signals.map(({ id, date: day, sort, text, parties }) => ({
      key: `signal ${id}`,
      day,
      cells: [t.what.signal, [signalWord(sort, language), text].filter((part) => part !== "").join(": "), who(parties)],
    })),
  ].toSorted((a, b) => compareText(a.day, b.day));
  return (
    <SeriesTable
      caption={t.line}
      columns={[t.columns.date, t.columns.what, t.columns.text, t.columns.who]}
      rows={rows.map(({ key, day, cells }) => ({ key, cells: [date(day), ...cells] }))}
    />
  );
}
