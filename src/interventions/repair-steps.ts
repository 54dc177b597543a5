import type { Flow } from "../domain/flow.ts";
import { flowValues, weightUnder } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { ResourceId } from "../domain/resource.ts";
import type { Step } from "../domain/trial.ts";
import { THIRD_PARTY } from "./repair-photo.ts";
import type { ToldChange } from "./told-repair.ts";

interface Given {
  /** What the third party is called, where one comes in. */
  readonly thirdParty: string;
  /** The kind of what is new. */
  readonly kind: ResourceId;
}

/**
 * A repair as interventions, so that it can be tried as they are: under the lens each flow becomes what was told. What
 * goes between the same two in several flows becomes more or less in proportion; what is autonomy does not become more.
 */
export function repairSteps(
  state: State,
  changes: readonly ToldChange[],
  { thirdParty, kind }: Given,
): readonly Step[] {
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const weightOf = (flow: Flow): number =>
    weightUnder(state.about.lens, flowValues(flow, resources.get(flow.resource)!));
  const steps = changes
    .filter((change) => !isThird(change))
    .flatMap(({ from, to, before, change }): readonly Step[] => {
      const there = state.flows.filter((flow) => flow.state === "actual" && flow.from === from && flow.to === to);
      const moving = change < 0 ? there : there.filter((flow) => resources.get(flow.resource)?.builtIn !== "autonomy");
      const now = moving.reduce((sum, flow) => sum + weightOf(flow), 0);
      if (before === 0 || now === 0) {
        const given = { from, to, resource: kind, cost: change, worth: change, note: "" };
        return [{ intervention: "compensate", given, on: true }];
      }
      const factor = Math.max(0, (now + change) / now);
      return moving.map(({ id }) => ({ intervention: "adjust-contribution", given: { flow: id, factor }, on: true }));
    });
  const outside = changes.filter(isThird);
  if (outside.length === 0) return steps;
  const term = (party: string, value: number) => ({ party, resource: kind, value });
  const given = {
    name: thirdParty,
    gives: outside.filter(({ from }) => from === THIRD_PARTY).map(({ to, change }) => term(to, change)),
    asks: outside.filter(({ to }) => to === THIRD_PARTY).map(({ from, change }) => term(from, change)),
  };
  return [...steps, { intervention: "bring-in-third-party", given, on: true }];
}

const isThird = ({ from, to }: ToldChange): boolean => from === THIRD_PARTY || to === THIRD_PARTY;
