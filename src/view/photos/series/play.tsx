import { useMemo, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { commonGround } from "../../../photo/common-ground.ts";
import { IconButton } from "../../parts/icon-button.tsx";
import { useSize } from "../../parts/use-size.ts";
import { PhotoLegend } from "../../photo/photo-legend.tsx";
import { PhotoThumbnail } from "../../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { BringsTakesTable } from "./brings-takes-table.tsx";
import type { Playing } from "./use-playing.ts";
import type { Series } from "./use-series.ts";

/** The photo, becoming the next and the next: everybody at one place, everything on one scale. */
export function Play({ series, playing }: { readonly series: Series; readonly playing: Playing }) {
  const { language, actions } = useWorkspace();
  const { selected } = useOpen();
  const t = useAllTexts();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { moments, photos, date } = series;
  const ground = useMemo(
    () =>
      size === null || size.width === 0
        ? null
        : commonGround(photos, {
            width: size.width,
            height: size.height,
            language,
            names: size.width < 600 ? "short" : "full",
            seats: actions.seats(),
            insets: { top: 8, right: 8, bottom: 8, left: 8 },
          }),
    [size, photos, language, actions],
  );
  const { shown } = playing;
  const moment = moments[shown]!;
  const said = t.series.nth(shown + 1, moments.length, moment.title, date(moment.date));
  const scene = ground?.at(playing.position) ?? null;
  const legend = useMemo(() => ground?.legend ?? [], [ground]);
  return (
    <>
      <div className="compared-stage" ref={place}>
        {scene === null ? null : <PhotoThumbnail scene={{ ...scene, title: said }} labels chosen={selected} />}
      </div>
      <div className="series-player">
        <IconButton icon="left" label={t.series.back} onPress={() => playing.go(shown - 1)} isDisabled={shown === 0} />
        <Button className="button primary" onPress={playing.playing ? playing.pause : playing.play}>
          {playing.playing ? t.series.pause : t.series.play}
        </Button>
        <IconButton
          icon="right"
          label={t.series.on}
          onPress={() => playing.go(shown + 1)}
          isDisabled={shown === moments.length - 1}
        />
        <input
          type="range"
          min={0}
          max={moments.length - 1}
          step={1}
          value={shown}
          aria-label={t.series.which}
          aria-valuetext={said}
          onChange={(event) => playing.go(Number(event.currentTarget.value))}
        />
      </div>
      <p className="series-said" role="status">
        {said}
        {moment.note === "" ? null : <span className="quiet-text"> {moment.note}</span>}
      </p>
      {scene === null ? null : <PhotoLegend scene={{ ...scene, legend }} t={t.photo} />}
      <p className="quiet-text">{t.photos.notDrawn}</p>
      <BringsTakesTable series={series} caption={t.series.views.play} />
    </>
  );
}
