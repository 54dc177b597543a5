import { newFlow } from "../../domain/create.ts";
import { type Edit, newId } from "../../domain/edit.ts";
import type { FlowId } from "../../domain/flow.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { sameName } from "../../domain/same-name.ts";
import type { OtherEnd } from "../round/end-choice.tsx";
import type { What } from "../round/kind-choice.tsx";
import { kindOf, otherEnd } from "../round/name-edits.ts";

interface Drawn {
  readonly from: OtherEnd;
  readonly to: OtherEnd;
  readonly what: What;
}

/** A flow that was drawn from one end to the other, as one step with whoever or whatever is new in it. Not sized yet. */
export function newFlowEdits(
  partnership: Partnership,
  { from, to, what }: Drawn,
): { readonly id: FlowId; readonly edits: readonly Edit[] } {
  const giver = otherEnd(partnership, from);
  const added = giver.edits.flatMap((edit) => (edit.type === "add" ? [edit.record.id] : []));
  const same = "name" in from && "name" in to && added.length > 0 && sameName(from.name, to.name);
  const receiver = same ? { end: giver.end, edits: [] } : otherEnd(partnership, to, added);
  const kind = kindOf(partnership, what);
  const id = newId(partnership, "flows");
  const record = newFlow({ id, from: giver.end, to: receiver.end, resource: kind.resource, note: what.note });
  return {
    id,
    edits: [...giver.edits, ...receiver.edits, ...kind.edits, { type: "add", collection: "flows", record }],
  };
}
