import { useEffect, useRef, useState } from "react";
import type { Theme } from "../workspace.ts";
import type { PictureProps } from "./picture.ts";
import type { SigmaPhoto } from "./sigma-photo.ts";
import { SvgPicture } from "./svg-picture.tsx";

interface SigmaPictureProps extends PictureProps {
  readonly theme: Theme;
  /** WebGL could not be had, or was lost. */
  readonly onFail: () => void;
}

/** The scene in WebGL. Sigma is fetched when first needed; until it stands, and if it never does, SVG shows the photo. */
export function SigmaPicture({ theme, onFail, ...picture }: SigmaPictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const [photo, setPhoto] = useState<SigmaPhoto | null>(null);
  const latest = useRef({ picture, onFail });
  latest.current = { picture, onFail };

  useEffect(() => {
    let wanted = true;
    let opened: SigmaPhoto | null = null;
    const fail = (): void => {
      if (wanted) latest.current.onFail();
    };
    import("./sigma-photo.ts")
      .then(({ openSigmaPhoto }) => {
        if (!wanted || container.current === null) return;
        opened = openSigmaPhoto(container.current, latest.current.picture, fail);
        setPhoto(opened);
      })
      .catch(fail);
    return () => {
      wanted = false;
      opened?.close();
    };
  }, []);
  useEffect(() => photo?.show(latest.current.picture, theme));

  return (
    <>
      <div ref={container} className="photo-sigma" aria-hidden="true" data-ready={photo !== null} />
      {photo === null ? <SvgPicture {...picture} /> : null}
    </>
  );
}
