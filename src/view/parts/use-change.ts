import type { Edit } from "../../domain/edit.ts";
import type { Collection, Records } from "../../domain/partnership.ts";
import { useWorkspace } from "../workspace.ts";

/** Changes a record, as one step; what is wrong with it in words, or null. */
export function useChange<C extends Exclude<Collection, "snapshots">>(
  collection: C,
  id: string,
): (fields: Partial<Omit<Records[C], "id">>, typing?: string) => string | null {
  const { t, actions } = useWorkspace();
  return (fields, typing) =>
    actions.edit([{ type: "change", collection, id, fields } as Edit], typing).length === 0 ? null : t.shell.refused;
}
