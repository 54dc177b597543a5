import type { Resource } from "../../domain/resource.ts";
import { kindName } from "../../text/kind-name.ts";
import { useWorkspace } from "../workspace.ts";
import { Icon } from "./icon.tsx";

/** A kind of exchange: its sign with its name. */
export function ResourceLabel({ resource, name }: { readonly resource: Resource; readonly name?: string }) {
  const { language } = useWorkspace();
  return (
    <span className="resource">
      <Icon name={resource.builtIn ?? "other"} size={15} />
      <span>{name ?? kindName(resource, language)}</span>
    </span>
  );
}
