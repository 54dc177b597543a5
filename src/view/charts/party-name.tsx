import type { PartyId } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** A party by its name, to be chosen, or let go; its focus points at it in the photo. */
export function PartyName({ party }: { readonly party: PartyId }) {
  const { language, actions } = useWorkspace();
  const { evaluated, selected } = useOpen();
  const chosen = party === selected;
  return (
    <button
      type="button"
      className="party-name"
      aria-pressed={chosen}
      onClick={() => actions.select(chosen ? null : party)}
      onFocus={() => actions.hover(party)}
      onBlur={() => actions.hover(null)}
    >
      {wordingOf(evaluated, language).name(party)}
    </button>
  );
}
