import { useState } from "react";
import type { Theme } from "../workspace.ts";
import { CanvasPicture } from "./canvas-picture.tsx";
import { type Renderer, simpleRenderer } from "./choose-renderer.ts";
import type { PictureProps } from "./picture.ts";
import { SigmaPicture } from "./sigma-picture.tsx";
import { SvgPicture } from "./svg-picture.tsx";

interface OtherPictureProps extends PictureProps {
  readonly renderer: Renderer;
  readonly theme: Theme;
}

/** A graphics card that is taken away this often is given up. */
const MOST_LOSSES = 3;

/** What is not drawn in SVG: by WebGL, which is opened again where the browser took it back, or on a canvas. */
export function OtherPicture({ renderer, theme, ...picture }: OtherPictureProps) {
  const [losses, setLosses] = useState(0);
  if (renderer === "webgl" && losses <= MOST_LOSSES) {
    return (
      <SigmaPicture
        key={losses}
        {...picture}
        theme={theme}
        onFail={(why) => setLosses(why === "lost" ? losses + 1 : Number.POSITIVE_INFINITY)}
      />
    );
  }
  const simple = renderer === "webgl" ? simpleRenderer(picture.scene.nodes.length) : renderer;
  return simple === "svg" ? <SvgPicture {...picture} /> : <CanvasPicture {...picture} theme={theme} />;
}
