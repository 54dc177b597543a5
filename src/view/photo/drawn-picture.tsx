import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import type { Theme } from "../workspace.ts";
import { firstRenderer, onHardware, rendererAsked, simpleRenderer } from "./choose-renderer.ts";
import type { PictureProps } from "./picture.ts";
import { SvgPicture } from "./svg-picture.tsx";
import { useLoaded } from "./use-loaded.ts";

// Most photos are drawn in SVG: what draws the others comes when it is needed.
const canvasPicture = () => import("./canvas-picture.tsx");
const WebglPicture = lazy(() => import("./webgl-picture.tsx").then((file) => ({ default: file.WebglPicture })));

interface DrawnPictureProps extends PictureProps {
  readonly theme: Theme;
  readonly painted: boolean;
  /** A first frame is on the screen, and what hurried with it is done. */
  readonly onPainted: (painted: true) => void;
}

/**
 * The photo by what draws it best: WebGL, but where it is missing or in software SVG, and above 300 parties a canvas. In the first
 * frame, and until WebGL stands, by what stands soonest.
 */
export function DrawnPicture({ theme, painted, onPainted, ...picture }: DrawnPictureProps) {
  const { scene } = picture;
  const asked = rendererAsked(location.search);
  // Asking for a graphics card takes as long as a frame, and so do the elements of many flows: not before one was painted.
  const best =
    painted || asked === "canvas" ? (asked ?? (onHardware() ? "webgl" : simpleRenderer(scene.nodes.length))) : null;
  const [webgl, setWebgl] = useState<"coming" | "stands" | "gone">("coming");
  const renderer = best === "webgl" && webgl === "gone" ? simpleRenderer(scene.nodes.length) : best;
  const simple = renderer === null || renderer === "webgl" ? firstRenderer(scene) : renderer;
  const canvas = useLoaded(simple === "canvas", canvasPicture);
  return (
    <>
      {renderer === "webgl" ? (
        <Suspense fallback={null}>
          <WebglPicture {...picture} theme={theme} onState={setWebgl} />
        </Suspense>
      ) : null}
      {renderer === "webgl" && webgl === "stands" ? null : (
        <>
          {simple === "svg" ? (
            <SvgPicture {...picture} />
          ) : canvas === null ? null : (
            <canvas.CanvasPicture {...picture} theme={theme} />
          )}
          {painted || (simple === "canvas" && canvas === null) ? null : <OncePainted then={onPainted} />}
        </>
      )}
    </>
  );
}

const REST_MS = 150;

/** Says when what it stands beside is on the screen, and what hurried with it is done. */
function OncePainted({ then }: { readonly then: (painted: true) => void }) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => then(true)), REST_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [then]);
  return null;
}
