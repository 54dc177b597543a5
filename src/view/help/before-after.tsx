import { useMemo, useRef } from "react";
import type { State } from "../../domain/partnership.ts";
import { measuredOnce } from "../../measures/measured-once.ts";
import { commonGround } from "../../photo/common-ground.ts";
import { useSize } from "../parts/use-size.ts";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";

interface BeforeAfterProps {
  readonly before: State;
  readonly after: State;
  readonly titles: readonly [before: string, after: string];
}

/** The photo as it is beside the photo as it would be: everybody at one place, and one scale for both. */
export function BeforeAfter({ before, after, titles }: BeforeAfterProps) {
  const { language, actions } = useWorkspace();
  const { large } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const scenes = useMemo(() => {
    if (large || size === null || size.width === 0) return null;
    const ground = commonGround([measuredOnce(before), measuredOnce(after)], {
      ...size,
      language,
      names: size.width < 600 ? "short" : "full",
      seats: actions.seats(),
      insets: { top: 4, right: 4, bottom: 4, left: 4 },
    });
    return [ground.at(0), ground.at(1)] as const;
  }, [large, size, before, after, language, actions]);
  if (large) return null;
  return (
    <div className="before-after">
      {([0, 1] as const).map((nth) => {
        const [title, scene] = [titles[nth], scenes?.[nth]];
        return (
          <figure key={nth}>
            <figcaption>{title}</figcaption>
            <div className="before-after-stage" ref={nth === 0 ? place : null}>
              {scene === undefined ? null : <PhotoThumbnail scene={{ ...scene, title }} labels />}
            </div>
          </figure>
        );
      })}
    </div>
  );
}
