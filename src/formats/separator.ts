import { recognised } from "./columns.ts";
import { firstRows, namedSeparator, SEPARATORS, type Separator } from "./table.ts";

interface Evidence {
  readonly known: number;
  readonly ragged: number;
  readonly columns: number;
}

// Where two separators make as much sense, the rarer one in names and numbers is meant.
const BY_RARITY = ["\t", ";", ","] as const satisfies readonly Separator[];

/**
 * The separator of a table: the one that the file names in a line `sep=;`, else the one under which most headers are
 * known, then fewest rows differ in length, then most columns appear. A comma where nothing is split.
 */
export function detectSeparator(text: string): Separator {
  const named = namedSeparator(text);
  if (named !== null) return named;
  const present = BY_RARITY.filter((separator) => text.includes(separator));
  const [best] = present
    .map((separator) => ({ separator, ...evidenceFor(text, separator) }))
    .sort((a, b) => b.known - a.known || a.ragged - b.ragged || b.columns - a.columns);
  return best?.separator ?? SEPARATORS[0];
}

function evidenceFor(text: string, separator: Separator): Evidence {
  const rows = firstRows(text, separator);
  const columns = rows[0]?.length ?? 0;
  return {
    known: recognised(rows[0] ?? []),
    ragged: rows.filter((cells) => cells.length !== columns).length,
    columns,
  };
}
