import { useEffect, useMemo, useRef, useState } from "react";
import { asSuccessors } from "../../compare/as-successors.ts";
import { comparePhotos, type PhotoComparison } from "../../compare/compare-photos.ts";
import type { MeasuredState } from "../../measures/evaluate.ts";
import { measuredOnce } from "../../measures/measured-once.ts";
import { type ComparedScenes, comparedScenes } from "../../photo/compared-scenes.ts";
import { Choices } from "../parts/choices.tsx";
import { useSize } from "../parts/use-size.ts";
import { PhotoLegend } from "../photo/photo-legend.tsx";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { ChangePicture } from "./change-picture.tsx";
import { ComparedAgreements } from "./compared-agreements.tsx";
import { ComparedTables } from "./compared-tables.tsx";
import { type Moment, NOW } from "./moments.ts";
import { samePicture } from "./same-picture.ts";
import { Shifted } from "./shifted.tsx";

const VIEWS = ["change", "beside", "blend", "table"] as const;
type View = (typeof VIEWS)[number];

interface ComparedProps {
  readonly moments: readonly Moment[];
  /** Copies in which something was tried, and where these began: compared by the same means. */
  readonly tried: readonly Moment[];
  /** Two of them that somebody asks for. */
  readonly asked: readonly [first: string, second: string] | null;
}

/** Two moments laid beside each other: what changed, both, one over the other, or in tables. */
export function Compared({ moments, tried, asked }: ComparedProps) {
  const t = useAllTexts();
  const [picked, setPicked] = useState<readonly [string | null, string | null]>([null, null]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === null) return;
    setPicked(asked);
    head.current?.focus();
    head.current?.scrollIntoView();
  }, [asked]);
  const all = [...moments, ...tried];
  const usual = moments.length > 1 ? moments : all;
  const [view, setView] = useState<View>("change");
  const find = (id: string | null, otherwise: Moment): Moment => all.find((one) => one.id === id) ?? otherwise;
  // A present that is the last photo still would show nothing.
  const isStill = moments.length > 2 && samePicture(moments.at(-2)!.state, moments.at(-1)!.state);
  const [secondLast, last] = isStill ? moments.slice(-3, -1) : usual.slice(-2);
  const first = find(picked[0], secondLast!);
  const second = find(picked[1], last!);
  const select = (label: string, value: string, onPick: (id: string) => void) => (
    <label className="labelled">
      {label}
      <select className="field" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {tried.length === 0 ? (
          <Options of={moments} />
        ) : (
          <>
            <optgroup label={t.trying.photos}>
              <Options of={moments} />
            </optgroup>
            <optgroup label={t.trying.tries}>
              <Options of={tried} />
            </optgroup>
          </>
        )}
      </select>
    </label>
  );
  return (
    <section className="compared" aria-labelledby="compared">
      <h3 id="compared" ref={head} tabIndex={-1}>
        {t.photos.compare}
      </h3>
      <p className="quiet-text">{t.photos.compareAbout}</p>
      <div className="compared-choice">
        {select(t.photos.first, first.id, (id) => setPicked([id, second.id]))}
        {select(t.photos.second, second.id, (id) => setPicked([first.id, id]))}
      </div>
      <Choices
        label={t.photos.how}
        className="chart-choice"
        options={VIEWS.map((key) => ({ key, content: t.photos.views[key], chosen: key === view }))}
        onChoose={setView}
      />
      {first.id === second.id ? (
        <p role="status">{t.photos.same}</p>
      ) : (
        <Two first={first} second={second} view={view} />
      )}
    </section>
  );
}

const Options = ({ of }: { readonly of: readonly Moment[] }) =>
  of.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));

interface TwoProps {
  readonly first: Moment;
  readonly second: Moment;
  readonly view: View;
}

