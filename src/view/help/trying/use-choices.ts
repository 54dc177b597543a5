import type { Flow } from "../../../domain/flow.ts";
import { TABLE } from "../../../domain/party.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { flowsInWords } from "../../conversation/flow-in-words.ts";
import { useWorkspace } from "../../workspace.ts";
import { useComingBefore } from "./coming-before.ts";

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a step can be about, by its name: parties (those too that a step before brings in), ends of a flow, kinds, and what flows. */
export function useChoices(): {
  readonly parties: readonly Choice[];
  /** The parties, and the table where it is in the photo. */
  readonly givers: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly flows: (which?: (flow: Flow) => boolean) => readonly Choice[];
} {
  const { language, t } = useWorkspace();
  const partnership = useComingBefore();
  const words = wordingOf(partnership, language);
  const parties = partnership.parties.map(({ id, name }) => ({ id, name }));
  const table = partnership.about.table === null ? [] : [{ id: TABLE, name: words.name(TABLE) }];
  return {
    parties,
    givers: [...parties, ...table],
    kinds: partnership.resources.map(({ id }) => ({ id, name: words.resource(id) })),
    flows: (which = () => true) => {
      const actual = partnership.flows.filter((flow) => flow.state === "actual" && which(flow));
      return [...flowsInWords(actual, words, t.inspector.state)].map(([id, name]) => ({ id, name }));
    },
  };
}
