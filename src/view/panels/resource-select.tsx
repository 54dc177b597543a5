import type { ResourceId } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

interface ResourceSelectProps {
  readonly value: ResourceId;
  readonly label: string;
  readonly onChange: (resource: ResourceId) => void;
  /** The value that stands for a kind that is not in the list yet; left out where there is none to be typed. */
  readonly other?: string;
}

/** Which kind flows: the built-in ones and those of this partnership. */
export function ResourceSelect({ value, label, onChange, other }: ResourceSelectProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
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
      {other === undefined ? null : <option value={other}>{t.tables.otherKind}</option>}
    </select>
  );
}
