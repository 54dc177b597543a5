import type { Edit } from "../domain/edit.ts";
import type { Flow } from "../domain/flow.ts";
import type { Collection, Partnership } from "../domain/partnership.ts";
import { type Endpoint, NOBODY, TABLE } from "../domain/party.ts";
import type { BuiltInResource } from "../domain/resource.ts";
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
  const together = edits.filter((one) => one.type !== "about" && one.collection === edit.collection).length;
  if (edit.collection === "parties") {
    if (edit.type === "add" && added.length === together)
      return together > 1 ? t.addParties(together) : t.addParty(edit.record.name);
    if (together > 1 || edit.type === "add") return t.changeParties(together);
    return edit.type === "remove" ? t.removeParty(name(edit.id)) : t.changeParty(name(edit.id));
  }
  if (edit.collection === "flows") {
    // beside a change of a flow between the same two, what is new is a part of it
    const isPart = (other: Flow): boolean =>
      edit.type === "add" && together === 2 && other.from === edit.record.from && other.to === edit.record.to;
    const split = edits.some(
      (one) =>
        one.type === "change" &&
        one.collection === "flows" &&
        partnership.flows.some((other) => other.id === one.id && isPart(other)),
    );
    if (together > 1 && !split) return t.changeFlows(together);
    if (edit.type === "add") return (split ? t.splitFlow : t.addFlow)(name(edit.record.from), name(edit.record.to));
    const flow = partnership.flows.find((candidate) => candidate.id === edit.id);
    if (flow === undefined) return t.changeOther;
    const turned = edit.type === "change" && edit.fields.from === flow.to && edit.fields.to === flow.from;
    return (edit.type === "remove" ? t.removeFlow : turned ? t.turnFlow : t.changeFlow)(name(flow.from), name(flow.to));
  }
  if (edit.collection === "resources" && edit.type === "change" && "rate" in edit.fields) return t.weighKinds;
  if (edit.collection === "resources" && edit.type === "change" && "colour" in edit.fields) {
    const kind = partnership.resources.find(({ id }) => id === edit.id);
    return kind === undefined ? t.changeOther : t.colourKind(kindName(language, kind));
  }
  if (edit.collection === "pieces") {
    const pieces = edits.filter((one) => one.type === "add" && one.collection === "pieces").length;
    if (edit.type === "add") return pieces > 1 ? t.addPieces(pieces) : t.addPiece(edit.record.name);
    const piece = partnership.pieces.find(({ id }) => id === edit.id)?.name ?? "";
    return edit.type === "remove" ? t.removePiece(piece) : t.changePiece(piece);
  }
  if (edit.collection === "cards" && edit.type === "change" && edit.fields.acknowledgedBy !== undefined) {
    const card = partnership.cards.find(({ id }) => id === edit.id);
    return card === undefined ? t.changeOther : t.acknowledge(name(card.party));
  }
  const records: readonly Named[] = partnership[edit.collection];
  const record = edit.type === "add" ? edit.record : records.find(({ id }) => id === edit.id);
  return record === undefined ? t.changeOther : t[edit.type](whatOf(language, edit.collection, record, name));
}

/** A record of any collection: of each what its name can be made of. */
interface Named {
  readonly id: string;
  readonly name?: string | null;
  readonly title?: string;
  readonly builtIn?: BuiltInResource | null;
  readonly party?: string | null;
  readonly of?: string;
}

const kindName = (language: Language, { name, builtIn }: Named): string =>
  name ?? (builtIn ? messages[language].common.resources[builtIn] : "");

function whatOf(language: Language, collection: Rest, record: Named, name: (end: string) => string): string {
  const { edits: t } = messages[language];
  const { party = null } = record;
  switch (collection) {
    case "resources":
      return t.records.kind(kindName(language, record));
    case "interests":
      return t.records.interest(party === null ? null : name(party));
    case "cards":
      return t.records.card(name(party ?? ""));
    case "felt":
      return t.records.felt(name(record.of ?? ""));
    case "symptoms":
      return t.records.signal;
    case "agreements":
      return t.records.agreement;
    case "successions":
      return t.records.succession;
    case "trials":
      return t.records.trial(record.title ?? "");
    case "guide":
      return t.records.question;
    case "asked":
      return t.records.asked(name(party ?? ""));
    case "snapshots":
      return t.records.photo(record.title ?? "");
  }
}

type Rest = Exclude<Collection, "parties" | "flows" | "pieces">;
