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
  return hardware() === "hardware" ? "webgl" : simpleRenderer(parties);
}

let known: "hardware" | "software" | "none" | undefined;

/** What WebGL runs on. Asked once: it needs a context, of which a page may have few. */
function hardware(): "hardware" | "software" | "none" {
  if (known !== undefined) return known;
  const gl = document.createElement("canvas").getContext("webgl2");
  if (gl === null) known = "none";
  else {
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    const name = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL));
    known = SOFTWARE.test(name) ? "software" : "hardware";
    gl.getExtension("WEBGL_lose_context")?.loseContext();
  }
  return known;
}
