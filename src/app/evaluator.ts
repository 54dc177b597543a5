import type { State } from "../domain/partnership.ts";
import type { Finding } from "../findings/pattern.ts";
import { type Evaluation, evaluate } from "../measures/evaluate.ts";
import type { SceneOptions } from "../photo/build-scene.ts";
import type { Scene } from "../photo/scene.ts";
import type { WayOfLooking } from "../photo/way-of-looking.ts";
import { patterns } from "./patterns.ts";

export interface Evaluated {
  readonly state: State;
  readonly evaluation: Evaluation;
  /** Null while the patterns are on their way: what stands out is not known yet. */
  readonly findings: readonly Finding[] | null;
  /** False while findings and system values still are those of the state before. */
  readonly settled: boolean;
}

/** Up to this size everything is worked out within a frame, and a worker would only add its round trip. */
const SMALL = { parties: 30, flows: 400 };
export const isSmall = ({ parties, flows }: State): boolean =>
  parties.length <= SMALL.parties && flows.length <= SMALL.flows;

/** Above this many flows the scene too takes longer than a frame or two, and is made away from the screen. */
const SCENE_AT_ONCE = 2_000;
export const isLarge = (state: State): boolean => state.flows.length > SCENE_AT_ONCE;

export function evaluateNow(state: State): Evaluated {
  const evaluation = evaluate(state);
  return { state, evaluation, findings: patterns.now()?.({ state, evaluation }) ?? null, settled: true };
}

/** The same with what stands out in it, as soon as the patterns are there. */
export async function withFindings(evaluated: Evaluated): Promise<Evaluated> {
  const findAll = await patterns.come();
  return { ...evaluated, findings: evaluated.findings ?? findAll(evaluated) };
}

/**
 * The parties' numbers after an edit, in time for the next frame: what takes several frames stays what it was. Null where
 * that could name what is no longer there, or leave out what is new, but for flows: a finding on one that went goes too;
 * and where nobody knew yet what stands out.
 */
export function evaluateSoon(state: State, before: Evaluated | null): Evaluated | null {
  if (before === null || state === before.state || !sameBut("flows", state, before.state)) return null;
  const { evaluation, findings } = before;
  if (findings === null) return null;
  const there = new Set(state.flows.map(({ id }) => id));
  return {
    state,
    evaluation: evaluate(state, { slow: evaluation }),
    findings: findings.filter(({ flows }) => flows.every((flow) => there.has(flow))),
    settled: false,
  };
}

/** What was worked out stays where nothing but ideas differs: what is tried is in no number. Null where more does. */
export function evaluatedAlready(state: State, before: Evaluated | null): Evaluated | null {
  if (before === null || before.findings === null || !before.settled) return null;
  return state !== before.state && sameBut("trials", state, before.state) ? { ...before, state } : null;
}

/** Whether only one list differs, of all that numbers and findings are about. */
const sameBut = (list: "flows" | "trials", a: State, b: State): boolean =>
  (Object.keys(a) as (keyof State)[]).every(
    (key: string) => key === list || Reflect.get(a, key) === Reflect.get(b, key),
  );

/** Works a state out away from the screen: slow measures, patterns and a large scene. */
export interface Evaluator {
  /** The newest state wins: the promise of one that it overtook may never settle. Rejects where there is no worker. */
  evaluate(state: State): Promise<Evaluated>;
  /** Of the state that was evaluated last. Of an older one it never comes: the newer one has a scene of its own. */
  scene(state: State, options: SceneOptions, way: WayOfLooking): Promise<Scene>;
}
