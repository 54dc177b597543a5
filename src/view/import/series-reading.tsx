import "./series-reading.css";
import { useId } from "react";
import type { SeriesChoices } from "../../formats/bring-together.ts";
import type { FileChoices, ImportPreview } from "../../formats/import-preview.ts";
import type { PhotoPreview, SuccessionPreview } from "../../formats/series-preview.ts";
import { dateText } from "../../text/numbers.ts";
import { SuccessionList } from "../parts/succession-list.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface SeriesReadingProps {
  readonly preview: ImportPreview;
  readonly series: SeriesChoices;
  readonly onChoose: (series: SeriesChoices) => void;
  readonly onChooseFile: (file: number, choices: FileChoices) => void;
  /** Whether the rows are added to what is open; null where they cannot be. */
  readonly adding: boolean | null;
  readonly onAdding: (adding: boolean) => void;
}

/** Photos that are brought together: where they go, of when each is, how parties were told again, and who became whom. */
export function SeriesReading(props: SeriesReadingProps) {
  const { preview, series, onChoose, onChooseFile, adding, onAdding } = props;
  const { open, namesReplaced } = useWorkspace();
  const t = useAllTexts();
  const text = t.importDialog.series;
  const id = useId();
  const { series: shown, files } = preview;
  const present = open?.partnership ?? null;
  // Without their names nobody can be told again; and a form is one party's own.
  const mayJoin = present !== null && present.form === null && present.parties.length > 0 && !namesReplaced;
  const dated = files.flatMap(({ name, dates }, file) => (dates === undefined ? [] : [{ file, name, dates }]));
  if (!mayJoin && dated.length === 0 && shown === undefined) return null;
  const where = adding === null ? text.where : text.whereRows;
  const chosen = adding === true ? "added" : series.into === null ? "own" : "photo";
  const keyOf = ({ from, to }: SuccessionPreview): string => JSON.stringify([from, to]);
  const say = (key: string, holds: boolean | null): void => {
    const about = shown?.successions.find((one) => keyOf(one) === key);
    if (about === undefined) return;
    const { fromNames: _, toNames: __, ...one } = about;
    const rest = series.said.filter(({ from, to }) => JSON.stringify([from, to]) !== key);
    onChoose({ ...series, said: holds === null ? rest : [...rest, { ...one, holds }] });
  };
  return (
    <section className="import-series" aria-labelledby={id}>
      <h3 id={id}>{shown === undefined ? where : text.title(shown.photos.length)}</h3>
      {mayJoin ? (
        <div className="import-where" role="radiogroup" aria-label={where}>
          {(["own", "added", "photo"] as const).map((to) =>
            to === "added" && adding === null ? null : (
              <label key={to} className="import-check">
                <input
                  type="radio"
                  name={`${id}-where`}
                  checked={chosen === to}
                  onChange={() => {
                    onAdding(to === "added");
                    const into = to === "photo" ? present : null;
                    if (into !== series.into) onChoose({ into, said: [] });
                  }}
                />
                {to === "own" ? text.own : text[to](present.about.title.trim() || t.common.untitled)}
              </label>
            ),
          )}
        </div>
      ) : null}
      {dated.map(({ file, name, dates }) => (
        <label key={file} className="import-check">
          <input
            type="checkbox"
            checked={dates.perDate}
            onChange={(event) => onChooseFile(file, { perDate: event.currentTarget.checked })}
          />
          {text.perDate(name ?? t.importDialog.paste.name, dates.count)}
        </label>
      ))}
      {shown === undefined ? null : (
        <>
          <p className="import-note">{text.about}</p>
          <ul className="import-photos">
            {shown.photos.map((photo, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two photos of one file may have one name and no date
              <PhotoRead key={nth} photo={photo} onDate={(date) => onChooseFile(photo.file, { date })} />
            ))}
          </ul>
          {shown.undated > 0 ? <p className="import-note">{text.undated(shown.undated)}</p> : null}
          {shown.successions.length === 0 ? null : (
            <>
              <h4>{t.successions.title}</h4>
              <p className="import-note">{t.successions.about}</p>
              <SuccessionList successions={shown.successions.map((one) => ({ ...one, key: keyOf(one) }))} onSay={say} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function PhotoRead({ photo, onDate }: { readonly photo: PhotoPreview; readonly onDate: (date: string) => void }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const text = t.importDialog.series;
  const called = photo.title.trim() || (photo.name ?? t.importDialog.paste.name);
  const id = useId();
  const from = photo.date === null ? text.noDate : text.dateFrom[photo.dateFrom];
  return (
    <li data-undated={photo.date === null}>
      <span className="import-photo-name" dir="auto">
        {called}
        {photo.name !== null && photo.name !== called ? <small dir="auto">{photo.name}</small> : null}
      </span>
      <span className="import-photo-date">
        {photo.dateAsked ? (
          <input
            type="date"
            className="field"
            aria-label={text.date(called)}
            aria-describedby={id}
            aria-invalid={photo.date === null}
            value={photo.date ?? ""}
            onChange={(event) => onDate(event.currentTarget.value)}
          />
        ) : (
          dateText(language, photo.date ?? "")
        )}
        <small id={id}>{from}</small>
      </span>
      <span className="import-photo-what">
        {t.photos.counts(photo.parties, photo.flows)}
        <small>{text.matched(photo.matched)}</small>
      </span>
    </li>
  );
}
