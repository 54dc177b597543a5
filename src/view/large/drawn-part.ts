import { emptyPartnership, FILE_PRECISION, newFlow } from "../../domain/create.ts";
import type { About, Partnership } from "../../domain/partnership.ts";
import type { Endpoint, Party } from "../../domain/party.ts";

/** Parties of a large network, and what flows between them, as a partnership that can be drawn. */
export function drawnPart(
  title: string,
  table: About["table"],
  parties: readonly Party[],
  flows: readonly { readonly from: Endpoint; readonly to: Endpoint; readonly weight: number }[],
): Partnership {
  const empty = emptyPartnership({
    id: "largest",
    about: { title, challenge: title, precision: FILE_PRECISION, unlisted: "none", table },
  });
  return {
    ...empty,
    parties,
    flows: flows.map(({ from, to, weight }, k) =>
      newFlow({ id: `f${k}`, from, to, resource: empty.resources[0]!.id, amount: weight }),
    ),
  };
}
