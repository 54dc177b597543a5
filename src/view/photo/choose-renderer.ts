export type Renderer = "webgl" | "svg" | "canvas";

/** Without a GPU SVG draws the faster photo up to this many parties, and a canvas that of more. */
const SVG_UP_TO = 300;
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Without WebGL. */
export const simpleRenderer = (parties: number): Renderer => (parties <= SVG_UP_TO ? "svg" : "canvas");

/** WebGL, but where it is missing or in software SVG, and above 300 parties a canvas. `?photo=` and a renderer's name decides. */
export function chooseRenderer(search: string, parties: number): Renderer {
  const forced = new URLSearchParams(search).get("photo");
  if (forced === "webgl" || forced === "svg" || forced === "canvas") return forced;
  return onHardware() ? "webgl" : simpleRenderer(parties);
}

let known: boolean | undefined;

/**
 * Whether WebGL runs on a graphics card. Asked once: it needs a context, of which a page may have few. A browser that would draw
 * in software makes none, which saves the first photo the time to start that.
 */
function onHardware(): boolean {
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
