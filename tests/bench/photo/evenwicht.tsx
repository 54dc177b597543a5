import { createRoot } from "react-dom/client";
import { Photo } from "../../../src/view/photo/photo.tsx";
import type { Drawer } from "./drawer.ts";
import { nextFrame } from "./drawer.ts";
import "../../../src/view/styles.css";

const nothing = (): void => {};

/** The photo as the app shows it, dragged by a pointer. */
export const evenwicht: Drawer = {
  draw: async (stage, scene) => {
    createRoot(stage).render(
      <Photo
        scene={scene}
        selected={null}
        hovered={null}
        theme="light"
        language="en"
        onSelect={nothing}
        onHover={nothing}
        onMove={nothing}
        onAsk={nothing}
        parts={() => []}
      />,
    );
    const drawn = ".photo-node, .photo-sigma[data-ready=true], .photo-canvas";
    while (stage.querySelector(drawn) === null) await nextFrame();
    const photo = stage.querySelector<HTMLElement>(".photo")!;
    // a corner: nobody sits there
    let at = { x: 6, y: 6 };
    const send = (type: string): void => {
      const { left, top } = photo.getBoundingClientRect();
      const event = { pointerId: 1, pointerType: "mouse", button: 0, clientX: left + at.x, clientY: top + at.y };
      photo.dispatchEvent(new PointerEvent(type, { ...event, bubbles: true }));
    };
    // a pointer that the browser does not know cannot be captured
    photo.setPointerCapture = nothing;
    let down = false;
    return (dx, dy) => {
      if (!down) send("pointerdown");
      down = true;
      at = { x: at.x + dx, y: at.y + dy };
      send("pointermove");
    };
  },
};
