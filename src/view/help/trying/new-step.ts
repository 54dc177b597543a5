import type { Flow } from "../../../domain/flow.ts";
import { flowValues } from "../../../domain/flow-values.ts";
import type { State } from "../../../domain/partnership.ts";
import { NOBODY, type PartyId, TABLE } from "../../../domain/party.ts";
import type { TrialStep } from "../../../domain/trial.ts";
import { isGivenUp, lossesOnTable } from "../../../interventions/losses.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";

/** What can be tried, in the order in which it is offered: giving up less is a way of its own of bringing less. */
export const WAYS = [
  "acknowledge-loss",
  "adjust-ambition",
  "adjust-contribution",
  "give-up-less",
  "compensate",
  "bring-in-third-party",
  "renegotiate-flow",
  "invite-party",
] as const;
export type Way = (typeof WAYS)[number];

/** Of what is tried: how many times as much there would be at first; and how much, beside the yardstick. */
const AT_FIRST = { more: 2, less: 0.5, value: 8 };

interface Given {
  readonly state: State;
  readonly evaluation: Evaluation;
  /** What a party is called that is not there yet. */
  readonly names: { readonly thirdParty: string; readonly newParty: string };
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * A step as it is first offered, to be changed: about who brings most beyond what it takes, and who takes most beyond what it
 * brings, or about the largest flow. Null where there is nothing that it could be about.
 */
export function newStep(way: Way, id: string, given: Given): TrialStep | null {
  const { state, evaluation, names, today } = given;
  const flows = state.flows.filter((flow) => flow.state === "actual");
  const step = { id, on: true };
  const [brings, ...others] = byNet(state, evaluation);
  const takes = others.at(-1);
  const kind = state.resources[0]?.id;
  switch (way) {
    case "acknowledge-loss": {
      const losses = lossesOnTable(state);
      const loss = losses.find(({ seenBy }) => seenBy.length === 0) ?? losses[0];
      if (loss === undefined) return null;
      // Who says so is chosen: words are put in nobody's mouth.
      return { ...step, intervention: way, given: { card: loss.id, by: NOBODY, date: today } };
    }
    case "adjust-ambition":
      if (!flows.some(({ from }) => from === TABLE)) return null;
      return { ...step, intervention: way, given: { factor: AT_FIRST.more } };
    case "adjust-contribution":
    case "give-up-less": {
      const flow = largest(state, way === "give-up-less" ? flows.filter((one) => isGivenUp(state, one)) : flows);
      if (flow === undefined) return null;
      return { ...step, intervention: "adjust-contribution", given: { flow: flow.id, factor: AT_FIRST.less } };
    }
    case "compensate": {
      if (brings === undefined || takes === undefined || kind === undefined) return null;
      const numbers = { cost: AT_FIRST.value, worth: AT_FIRST.value, note: "" };
      return { ...step, intervention: way, given: { from: takes, to: brings, resource: kind, ...numbers } };
    }
    case "bring-in-third-party": {
      if (brings === undefined || kind === undefined) return null;
      const term = (party: PartyId) => ({ party, resource: kind, value: AT_FIRST.value });
      const asks = takes === undefined ? [] : [term(takes)];
      return { ...step, intervention: way, given: { name: names.thirdParty, gives: [term(brings)], asks } };
    }
    case "renegotiate-flow": {
      const flow = largest(state, flows);
      if (flow === undefined) return null;
      const { cost, worth } = valuesOf(state, flow);
      const fields = { resource: flow.resource, amount: null, cost, worth, note: flow.note };
      return { ...step, intervention: way, given: { flow: flow.id, fields } };
    }
    case "invite-party": {
      const missing = state.pieces.find(({ holders }) => holders.length === 0);
      return { ...step, intervention: way, given: { name: names.newParty, piece: missing?.id ?? null } };
    }
  }
}

/** What a flow counts for; nothing where nobody said. */
export function valuesOf({ resources }: Pick<State, "resources">, flow: Flow): { cost: number; worth: number } {
  const { cost, worth } = flowValues(flow, resources.find(({ id }) => id === flow.resource) ?? { rate: 1 });
  return { cost, worth };
}

const largest = (state: State, flows: readonly Flow[]): Flow | undefined =>
  flows.toSorted((a, b) => valuesOf(state, b).cost - valuesOf(state, a).cost)[0];

/** Members by what they bring beyond what they take, the most first. */
function byNet({ parties }: State, evaluation: Evaluation): readonly PartyId[] {
  const members = parties.filter(({ id, standing }) => standing === "member" && evaluation.indexOf.has(id));
  const net = new Map(members.map(({ id }) => [id, evaluation.of(id).net ?? 0]));
  return members.map(({ id }) => id).sort((a, b) => net.get(b)! - net.get(a)!);
}

/** A free id for a step. */
export const newStepId = (steps: readonly TrialStep[]): string =>
  String(1 + Math.max(0, ...steps.map(({ id }) => Number(id)).filter(Number.isInteger)));
