import { expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { legendOf, legendOfPieces } from "../../src/photo/legend.ts";
import { messages } from "../../src/text/messages.ts";
import { partnershipOf } from "../build.ts";

const t = messages.nl.photo;
const state = partnershipOf([["a", "b", 4]]);
const scene = buildScene(state, evaluate(state), {
  width: 770,
  height: 840,
  language: "nl",
  names: "full",
  audience: "leader",
});
const texts = (nodes: typeof scene.nodes): readonly string[] =>
  legendOf(nodes, scene.flows, t).map(({ text }) => text.map((line) => line.text).join(" "));

// Oracle: a party with a badge or without one, as set here.
test("a badge is in the legend where a party has it, and only there", () => {
  const [signals, holder] = [t.legend.signals.join(" "), t.legend.soleHolder.join(" ")];
  expect(texts(scene.nodes)).not.toContain(signals);
  expect(texts(scene.nodes)).not.toContain(holder);
  const badged = texts(scene.nodes.map((node) => ({ ...node, signals: 2, soleHolder: true })));
  expect(badged).toContain(signals);
  expect(badged).toContain(holder);
});

test("of the pieces of the puzzle only the sorts that occur", () => {
  const piece = { name: "", start: 0, end: 1 };
  const pieces = [
    { ...piece, holding: "sole" as const },
    { ...piece, holding: "missing" as const },
  ];
  expect(legendOfPieces({ pieces }, t).map(({ text }) => text.map((line) => line.text))).toEqual([
    t.legend.pieces.sole,
    t.legend.pieces.missing,
  ]);
  expect(legendOfPieces({ pieces: [] }, t)).toEqual([]);
});
