import { readFileSync } from "node:fs";
import { onTheTable } from "../../src/document/left-out.ts";
import { readDocument } from "../../src/document/read.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { findAll } from "../../src/findings/registry.ts";
import type { Exported } from "../../src/formats/writers/exported.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import type { Language } from "../../src/text/language.ts";

/** A partnership as it is handed to what writes files, drawn as everybody may see it. */
export function exportedOf(partnership: Partnership, language: Language = "en"): Exported {
  const state = onTheTable(partnership);
  const evaluation = evaluate(state);
  const stage = { width: 900, height: 600, language, audience: "beamer", names: "full" } as const;
  return {
    state,
    evaluation,
    findings: findAll({ state, evaluation }),
    language,
    scene: () => buildScene(state, evaluation, stage),
  };
}

/** One of the examples that come with Evenwicht, in English. */
export function example(name: string): Partnership {
  const read = readDocument(readFileSync(`data/${name}.en.json`, "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
  return read.value;
}
