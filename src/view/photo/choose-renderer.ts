import type { Scene } from "../../photo/scene.ts";

export type Renderer = "webgl" | "svg" | "canvas";

/** Without a GPU SVG draws the faster photo up to this many parties, and a canvas that of more. */
const SVG_UP_TO = 300;
/** The elements of more flows than this take the browser longer than a picture of them does. */
const ELEMENTS_UP_TO = 500;
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Without WebGL. */
export const simpleRenderer = (parties: number): "svg" | "canvas" => (parties <= SVG_UP_TO ? "svg" : "canvas");

/** What stands soonest. */
export const firstRenderer = ({ nodes, flows }: Pick<Scene, "nodes" | "flows">): "svg" | "canvas" =>
  flows.length > ELEMENTS_UP_TO ? "canvas" : simpleRenderer(nodes.length);

/** `?photo=` and a renderer's name decides, for tests and for who would rather have another. */
export function rendererAsked(search: string): Renderer | null {
  const asked = new URLSearchParams(search).get("photo");
  return asked === "webgl" || asked === "svg" || asked === "canvas" ? asked : null;
}

let known: boolean | undefined;

/**
 * Whether WebGL runs on a graphics card. Asked once: it needs a context, of which a page may have few, and which takes as long as
 * a frame. A browser that would draw in software makes none.
 */
export function onHardware(): boolean {
  if (known !== undefined) return known;
  const gl = document.createElement("canvas").getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  if (gl === null) known = false;
  else {
    // Some browsers make one all the same.
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    known = !SOFTWARE.test(String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL)));
    gl.getExtension("WEBGL_lose_context")?.loseContext();
  }
  return known;
}