function Two({ first, second, view }: TwoProps) {
  const t = useAllTexts();
  const { actions } = useWorkspace();
  const { successions } = useOpen().partnership;
  const { about } = second.state;
  const [was, is] = asSuccessors([first.state, second.state], successions);
  const [before, after] = [measuredOnce(was!, about), measuredOnce(is!, about)];
  const comparison = useComparison(before, after);
  if (comparison === null) return <p role="status">{t.shell.busy}</p>;
  const counts = { new: 0, gone: 0, grown: 0, shrunk: 0, same: 0 };
  for (const { status } of comparison.flows) counts[status]++;
  return (
    <>
      <p>
        {t.comparing.counts(counts)} {comparison.anyClear ? null : t.comparing.nothingClear}
      </p>
      <p className="quiet-text">{t.photos.viewAbout[view]}</p>
      {view === "table" ? (
        <ComparedTables before={before} after={after} comparison={comparison} />
      ) : (
        <Pictures first={first} second={second} view={view} before={before} after={after} comparison={comparison} />
      )}
      <Shifted before={before} after={after} parties={comparison.parties} />
      <ComparedAgreements before={was!} after={is!} day={second.id === NOW ? actions.today() : second.date} />
    </>
  );
}

interface PicturesProps extends TwoProps {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly comparison: PhotoComparison;
}

function Pictures({ first, second, view, before, after, comparison }: PicturesProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const [share, setShare] = useState(0.5);
  const scenes = useMemo((): ComparedScenes | null => {
    if (size === null || size.width === 0) return null;
    return comparedScenes(
      { before, after, flows: comparison.flows, parties: comparison.parties },
      {
        width: size.width,
        height: size.height,
        language,
        names: size.width < 600 ? "short" : "full",
        seats: actions.seats(),
        insets: { top: 8, right: 8, bottom: 8, left: 8 },
      },
    );
  }, [size, before, after, comparison, language, actions]);
  const shown = scenes === null ? null : view === "change" ? scenes.change : scenes.at(view === "beside" ? 0 : share);
  return (
    <>
      <div className="compared-pictures" data-beside={view === "beside"}>
        <figure>
          {view === "beside" ? <figcaption>{first.title}</figcaption> : null}
          <div className="compared-stage" ref={place}>
            {shown === null ? null : view === "change" ? (
              <ChangePicture scene={shown} />
            ) : (
              <PhotoThumbnail scene={shown} labels />
            )}
          </div>
        </figure>
        {view === "beside" && scenes !== null ? (
          <figure>
            <figcaption>{second.title}</figcaption>
            <div className="compared-stage">
              <PhotoThumbnail scene={scenes.at(1)} labels />
            </div>
          </figure>
        ) : null}
      </div>
      {view === "blend" ? (
        <label className="blend">
          <span>{first.title}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={Math.round(share * 100)}
            aria-label={t.photos.slider}
            aria-valuetext={`${first.title} ${100 - Math.round(share * 100)} / ${second.title} ${Math.round(share * 100)}`}
            onChange={(event) => setShare(Number(event.currentTarget.value) / 100)}
          />
          <span>{second.title}</span>
        </label>
      ) : null}
      {shown === null ? null : <PhotoLegend scene={shown} t={t.photo} />}
      <p className="quiet-text">{t.photos.notDrawn}</p>
      {comparison.turned.length === 0 ? null : <Turned {...{ before, after, comparison }} />}
    </>
  );
}

function Turned({ before, after, comparison }: Pick<PicturesProps, "before" | "after" | "comparison">) {
  const t = useAllTexts();
  const names = new Map([...before.state.parties, ...after.state.parties].map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? after.state.about.table?.name ?? t.common.table;
  return (
    <>
      <h4>{t.comparing.turned}</h4>
      <ul className="photo-found">
        {comparison.turned.map(({ gaveMore, givesMore, clear }) => (
          <li key={`${gaveMore} ${givesMore}`}>{t.comparing.turnedPair(name(gaveMore), name(givesMore), clear)}</li>
        ))}
      </ul>
    </>
  );
}

/** Worked out after the page is drawn: the numbers of the whole are simulated. Null as long as it is not there. */
function useComparison(before: MeasuredState, after: MeasuredState): PhotoComparison | null {
  const [made, setMade] = useState<{
    readonly of: readonly [MeasuredState, MeasuredState];
    readonly is: PhotoComparison;
  } | null>(null);
  useEffect(() => {
    const soon = setTimeout(
      () => setMade({ of: [before, after], is: comparePhotos(before.evaluation, after.evaluation) }),
      0,
    );
    return () => clearTimeout(soon);
  }, [before, after]);
  return made !== null && made.of[0] === before && made.of[1] === after ? made.is : null;
}
