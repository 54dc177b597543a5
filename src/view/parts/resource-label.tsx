import type { Resource } from "../../domain/resource.ts";
import { useWorkspace } from "../workspace.ts";
import { Icon } from "./icon.tsx";

/** A kind of exchange: its sign with its name. */
export function ResourceLabel({ resource, name }: { readonly resource: Resource; readonly name?: string }) {
  const { t } = useWorkspace();
  const own = resource.name ?? (resource.builtIn === null ? resource.id : t.common.resources[resource.builtIn]);
  return (
    <span className="resource">
      <Icon name={resource.builtIn ?? "other"} size={15} />
      <span>{name ?? own}</span>
    </span>
  );
}
