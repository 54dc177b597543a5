import cytoscapeOf from "cytoscape";
import { type Drawer, discsOf, edgesOf } from "./drawer.ts";

/** The same discs, names and curved arrows in Cytoscape, in its own way. */
export const cytoscape: Drawer = {
  draw: (stage, scene) =>
    new Promise((resolve) => {
      const core = cytoscapeOf({
        container: stage,
        layout: { name: "preset", fit: false },
        elements: [
          ...discsOf(scene).map(({ id, name, x, y, r }) => ({ data: { id, name, size: 2 * r }, position: { x, y } })),
          ...edgesOf(scene).map(({ id, from, to, width }) => ({
            data: { id: `e${id}`, source: from, target: to, width },
          })),
        ],
        style: [
          {
            selector: "node",
            style: { width: "data(size)", height: "data(size)", label: "data(name)", "font-size": 12 },
          },
          {
            selector: "edge",
            style: {
              width: "data(width)",
              "curve-style": "unbundled-bezier",
              "control-point-distances": [20],
              "control-point-weights": [0.5],
              "target-arrow-shape": "triangle",
              opacity: 0.88,
            },
          },
        ],
      });
      core.one("render", () => resolve((dx, dy) => void core.panBy({ x: dx, y: dy })));
    }),
};
