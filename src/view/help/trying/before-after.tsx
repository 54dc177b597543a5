import { useMemo, useRef } from "react";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { commonGround } from "../../../photo/common-ground.ts";
import { useSize } from "../../parts/use-size.ts";
import { PhotoThumbnail } from "../../photo/photo-thumbnail.tsx";
import { useWorkspace } from "../../workspace.ts";

interface BeforeAfterProps {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly titles: readonly [before: string, after: string];
}

/** Two photos beside each other on one ground: everybody at one place, and one scale for both. */
export function BeforeAfter({ before, after, titles }: BeforeAfterProps) {
  const { language, actions } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const scenes = useMemo(() => {
    if (size === null || size.width === 0) return null;
    const ground = commonGround([before, after], {
      ...size,
      language,
      names: "short",
      seats: actions.seats(),
      insets: { top: 4, right: 4, bottom: 4, left: 4 },
    });
    return [ground.at(0), ground.at(1)] as const;
  }, [size, before, after, language, actions]);
  return (
    <div className="before-after">
      {titles.map((title, nth) => {
        const scene = scenes?.[nth as 0 | 1];
        return (
          <figure key={title}>
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
