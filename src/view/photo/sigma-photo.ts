import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import { createNodePiechartProgram } from "@sigma/node-piechart";
import Sigma from "sigma";
import { createNodeCompoundProgram, EdgeRectangleProgram, NodeCircleProgram } from "sigma/rendering";
import { DIMMED, DIMMED_NAME, FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks } from "../../photo/flow-marks.ts";
import { FLOW_GAP, headRatio } from "../../photo/flow-shape.ts";
import {
  badgeMarks,
  beamMarks,
  chosenMark,
  focusMark,
  gapMarks,
  labelMarks,
  nodeMarks,
  seamMarks,
  tintMarks,
} from "../../photo/glyph.ts";
import { circle, type Mark } from "../../photo/mark.ts";
import type { SceneNode } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import { drawMarks, type Palette, paletteOf } from "./canvas-marks.ts";
import { DETAILED } from "./large-scene.ts";
import type { PictureProps } from "./picture.ts";
import { type CurveAttributes, type DiscAttributes, FEATHER, isSolid, sceneGraph } from "./scene-graph.ts";

/** The scene in WebGL by Sigma, in a container that fills the stage. */
export interface SigmaPhoto {
  /** Shows these props. `theme` only tells that the colours are to be read again. */
  readonly show: (props: PictureProps, theme: string) => void;
  readonly close: () => void;
}

type Colour = `${"brings" | "takes" | "halo" | "gap" | "rim" | "core"}Color` & keyof DiscAttributes;
const from = (attribute: Colour): { attribute: Colour } => ({ attribute });
const share = (attribute: keyof DiscAttributes) => ({ attribute, defaultValue: 0, mode: "relative" as const });

/** Slices run anticlockwise from 12 o'clock: what it brings first, so that it lies left. */
const ringProgram = createNodePiechartProgram<DiscAttributes, CurveAttributes>({
  offset: { value: -Math.PI / 2 },
  slices: [
    { color: from("bringsColor"), value: { attribute: "brings" } },
    { color: from("takesColor"), value: { attribute: "takes" } },
  ],
});

const coreProgram = createNodeBorderProgram<DiscAttributes, CurveAttributes>({
  borders: [
    { size: share("halo"), color: from("haloColor") },
    { size: share("ring"), color: { transparent: true } },
    { size: share("gap"), color: from("gapColor") },
    { size: share("rim"), color: from("rimColor") },
    { size: { fill: true }, color: from("coreColor") },
  ],
});

const curveProgram = (width: number) => {
  const { length, width: wideness } = headRatio(width);
  return createEdgeCurveProgram<DiscAttributes, CurveAttributes>({
    arrowHead: { extremity: "target", lengthToThicknessRatio: length, widenessToThicknessRatio: wideness },
  });
};

/** Throws where WebGL cannot be had. */
export function openSigmaPhoto(container: HTMLElement, first: PictureProps, onLost: () => void): SigmaPhoto {
  let palette: Palette = paletteOf(container);
  let theme: string | null = null;
  let shown = first;
  const graph = sceneGraph(first.scene, first.highlight, palette.colour);
  const sigma = new Sigma<DiscAttributes, CurveAttributes>(graph, container, {
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio,
    autoRescale: true,
    stagePadding: 0,
    minEdgeThickness: 0.6,
    antiAliasingFeather: FEATHER,
    zIndex: true,
    renderLabels: false,
    enableEdgeEvents: false,
    enableCameraPanning: false,
    enableCameraZooming: false,
    enableCameraRotation: false,
    allowInvalidContainer: true,
    defaultDrawNodeHover: () => {},
    minCameraRatio: null,
    maxCameraRatio: null,
    nodeProgramClasses: {
      party: createNodeCompoundProgram<DiscAttributes, CurveAttributes>([ringProgram, coreProgram]),
      unseen: NodeCircleProgram as never,
    },
    // drawn in this order: what is brought out over the rest, small over large
    edgeProgramClasses: {
      straight: EdgeRectangleProgram as never,
      "under-wide": curveProgram(8),
      "under-middling": curveProgram(4),
      "under-thin": curveProgram(1),
      "over-wide": curveProgram(8),
      "over-middling": curveProgram(4),
      "over-thin": curveProgram(1),
    },
  });
  // below the flows: the table; above them: textured flows and the challenge; above the discs: everything fine
  const ground = sigma.createCanvas("ground", { beforeLayer: "edges" });
  const middle = sigma.createCanvas("middle", { afterLayer: "edges" });
  const details = sigma.createCanvas("details", { afterLayer: "nodes" });
  const webgl = Object.values(sigma.getCanvases()).filter((canvas) => /sigma-(edges|nodes)$/.test(canvas.className));

  // the marks stay the same while the view changes: made anew only with the scene or what is brought out
  let marks = canvasMarks(first);
  const paint = (): void => {
    const draw = (canvas: HTMLCanvasElement, content: (context: CanvasRenderingContext2D) => void): void => {
      const context = canvas.getContext("2d");
      if (context === null) return;
      const { width, height } = shown.scene;
      const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
      if (canvas.width !== across || canvas.height !== down) {
        canvas.width = across;
        canvas.height = down;
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      const { x, y, k } = shown.view;
      const ratio = devicePixelRatio;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, across, down);
      context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
      content(context);
    };
    draw(ground, (context) => {
      drawMarks(context, marks.ground, palette);
      drawTextured(context, marks.texturedBelow, palette);
    });
    draw(middle, (context) => {
      drawTextured(context, marks.texturedAbove, palette);
      lifted(context, () => drawMarks(context, marks.challenge.slice(0, 1), palette));
      drawMarks(context, marks.challenge.slice(1), palette);
    });
    draw(details, (context) => {
      for (const node of marks.nodes) {
        context.globalAlpha = node.opacity;
        if (node.r * shown.view.k > DETAILED) {
          context.save();
          context.translate(node.x, node.y);
          drawMarks(context, node.disc, palette);
          context.restore();
        }
        context.globalAlpha = node.nameOpacity;
        drawMarks(context, node.label, palette);
      }
      context.globalAlpha = 1;
      drawMarks(context, marks.pills, palette);
    });
  };
  sigma.on("afterRender", paint);
  const lost = (): void => onLost();
  for (const canvas of webgl) canvas.addEventListener("webglcontextlost", lost);
  // names are drawn again once their font has come
  document.fonts.ready.then(() => {
    if (closed) return;
    sigma.refresh();
  });
  let closed = false;

  const show = (props: PictureProps, nextTheme: string): void => {
    const before = shown;
    const recoloured = theme !== nextTheme;
    shown = props;
    if (recoloured) {
      palette = paletteOf(container);
      theme = nextTheme;
    }
    const { scene, view, highlight } = props;
    const same = before.scene === scene && before.highlight === highlight;
    if (!same || before.chosen !== props.chosen || before.focused !== props.focused) marks = canvasMarks(props);
    const resized = before.scene.width !== scene.width || before.scene.height !== scene.height;
    const anew = recoloured || !same || resized;
    if (recoloured || !same) {
      graph.clear();
      graph.import(sceneGraph(scene, highlight, palette.colour));
    }
    if (anew) sigma.setCustomBBox({ x: [0, scene.width], y: [-scene.height, 0] });
    if (resized) sigma.resize(true);
    const side = Math.max(scene.width, scene.height);
    sigma.getCamera().setState({
      x: 0.5 + ((scene.width / 2 - view.x) / view.k - scene.width / 2) / side,
      y: 0.5 - ((scene.height / 2 - view.y) / view.k - scene.height / 2) / side,
      ratio: 1 / view.k,
      angle: 0,
    });
    // for another view alone nothing is worked out anew
    sigma.refresh(anew ? undefined : { partialGraph: {}, skipIndexation: true });
  };
  return {
    show,
    close: () => {
      closed = true;
      for (const canvas of webgl) canvas.removeEventListener("webglcontextlost", lost);
      sigma.kill();
    },
  };
}

interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly opacity: number;
  readonly nameOpacity: number;
  readonly disc: readonly Mark[];
  readonly label: readonly Mark[];
}

interface Textured {
  readonly opacity: number;
  readonly marks: readonly Mark[];
}

interface CanvasMarks {
  readonly ground: readonly Mark[];
  /** Flows that WebGL leaves out: those not brought out lie below the others. */
  readonly texturedBelow: readonly Textured[];
  readonly texturedAbove: readonly Textured[];
  readonly challenge: readonly Mark[];
  readonly nodes: readonly DrawnNode[];
  readonly pills: readonly Mark[];
}

function canvasMarks({ scene, highlight, chosen, focused }: PictureProps): CanvasMarks {
  const textured = (lit: boolean): readonly Textured[] =>
    scene.flows
      .filter((flow) => !isSolid(flow) && highlight.lit(flow) === lit)
      .map((flow) => ({
        opacity: highlight.active ? 1 : FLOW_OPACITY,
        marks: flowMarks(flow, highlight.ink(flow)),
      }));
  return {
    ground: tableMarks(scene),
    texturedBelow: textured(false),
    texturedAbove: textured(true),
    challenge: challengeMarks(scene.challenge),
    nodes: scene.nodes.map((node) => ({
      x: node.x,
      y: node.y,
      r: node.r,
      opacity: highlight.dimmed(node.id) ? DIMMED : 1,
      nameOpacity: highlight.dimmed(node.id) ? DIMMED_NAME : 1,
      disc: [
        ...(node.id === chosen ? [chosenMark(node.r)] : []),
        ...(node.id === focused ? [focusMark(node.r, node.id === chosen)] : []),
        ...discDetails(node),
      ],
      label: labelMarks(node),
    })),
    pills: highlight.pills(),
  };
}

function drawTextured(context: CanvasRenderingContext2D, flows: readonly Textured[], palette: Palette): void {
  for (const { opacity, marks } of flows) {
    context.globalAlpha = opacity;
    drawMarks(context, marks, palette);
  }
  context.globalAlpha = 1;
}

/** What WebGL leaves out of a disc: gaps, seams, beam, badges; a party without exchange and an empty chair whole. */
const discDetails = (node: SceneNode): readonly Mark[] =>
  node.core === "dotted" || node.core === "chair"
    ? nodeMarks(node)
    : [
        fringe(node),
        ...gapMarks(node),
        ...seamMarks(node),
        ...beamMarks(node),
        ...tintMarks(node),
        ...badgeMarks(node),
      ];

/** The slices reach under the halo, and their softened edge would show round it as a hair of colour. */
const fringe = ({ r }: SceneNode): Mark => ({ d: circle(0, 0, r + FLOW_GAP - 0.4), stroke: "paper", width: 1.2 });

/** The soft shade under the challenge, as the style sheet gives it to the SVG. */
function lifted(context: CanvasRenderingContext2D, draw: () => void): void {
  context.save();
  context.shadowColor = "rgb(58 44 20 / 0.16)";
  context.shadowBlur = 20 * context.getTransform().a;
  context.shadowOffsetY = 3 * context.getTransform().a;
  draw();
  context.restore();
}
