import { newParty } from "../../domain/create.ts";
import type { Edit } from "../../domain/edit.ts";
import { newId } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { type Endpoint, NOBODY, TABLE } from "../../domain/party.ts";
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

/** Both ends of a new flow, each new party once: the same new name at both ends is one party. */
export function flowEnds(partnership: Partnership, from: string, to: string): readonly [FlowEnd, FlowEnd] | null {
  const first = flowEnd(partnership, from);
  if (first === null) return null;
  const isNew = first.edits.some((edit) => edit.type === "add");
  if (isNew && sameName(from, to)) return [first, { end: first.end, edits: [] }];
  const second = flowEnd(partnership, to, isNew ? [first.end] : []);
  return second === null ? null : [first, second];
}

/** Whether what is typed at an end would put a new party at the table. */
export const isNewParty = (partnership: Partnership, text: string): boolean =>
  flowEnd(partnership, text)?.edits.some((edit) => edit.type === "add") ?? false;
