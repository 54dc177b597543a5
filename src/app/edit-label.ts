import type { Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import { type Endpoint, NOBODY, TABLE } from "../domain/party.ts";
import { type InBoth, LANGUAGES, type Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";

/** What a step of edits is called, in both languages: by its last edit, for what comes before only makes way for it. */
export function editLabel(partnership: Partnership, edits: readonly Edit[]): InBoth<string> {
  const [nl, en] = LANGUAGES.map((language) => labelIn(language, partnership, edits)) as [string, string];
  return { nl, en };
}

function labelIn(language: Language, partnership: Partnership, edits: readonly Edit[]): string {
  const { common, edits: t } = messages[language];
  const added = edits.flatMap((edit) => (edit.type === "add" && edit.collection === "parties" ? [edit.record] : []));
  const parties = new Map([...partnership.parties, ...added].map((party) => [party.id, party.name]));
  const name = (end: Endpoint): string =>
    end === TABLE
      ? (partnership.about.table?.name ?? common.table)
      : end === NOBODY
        ? common.nobody
        : (parties.get(end) ?? end);
  const edit = edits.at(-1);
  if (edit === undefined) return t.changeOther;
  if (edit.type === "about") {
    const field = Object.keys(edit.fields)[0] ?? "";
    return t.about[field] ?? t.aboutOther;
  }
  if (edit.collection === "parties") {
    if (edit.type === "add") return added.length > 1 ? t.addParties(added.length) : t.addParty(edit.record.name);
    return edit.type === "remove" ? t.removeParty(name(edit.id)) : t.changeParty(name(edit.id));
  }
  if (edit.collection === "flows") {
    if (edit.type === "add") return t.addFlow(name(edit.record.from), name(edit.record.to));
    const flow = partnership.flows.find((candidate) => candidate.id === edit.id);
    if (flow === undefined) return t.changeOther;
    return (edit.type === "remove" ? t.removeFlow : t.changeFlow)(name(flow.from), name(flow.to));
  }
  if (edit.collection === "resources" && edit.type === "change" && "rate" in edit.fields) return t.weighKinds;
  if (edit.collection === "pieces") {
    const pieces = edits.filter((one) => one.type === "add" && one.collection === "pieces").length;
    if (edit.type === "add") return pieces > 1 ? t.addPieces(pieces) : t.addPiece(edit.record.name);
    const piece = partnership.pieces.find(({ id }) => id === edit.id)?.name ?? "";
    return edit.type === "remove" ? t.removePiece(piece) : t.changePiece(piece);
  }
  return edit.type === "add" ? t.addOther : edit.type === "remove" ? t.removeOther : t.changeOther;
}
