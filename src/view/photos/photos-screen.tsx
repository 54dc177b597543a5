import "../css/tables.css";
import "../css/toggles.css";
import "./photos.css";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { createPortal } from "react-dom";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import { AsItWas } from "./as-it-was.tsx";
import { Compared } from "./compared.tsx";
import { type Moment, NOW, useMoments } from "./moments.ts";
import { PhotoOpened } from "./photo-opened.tsx";
import { PhotoRow } from "./photo-row.tsx";
import { Successions } from "./successions.tsx";
import { TakePhoto } from "./take-photo.tsx";
import { triedMoments } from "./tried-moments.ts";
import { IsTry, Tries } from "./tries.tsx";
import { type Try, useTries } from "./use-tries.ts";

const PrintPage = lazy(() => import("../conversation/print-page.tsx").then((part) => ({ default: part.PrintPage })));

const SeriesSection = lazy(() =>
  import("./series/series-section.tsx").then((part) => ({ default: part.SeriesSection })),
);

/** Photos of the partnership: taking one, looking back at one, and laying two beside each other. */
export function PhotosScreen() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const moments = useMoments();
  const { scenario } = useOpen().partnership;
  const tries = useTries();
  const [asked, setAsked] = useState<readonly [string, string] | null>(null);
  const tried = useMemo(() => {
    const pairs = tries.map((one) => triedMoments(one, moments, t.trying.began));
    const more = pairs.flatMap(({ tried: one, began }) =>
      began === null || moments.includes(began) ? [one] : [one, began],
    );
    return { pairs, more };
  }, [tries, moments, t]);
  const compare = (one: Try): void => {
    const pair = tried.pairs[tries.indexOf(one)];
    if (pair?.began != null) setAsked([pair.began.id, pair.tried.id]);
  };
  const [opened, setOpened] = useState<string | null>(null);
  const [printed, setPrinted] = useState<Moment | null>(null);
  const top = useRef<HTMLElement>(null);
  const taken = moments.filter(({ id }) => id !== NOW);
  const shown = taken.find(({ id }) => id === opened);
  const open = (id: string | null): void => {
    setOpened(id);
    top.current?.focus();
    top.current?.scrollTo({ top: 0 });
  };
  return (
    <main id="content" ref={top} tabIndex={-1} className="page photos-screen">
      <div className="page-head">
        <h2 className="page-title">{t.shell.views.photos}</h2>
        <p className="quiet-text">{t.photos.about}</p>
      </div>
      {shown === undefined ? (
        <>
          <IsTry />
          <section className="photos-taken" aria-labelledby="photos-taken">
            <h3 id="photos-taken">{taken.length === 0 ? t.photos.take : t.photos.taken(taken.length)}</h3>
            {taken.length === 0 ? (
              <div className="photos-none">
                <p className="quiet-text">{t.photos.none}</p>
                <Button className="button link" onPress={() => actions.openExample("warm-homes", "photos")}>
                  {t.photos.example}
                </Button>
              </div>
            ) : null}
            <ul className="photo-list">
              {moments.map((moment) => (
                <li key={moment.id}>
                  <PhotoRow moment={moment} onOpen={() => open(moment.id)} onPrint={() => setPrinted(moment)} />
                </li>
              ))}
            </ul>
            <TakePhoto />
            {scenario === null ? <EarlierPhoto /> : null}
          </section>
          {taken.length === 0 ? null : <Successions moments={moments} />}
          <Tries moments={moments} tries={tries} onCompare={compare} />
          {moments.length + tried.more.length < 2 ? null : (
            <Compared moments={moments} tried={tried.more} asked={asked} />
          )}
          {/* what is tried is no later moment */}
          {taken.length === 0 || scenario !== null ? null : (
            <Suspense fallback={null}>
              <SeriesSection moments={moments} />
            </Suspense>
          )}
        </>
      ) : (
        <PhotoOpened moment={shown} onBack={() => open(null)} onPrint={() => setPrinted(shown)} />
      )}
      {printed === null ? null : <Printed moment={printed} onDone={() => setPrinted(null)} />}
    </main>
  );
}

/** A photo that was taken elsewhere comes in as a file, or as rows. */
function EarlierPhoto() {
  const text = useAllTexts().photos;
  const [open, paste] = [useCommand("open"), useCommand("paste")];
  return (
    <div className="photos-none">
      <p className="quiet-text">{text.earlier}</p>
      {[open, paste].map(({ label, run }) => (
        <Button key={label} className="button link" onPress={run}>
          {label}
        </Button>
      ))}
    </div>
  );
}

/** The printed page of a photo, in place of that of the present: it stands where the stylesheet for paper looks for it. */
function Printed({ moment, onDone }: { readonly moment: Moment; readonly onDone: () => void }) {
  const place = document.getElementById("root");
  if (place === null) return null;
  return createPortal(
    <AsItWas moment={moment} onPrinted={onDone}>
      <Suspense fallback={null}>
        <PrintPage printing={1} />
      </Suspense>
    </AsItWas>,
    place,
  );
}
