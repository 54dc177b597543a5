import { newParty } from "../../domain/create.ts";
import type { Edit } from "../../domain/edit.ts";
import { newId } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { type Endpoint, isParty, NOBODY, TABLE } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";
import { LANGUAGES } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";

/** What a name typed at the end of a flow stands for, with the edits that make it so. */
export interface FlowEnd {
  readonly end: Endpoint;
  readonly edits: readonly Edit[];
}

/**
 * A party by its name, in whatever case and spacing; else the table or nobody, by their name in either language; else a new party.
 * A party always comes first, for somebody may be called "table". Null where nothing was typed.
 */
export function flowEnd(partnership: Partnership, text: string, taken: readonly string[] = []): FlowEnd | null {
  if (text.trim() === "") return null;
  const found =
    partnership.parties.find((party) => party.name === text.trim()) ??
    partnership.parties.find((party) => sameName(party.name, text));
  return found === undefined ? newEnd(partnership, text, taken) : { end: found.id, edits: [] };
}

/** The end that a name stands for which no party has. */
export function newEnd(partnership: Partnership, text: string, taken: readonly string[] = []): FlowEnd {
  const { table } = partnership.about;
  const named = (words: "tableWords" | "nobodyWords"): boolean =>
    LANGUAGES.some((language) => messages[language].common[words].some((word) => sameName(word, text)));
  if (named("tableWords") || (table?.name != null && sameName(table.name, text)))
    return { end: TABLE, edits: table === null ? [{ type: "about", fields: { table: { name: null } } }] : [] };
  if (named("nobodyWords")) return { end: NOBODY, edits: [] };
  const id = newId(partnership, "parties", taken);
  return {
    end: id,
    edits: [{ type: "add", collection: "parties", record: newParty({ id, name: text.trim() }) }],
  };
}

/**
 * The giver of a new flow, and who receives it: one, or several with semicolons between them, or all others at the table by a word for
 * that (`allWords`). Each new party once: the same new name twice is one party. Null where an end is missing.
 */
export function flowEnds(
  partnership: Partnership,
  from: string,
  to: string,
  allWords: readonly string[] = [],
): readonly [giver: FlowEnd, receivers: readonly [FlowEnd, ...FlowEnd[]]] | null {
  const giver = flowEnd(partnership, from);
  if (giver === null) return null;
  const met = new Map([[from, giver.end]]);
  const known = new Set(partnership.parties.map(({ id }) => id));
  const newOnes = (): readonly string[] => [...met.values()].filter((id) => isParty(id) && !known.has(id));
  const ends = namesIn(partnership, to, allWords)?.flatMap((name): readonly FlowEnd[] => {
    const before = [...met].find(([other]) => sameName(other, name));
    const end = before === undefined ? flowEnd(partnership, name, newOnes()) : { end: before[1], edits: [] };
    if (end === null) return [];
    met.set(name, end.end);
    return [end];
  });
  const all = (): readonly FlowEnd[] =>
    partnership.parties.flatMap(({ id, standing }) =>
      id === giver.end || standing === "empty-chair" ? [] : [{ end: id, edits: [] }],
    );
  const [first, ...others] = (ends ?? all()).filter(
    ({ end }, at, some) => at === some.findIndex((one) => one.end === end),
  );
  return first === undefined ? null : [giver, [first, ...others]];
}

/** The names that are typed at an end where several may stand; null for a word that means all others. A party has any name. */
function namesIn(partnership: Partnership, text: string, allWords: readonly string[]): readonly string[] | null {
  if (partnership.parties.some(({ name }) => sameName(name, text))) return [text];
  if (allWords.some((word) => sameName(word, text))) return null;
  return text.split(";");
}

/** Whether what is typed at an end would put a new party at the table. `allWords`: where several may stand. */
export const isNewParty = (partnership: Partnership, text: string, allWords?: readonly string[]): boolean =>
  (allWords === undefined ? [text] : (namesIn(partnership, text, allWords) ?? [])).some((name) =>
    flowEnd(partnership, name)?.edits.some((edit) => edit.type === "add"),
  );
