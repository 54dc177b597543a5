import { useMemo, useRef } from "react";
import type { State } from "../../../domain/partnership.ts";
import { measuredOnce } from "../../../measures/measured-once.ts";
import { commonGround } from "../../../photo/common-ground.ts";
import { useSize } from "../../parts/use-size.ts";
import { PhotoThumbnail } from "../../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import "../../photos/photos.css";

/** The photo as it is beside the photo as it would be: everybody at one place, and one scale for both. */
export function BeforeAfter({ before, after }: { readonly before: State; readonly after: State }) {
  const { language, actions } = useWorkspace();
  const { large } = useOpen();
  const { photos: t } = useAllTexts().suggestion;
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const ground = useMemo(() => {
    if (large || size === null || size.width === 0) return null;
    return commonGround([measuredOnce(before), measuredOnce(after)], {
      ...size,
      language,
      names: size.width < 600 ? "short" : "full",
      seats: actions.seats(),
      insets: { top: 8, right: 8, bottom: 8, left: 8 },
    });
  }, [large, size, before, after, language, actions]);
  if (large) return null;
  return (
    <section className="suggestion-photos" aria-label={t.title}>
      <div className="compared-pictures" data-beside="true">
        {([t.now, t.after] as const).map((caption, at) => (
          <figure key={caption}>
            <figcaption>{caption}</figcaption>
            <div className="compared-stage" ref={at === 0 ? place : undefined}>
              {ground === null ? null : <PhotoThumbnail scene={ground.at(at)} labels />}
            </div>
          </figure>
        ))}
      </div>
    </section>
  );
}
