import { Network } from "vis-network/standalone";
import { type Drawer, discsOf, edgesOf } from "./drawer.ts";

/** The same discs, names and curved arrows in vis-network, in its own way. */
export const visNetwork: Drawer = {
  draw: (stage, scene) =>
    new Promise((resolve) => {
      const network = new Network(
        stage,
        {
          nodes: discsOf(scene).map(({ id, name, x, y, r }) => ({ id, label: name, x, y, size: r, shape: "dot" })),
          edges: edgesOf(scene).map(({ id, from, to, width }) => ({ id: `e${id}`, from, to, width })),
        },
        {
          physics: false,
          layout: { improvedLayout: false },
          edges: { arrows: "to", smooth: { enabled: true, type: "curvedCW", roundness: 0.2 } },
        },
      );
      network.once("afterDrawing", () => {
        const { x, y } = network.getViewPosition();
        let at = { x, y };
        resolve((dx, dy) => {
          at = { x: at.x - dx, y: at.y - dy };
          network.moveTo({ position: at, scale: network.getScale(), animation: false });
        });
      });
    }),
};
