import { type Edit, newIds } from "../../../domain/edit.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import type { ToldChange } from "../../../interventions/told-repair.ts";

/** Changes as agreements to be made: each with its words, those whom it is between, and what flows there now. */
export function agendaAgreements(
  partnership: Partnership,
  talks: readonly { readonly text: string; readonly change: ToldChange }[],
): readonly Edit[] {
  const there = new Set(partnership.parties.map(({ id }) => id));
  const nextId = newIds(partnership, "agreements");
  return talks.map(({ text, change: { from, to } }) => ({
    type: "add",
    collection: "agreements",
    record: {
      id: nextId(),
      text,
      parties: [from, to].filter((end) => there.has(end)),
      flows: partnership.flows
        .filter((flow) => flow.state === "actual" && flow.from === from && flow.to === to)
        .map(({ id }) => id),
      made: null,
      due: null,
      done: false,
    },
  }));
}
