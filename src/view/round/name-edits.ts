import { newFlow } from "../../domain/create.ts";
import { type Edit, newIds } from "../../domain/edit.ts";
import type { Flow } from "../../domain/flow.ts";
import { withReport } from "../../domain/hearing.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { NOBODY, type PartyId, TABLE } from "../../domain/party.ts";
import { type FlowEnd, flowEnd } from "../panels/flow-end.ts";
import { type FlowResource, flowResource } from "../panels/flow-resource.ts";
import type { OtherEnd } from "./end-choice.tsx";
import type { What } from "./kind-choice.tsx";

export interface Named {
  /** The party that speaks, and at which end of the flow it is. */
  readonly speaker: PartyId;
  readonly by: "giver" | "receiver";
  /** One, or several to whom it goes alike. Null: given up, and nobody receives it. */
  readonly others: readonly OtherEnd[] | null;
  readonly what: What;
  /** What it is worth to the receiver, or how heavy it is for the giver. Null = don't know. */
  readonly value: number | null;
  /** Hoped for, where it is no actual flow. */
  readonly state?: Flow["state"];
  /** YYYY-MM-DD */
  readonly date: string;
}

/**
 * What a party named, as one step: a flow with the report of the end that spoke, and whoever or whatever is new in it. What goes
 * to several is a flow for each, with the same report.
 */
export function nameEdits(
  partnership: Partnership,
  { speaker, by, others, what, value, state = "actual", date }: Named,
): readonly Edit[] {
  const taken: string[] = [];
  const ends = (others ?? [null]).map((other) => {
    const end = otherEnd(partnership, other, taken);
    taken.push(end.end);
    return end;
  });
  const kind = kindOf(partnership, what);
  const ids = newIds(partnership, "flows");
  const flows = ends.map(
    ({ end }): Edit => ({
      type: "add",
      collection: "flows",
      record: newFlow({
        id: ids(),
        from: by === "giver" ? speaker : end,
        to: by === "giver" ? end : speaker,
        resource: kind.resource,
        state,
        note: what.note,
        reports: withReport({ reports: [] }, by, { [by === "giver" ? "cost" : "worth"]: value, date }),
      }),
    }),
  );
  return [
    ...ends.flatMap(({ edits }) => edits),
    ...kind.edits,
    ...(state === "actual" && others !== null ? somethingAfterAll(partnership, speaker, by) : []),
    ...flows,
  ];
}

/** Who said that there is nothing, and then names something, says so no more. */
function somethingAfterAll({ parties }: Partnership, speaker: PartyId, by: Named["by"]): readonly Edit[] {
  const side = by === "receiver" ? "receivesNothing" : "bringsNothing";
  const said = parties.some((party) => party.id === speaker && party[side] !== null);
  return said ? [{ type: "change", collection: "parties", id: speaker, fields: { [side]: null } }] : [];
}

/** The kind that was chosen, or that a name stands for, with the edits that make it so. */
export const kindOf = (partnership: Partnership, { kind }: Pick<What, "kind">): FlowResource =>
  "resource" in kind
    ? { resource: kind.resource, edits: [] }
    : (flowResource(partnership, kind.name) ?? { resource: "", edits: [] });

/** The end that was chosen, or that a name stands for. `taken`: ids of parties that are about to be added. */
export function otherEnd(partnership: Partnership, other: OtherEnd | null, taken: readonly string[] = []): FlowEnd {
  if (other === null) return { end: NOBODY, edits: [] };
  if ("name" in other) return flowEnd(partnership, other.name, taken) ?? { end: NOBODY, edits: [] };
  const tableComes = other.end === TABLE && partnership.about.table === null;
  return { end: other.end, edits: tableComes ? [{ type: "about", fields: { table: { name: null } } }] : [] };
}
