import { useEffect, useState } from "react";
import type { Partnership } from "../../domain/partnership.ts";
import { evaluate } from "../../measures/evaluate.ts";
import { buildScene } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useWorkspace } from "../workspace.ts";

/** More flows than a small picture can show, or be drawn of without being waited for. */
const MOST = 300;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Without names: too small to read them. */
  readonly bare: boolean;
}

interface SmallPhotoProps extends PictureSize {
  /** The partnership; null where there is nothing to draw. Another function loads again. */
  readonly load: () => Promise<Partnership | null>;
}

/** A partnership as it really is, drawn by what draws the photo. Its place is kept while it loads. */
export function SmallPhoto({ load, width, height, bare }: SmallPhotoProps) {
  const scene = useScene(load, width, height, bare);
  return (
    <div className="picture" data-bare={bare} style={{ aspectRatio: `${width} / ${height}` }}>
      {scene === null ? null : <PhotoThumbnail scene={scene} labels={!bare} />}
    </div>
  );
}

function useScene(load: SmallPhotoProps["load"], width: number, height: number, bare: boolean): Scene | null {
  const { language } = useWorkspace();
  const [partnership, setPartnership] = useState<Partnership | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setPartnership(loaded),
      // The card still opens it by name, and opening says what went wrong.
      () => wanted && setPartnership(null),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    if (partnership === null || partnership.flows.length > MOST) return setScene(null);
    const names = bare ? "none" : "short";
    setScene(buildScene(partnership, evaluate(partnership), { width, height, language, names, audience: "beamer" }));
  }, [partnership, width, height, language, bare]);
  return scene;
}
