export type Renderer = "webgl" | "svg";

/** Without a GPU, SVG draws the faster photo up to this many parties. */
const SVG_UP_TO = 300;
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** WebGL, but SVG where WebGL is missing, or in software and the photo small. `?photo=webgl` and `?photo=svg` decide. */
export function chooseRenderer(search: string, parties: number): Renderer {
  const forced = new URLSearchParams(search).get("photo");
  if (forced === "webgl" || forced === "svg") return forced;
  const gpu = hardware();
  return gpu === "none" || (gpu === "software" && parties <= SVG_UP_TO) ? "svg" : "webgl";
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
