import type { NamedParty } from "../../domain/similar-names.ts";
import { useAllTexts } from "../use-all-texts.ts";

interface PartiesFoundProps {
  /** By name; not all of them where there are very many. */
  readonly parties: readonly NamedParty[];
  readonly count: number;
}

/** Who would take part, by name, so that a slip of the pen is seen. */
export function PartiesFound({ parties, count }: PartiesFoundProps) {
  const text = useAllTexts().importDialog.parties;
  return (
    <details className="import-parties">
      <summary>{text.title(count)}</summary>
      <ul>
        {parties.map(({ name, flows }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be equal where a list of parties has codes
          <li key={i}>
            <bdi>{name}</bdi> <span className="import-note">{text.flows(flows)}</span>
          </li>
        ))}
      </ul>
      {parties.length < count && <p className="import-note">{text.more(count - parties.length)}</p>}
    </details>
  );
}
