/** The library: what a program may use of Evenwicht. An explicit list; all of it runs in browsers and in Node. */

export { readDocument } from "./document/read.ts";
export { leftOutOf, writeDocument } from "./document/write.ts";
export { EDITOR_PRECISION, emptyPartnership, FILE_PRECISION, newFlow, newParty } from "./domain/create.ts";
export { applyDiff, type Diff, invert } from "./domain/diff.ts";
export { apply, type Edit, newId } from "./domain/edit.ts";
export type { Fault } from "./domain/fault.ts";
export type { Flow } from "./domain/flow.ts";
export type { About, Lens, Partnership, Precision, State } from "./domain/partnership.ts";
export { NOBODY, type Party, TABLE } from "./domain/party.ts";
export type { Resource } from "./domain/resource.ts";
export type { Result } from "./domain/result.ts";
export { validate } from "./domain/validate.ts";
export type { Finding, FindingText } from "./findings/pattern.ts";
export { findAll } from "./findings/registry.ts";
export { findingText, wordingOf } from "./findings/wording.ts";
export { changePlan, planImport, runImport } from "./formats/import.ts";
export { type FlowGraph, flowGraph } from "./graph/flow-graph.ts";
export { graphologyGraph } from "./graph/graphology.ts";
export { type Evaluation, evaluate, evaluateArrays, type SlowValues, slowValues } from "./measures/evaluate.ts";
export type { Measure } from "./measures/measure.ts";
export { allMeasures, pairMeasures, partyMeasures, systemMeasures } from "./measures/registry.ts";
export { type Robustness, robustness } from "./measures/robustness.ts";
export { buildScene } from "./photo/build-scene.ts";
export type { Scene } from "./photo/scene.ts";
export { sceneToSvg } from "./photo/svg.ts";
export { faultLine, wordFault } from "./text/sections/faults.ts";
