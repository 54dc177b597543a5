import { useEffect, useMemo, useRef } from "react";
import { type BuiltScene, rebuildScene } from "../../photo/build-scene.ts";
import { useSize } from "../parts/use-size.ts";
import { Photo } from "../photo/photo.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";

const NO_PARTS = (): readonly string[] => [];

/** The photo beside a chart: who is pointed at or chosen in the one is so in the other. It is looked at, not edited. */
export function ChartsPhoto() {
  const { language, theme, actions } = useWorkspace();
  const { evaluated, evaluation, moved, selected, hovered } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const built = useRef<BuiltScene | null>(null);
  const scene = useMemo(() => {
    if (size === null || size.width === 0 || size.height === 0) return null;
    built.current = rebuildScene(
      evaluated,
      evaluation,
      {
        ...size,
        language,
        moved,
        names: "short",
        audience: "leader",
        seats: actions.seats(),
        insets: { top: 8, right: 8, bottom: 8, left: 8 },
      },
      built.current,
    );
    return built.current.scene;
  }, [size, language, moved, evaluated, evaluation, actions]);
  useEffect(() => {
    if (scene !== null) actions.keepSeats(scene.seats);
  }, [scene, actions]);
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
