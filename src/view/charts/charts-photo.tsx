import { useMemo, useRef } from "react";
import type { SceneOptions } from "../../photo/build-scene.ts";
import { type WayOfLooking, WHOLE } from "../../photo/way-of-looking.ts";
import { useSize } from "../parts/use-size.ts";
import { Photo } from "../photo/photo.tsx";
import { useSceneOf } from "../screens/use-scene.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

const INSETS = { top: 8, right: 8, bottom: 8, left: 8 };
const NO_PARTS = (): readonly string[] => [];

/** The photo beside a chart: who is pointed at or chosen in the one is so in the other. It is looked at, not edited. */
export function ChartsPhoto({ way = WHOLE }: { readonly way?: WayOfLooking }) {
  const { language, theme, actions } = useWorkspace();
  const { moved, selected, hovered } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const options = useMemo(
    (): SceneOptions | null =>
      size === null || size.width === 0 || size.height === 0
        ? null
        : { ...size, language, moved, names: "short", audience: "leader", insets: INSETS },
    [size, language, moved],
  );
  const scene = useSceneOf(options, way);
  return (
    <div ref={place} className="charts-photo">
      {scene === null ? null : (
        <Photo
          scene={scene}
          selected={selected}
          hovered={hovered}
          theme={theme}
          language={language}
          onSelect={actions.select}
          onHover={actions.hover}
          onMove={actions.move}
          onAsk={() => actions.goTo("challenge")}
          parts={NO_PARTS}
        />
      )}
    </div>
  );
}
