import { useMemo } from "react";
import { commonGround } from "../../../photo/common-ground.ts";
import { PhotoLegend } from "../../photo/photo-legend.tsx";
import { PhotoThumbnail } from "../../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { BringsTakesTable } from "./brings-takes-table.tsx";
import type { Series } from "./use-series.ts";

const SMALL = { width: 400, height: 300, names: "short" } as const;
/** With more parties names would hide what they stand at. */
const MOST_NAMES = 9;

/** Every photo small, beside the others: the same places and the same scale. */
export function SmallPhotos({ series }: { readonly series: Series }) {
  const { language, actions } = useWorkspace();
  const { selected } = useOpen();
  const t = useAllTexts();
  const { moments, photos, parties, date } = series;
  const named = parties.length <= MOST_NAMES;
  const { scenes, legend } = useMemo(() => {
    const names = named ? SMALL.names : "none";
    const ground = commonGround(photos, { ...SMALL, names, language, seats: actions.seats() });
    return { scenes: photos.map((_, nth) => ground.at(nth)), legend: ground.legend };
  }, [photos, named, language, actions]);
  return (
    <>
      <ol className="small-photos">
        {moments.map(({ id, title, date: day }, nth) => {
          const scene = scenes[nth]!;
          return (
            <li key={id}>
              <figure>
                <figcaption>
                  {title} <span className="quiet-text">{date(day)}</span>
                </figcaption>
                <div style={{ aspectRatio: `${SMALL.width} / ${SMALL.height}` }}>
                  <PhotoThumbnail scene={{ ...scene, title }} labels={named} chosen={selected} />
                </div>
              </figure>
            </li>
          );
        })}
      </ol>
      <PhotoLegend scene={{ ...scenes.at(-1)!, legend }} t={t.photo} />
      <BringsTakesTable series={series} caption={t.series.views.photos} />
    </>
  );
}
