import type { ResourceId } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

interface ResourceSelectProps {
  readonly value: ResourceId;
  readonly label: string;
  readonly onChange: (resource: ResourceId) => void;
}

/** Which kind flows: the built-in ones and those of this partnership. */
export function ResourceSelect({ value, label, onChange }: ResourceSelectProps) {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {partnership.resources.map((resource) => (
        <option key={resource.id} value={resource.id}>
          {words.resource(resource.id)}
        </option>
      ))}
    </select>
  );
}
