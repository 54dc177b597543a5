import { evaluate } from "../../../src/measures/evaluate.ts";
import { buildScene } from "../../../src/photo/build-scene.ts";
import { somePartnership } from "../../photo/some-partnerships.ts";
import { cytoscape } from "./cytoscape.ts";
import { type Drawer, nextFrame } from "./drawer.ts";
import { evenwicht } from "./evenwicht.tsx";
import { visNetwork } from "./vis-network.ts";

// One drawing in a page of its own: how long until it stands, and how long each frame takes while it is moved.
const DRAWERS: Readonly<Record<string, Drawer>> = { evenwicht, cytoscape, "vis-network": visNetwork };
const FRAMES = 40;

export interface Measured {
  readonly scene: number;
  readonly first: number;
  readonly panning: readonly number[];
}

async function measure(): Promise<Measured> {
  const query = new URLSearchParams(location.search);
  const parties = Number(query.get("parties"));
  const drawer = DRAWERS[query.get("who") ?? ""];
  if (drawer === undefined) throw new Error("who?");
  const state = somePartnership(parties, 5 * parties, 1);
  const evaluation = evaluate(state);
  const before = performance.now();
  const scene = buildScene(state, evaluation, {
    width: 1068,
    height: 712,
    language: "en",
    names: "full",
    audience: "leader",
  });
  const built = performance.now();
  // the app's first screen is in them: they are there before a photo is opened
  await Promise.all([...document.fonts].map((font) => font.load()));
  await nextFrame();
  const start = performance.now();
  const pan = await drawer.draw(document.getElementById("stage")!, scene);
  // what was drawn is on the screen when a frame after it begins
  await nextFrame();
  await nextFrame();
  const first = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const panning: number[] = [];
  let last = await nextFrame();
  for (let nth = 0; nth < FRAMES; nth++) {
    pan(nth < FRAMES / 2 ? 3 : -3, 2);
    const now = await nextFrame();
    panning.push(now - last);
    last = now;
  }
  return { scene: built - before, first, panning };
}

Object.assign(globalThis, { measured: measure() });
