import { useMemo } from "react";
import { inOrderOfDate } from "../../compare/by-date.ts";
import { frozen } from "../../domain/frozen.ts";
import type { State } from "../../domain/partnership.ts";
import { dateText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** A photo that was taken, or the present. */
export interface Moment {
  /** The photo's own; NOW for the present. */
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly note: string;
  readonly state: State;
}

/** No id of a photo is a word. */
export const NOW = "now";

/** The photos in the order of their dates, and the present behind them. */
export function useMoments(): readonly Moment[] {
  const { language } = useWorkspace();
  const { photos } = useAllTexts();
  const { partnership } = useOpen();
  return useMemo(
    () => [
      ...inOrderOfDate(partnership.snapshots).map((photo) => ({
        ...photo,
        title: photo.title.trim() === "" ? photos.untitled(dateText(language, photo.date)) : photo.title,
      })),
      { id: NOW, title: photos.now, date: partnership.about.date, note: "", state: frozen(partnership) },
    ],
    [partnership, photos, language],
  );
}
