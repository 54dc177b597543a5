import type { Party } from "../../domain/party.ts";
import { useWorkspace } from "../workspace.ts";

/** Changes a party, as one step; what is wrong with it in words, or null. */
export function useChangeParty({ id }: Party): (fields: Partial<Omit<Party, "id">>, typing?: string) => string | null {
  const { t, actions } = useWorkspace();
  return (fields, typing) =>
    actions.edit([{ type: "change", collection: "parties", id, fields }], typing).length === 0 ? null : t.shell.refused;
}
