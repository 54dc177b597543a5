import { useEffect, useRef, useState } from "react";
import type { Theme } from "../workspace.ts";
import { isLarge } from "./large-scene.ts";
import type { PictureProps } from "./picture.ts";
import type { SigmaPhoto } from "./sigma-photo.ts";
import { useCarried } from "./use-carried.ts";

interface SigmaPictureProps extends PictureProps {
  readonly theme: Theme;
  readonly onStands: () => void;
  readonly onFail: (why: Failure) => void;
}

/** WebGL could not be had, or the browser took it back, as it does when others need the graphics card. */
export type Failure = "none" | "lost";

/** The scene in WebGL. Sigma is fetched when first needed. A large scene is moved as it was painted, and painted anew at rest. */
export function SigmaPicture({ theme, onStands, onFail, ...picture }: SigmaPictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const [photo, setPhoto] = useState<SigmaPhoto | null>(null);
  const latest = useRef({ picture, onStands, onFail });
  latest.current = { picture, onStands, onFail };
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
        latest.current.onStands();
      })
      .catch(() => fail("none"));
    return () => {
      wanted = false;
      opened?.close();
    };
  }, []);
  const style = useCarried(large && moving && photo !== null, view, () => photo?.show(latest.current.picture, theme));

  return <div ref={container} className="photo-sigma" style={style} aria-hidden="true" data-ready={photo !== null} />;
}
