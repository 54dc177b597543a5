import { evaluate } from "../../src/measures/evaluate.ts";
import type { SystemMeasureId } from "../../src/measures/registry.ts";
import { buildState } from "../build-state.ts";
import { microNetworks } from "../reference.ts";
import { microParty, microSystem } from "../reference-values.ts";
import { type Check, columnCheck, numberCheck } from "./check.ts";

/** The small networks that were checked by hand; of the empty one there is nothing to compare. */
export const microChecks = (): readonly Check[] =>
  microNetworks
    .filter(([, { expected }]) => expected.W > 0)
    .flatMap(([name, network]) => {
      const evaluation = evaluate(buildState({ parties: network.nodes, flows: network.edges }));
      return [
        ...Object.entries(microSystem).map(([id, value]) =>
          numberCheck(name, id, evaluation.system[id as SystemMeasureId], value(network.expected) ?? null),
        ),
        ...Object.entries(microParty).map(([id, values]) =>
          columnCheck(
            name,
            `${id}, per party`,
            values(network).map(([party, value]) => [evaluation.of(party)[id as keyof typeof microParty], value]),
          ),
        ),
      ];
    });
