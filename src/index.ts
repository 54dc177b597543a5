/**
 * The library: what a program may use of Evenwicht. An explicit list; all of it runs in browsers and in Node, and is as pure
 * as it looks: no clock, no chance, no files. What each does, and what it takes, stands where it is written.
 */

// Where most enter: what is handed in is looked at, and a mistake is said.

export {
  buildScene,
  changePlan,
  compareStates,
  evaluate,
  evaluateArrays,
  evaluateExperts,
  findAll,
  openFiles,
  planImport,
  readFlowList,
  robustness,
  runImport,
} from "./checked.ts";

// Reading: a table or a document comes in as a plan, with everything that is wrong or assumed, and then as a partnership.

export { readDocument } from "./document/read.ts";
export { writeDocument } from "./document/write.ts";
export type { Fault } from "./domain/fault.ts";
export type { Result } from "./domain/result.ts";
export type { FlowList } from "./formats/flow-list.ts";
export type { FlowListReading } from "./formats/read-flow-list.ts";
export { faultLine, wordFault } from "./text/fault-text.ts";

// A partnership as immutable data, and edits, which are data too and can be undone.

export { leftOutOf, onTheTable } from "./document/left-out.ts";
export { EDITOR_PRECISION, emptyPartnership, FILE_PRECISION, newFlow, newParty } from "./domain/create.ts";
export { applyDiff, type Diff, invert } from "./domain/diff.ts";
export { apply, type Edit, newId } from "./domain/edit.ts";
export type { FairnessRule } from "./domain/fairness-rule.ts";
export type { Flow } from "./domain/flow.ts";
export type { About, Lens, Partnership, Precision, State } from "./domain/partnership.ts";
export { NOBODY, type Party, TABLE } from "./domain/party.ts";
export type { Resource } from "./domain/resource.ts";
export { validate } from "./domain/validate.ts";

// Numbers: of a partnership, or of a long list of flows; and what each measure says of itself.

export { type FlowGraph, flowGraph } from "./graph/flow-graph.ts";
export { graphologyGraph } from "./graph/graphology.ts";
export { type Evaluation, type SlowValues, slowValues } from "./measures/evaluate.ts";
export type { ExpertValues } from "./measures/expert/evaluate-experts.ts";
export { expertMeasures } from "./measures/expert/registry.ts";
export { fairnessRules } from "./measures/fairness-rules.ts";
export type { Measure } from "./measures/measure.ts";
export { allMeasures, pairMeasures, partyMeasures, systemMeasures } from "./measures/registry.ts";
export type { Robustness } from "./measures/robustness.ts";
export { ruleNumbers } from "./measures/rule-numbers.ts";

// What stands out, in words, and a conversation about it.

export { type Guide, guideOf } from "./conversation/guide.ts";
export { type GuideText, guideText } from "./conversation/guide-text.ts";
export { findingText } from "./findings/finding-text.ts";
export type { Finding, FindingText } from "./findings/pattern.ts";
export { type StandOut, standOut } from "./findings/stand-out.ts";
export { wordingOf } from "./findings/wording.ts";

// Two photos, and who became whom. Of two files ids say nothing: `compareStates` finds parties again by name. Who compares more
// photos than two tells them alike first (`toldAlike`), and evaluates what comes of that.

export { asSuccessors } from "./compare/as-successors.ts";
export { type BalanceShift, balanceShift, type ShiftPart } from "./compare/balance-shift.ts";
export { compareFlows, type FlowChange } from "./compare/compare-flows.ts";
export { comparePhotos, type PhotoComparison } from "./compare/compare-photos.ts";
export type { ComparedStates, CompareOptions } from "./compare/compare-states.ts";
export { type SuggestedSuccession, suggestSuccessions } from "./compare/suggest-successions.ts";
export { type Pictured, toldAlike } from "./compare/told-alike.ts";
export type { Succession } from "./domain/succession.ts";
export { type FollowedFinding, followFindings } from "./findings/followed.ts";

// Ways back to balance. A repair needs a solver: `highsSolver(await loadHighs())`, with the package `highs`.

export type { InterventionId, Step, TrialStep } from "./domain/trial.ts";
export { type Coalitions, coalitionsOf } from "./interventions/coalitions.ts";
export type { Intervention } from "./interventions/intervention.ts";
export { interventions } from "./interventions/registry.ts";
export { type PhotoRepair, type PhotoRepairOptions, repairPhoto, THIRD_PARTY } from "./interventions/repair-photo.ts";
export { type Simulated, simulate } from "./interventions/simulate.ts";
export { type Highs, highsSolver } from "./solve/highs-solver.ts";
export type { LinearSolver } from "./solve/linear-program.ts";

// The photo: the whole picture as plain data, and drawn.

export { printColour } from "./photo/print-palette.ts";
export type { Scene } from "./photo/scene.ts";
export { sceneToSvg } from "./photo/svg.ts";
