import { useEffect, useRef, useState } from "react";
import type { Theme } from "../workspace.ts";
import { isLarge } from "./large-scene.ts";
import type { PictureProps } from "./picture.ts";
import type { SigmaPhoto } from "./sigma-photo.ts";
import { SvgPicture } from "./svg-picture.tsx";
import { useCarried } from "./use-carried.ts";

interface SigmaPictureProps extends PictureProps {
  readonly theme: Theme;
  readonly onFail: (why: Failure) => void;
}

/** WebGL could not be had, or the browser took it back, as it does when others need the graphics card. */
export type Failure = "none" | "lost";

/**
 * The scene in WebGL. Sigma is fetched when first needed; until it stands, and if it never does, SVG shows the photo, but for a large
 * one, with which it would take longer. A large one is moved as it was painted, and painted anew at rest.
 */
export function SigmaPicture({ theme, onFail, ...picture }: SigmaPictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const [photo, setPhoto] = useState<SigmaPhoto | null>(null);
  const latest = useRef({ picture, onFail });
  latest.current = { picture, onFail };
  const { scene, view, moving = false } = picture;
  const large = isLarge(scene);

  useEffect(() => {
    let wanted = true;
    let opened: SigmaPhoto | null = null;
    const fail = (why: Failure): void => {
      if (wanted) latest.current.onFail(why);
    };
    import("./sigma-photo.ts")
      .then(({ openSigmaPhoto }) => {
        if (!wanted || container.current === null) return;
        opened = openSigmaPhoto(container.current, latest.current.picture, () => fail("lost"));
        setPhoto(opened);
      })
      .catch(() => fail("none"));
    return () => {
      wanted = false;
      opened?.close();
    };
  }, []);
  const style = useCarried(large && moving && photo !== null, view, () => photo?.show(latest.current.picture, theme));

  return (
    <>
      <div ref={container} className="photo-sigma" style={style} aria-hidden="true" data-ready={photo !== null} />
      {photo === null && !large ? <SvgPicture {...picture} /> : null}
    </>
  );
}
