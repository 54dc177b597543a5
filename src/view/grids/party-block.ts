import { newParty } from "../../domain/create.ts";
import { type Edit, newIds } from "../../domain/edit.ts";
import type { Party } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { readDate } from "../../formats/date-cell.ts";
import { tables } from "../../text/sections/tables.ts";
import { nameIndex } from "../parts/name-index.ts";
import { type CellReader, cellReader } from "./cell-reader.ts";
import { type Landed, type Landing, refused } from "./flow-block.ts";
import { capacityOf, isPartyNumber, type PartyColumn, partyText, partyTitle, standingNamed } from "./party-columns.ts";

/** A block on the grid of parties. A cell that says what stands there already changes nothing. */
export function partyBlock(landing: Landing<Party, PartyColumn>): Landed {
  const { partnership, language, rows, columns, block, typed = false } = landing;
  const words = wordingOf(partnership, language);
  const titles = columns.map((column) => partyTitle(column, words));
  const read = cellReader(block, titles, (at) => isPartyNumber(columns[at] ?? "name"), typed);
  const nextId = newIds(partnership, "parties");
  const edits: Edit[] = [];
  const newParties: string[] = [];
  const names = nameIndex(partnership.parties);
  block.forEach((cells, at) => {
    const party = rows[at] ?? null;
    if (party === null && cells.every((cell) => cell === "")) return;
    const before = party ?? newParty({ id: nextId(), name: "" });
    let after = before;
    columns.forEach((column, place) => {
      const text = cells[place];
      if (text === undefined || (party !== null && text === partyText(party, column, words).trim())) return;
      const cell: CellAt = { read, at, place, title: titles[place] ?? "" };
      if (column === "name" && text !== "" && names.isOthers(text, before.id))
        read.fault("name-taken", at, place, { column: cell.title, text });
      after = { ...after, ...fieldsOf(after, column, text, cell) };
    });
    if (after.name === "" && cells[columns.indexOf("name")] === undefined) read.fault("empty-name", at, 0, {});
    names.call(after);
    if (party === null) {
      newParties.push(after.name);
      edits.push({ type: "add", collection: "parties", record: after });
      return;
    }
    const { id, ...fields } = after;
    const changed = Object.entries(fields).filter(([key, value]) => value !== before[key as keyof Party]);
    if (changed.length > 0)
      edits.push({ type: "change", collection: "parties", id, fields: Object.fromEntries(changed) });
  });
  return read.faults.length > 0 ? refused(read.faults) : { edits, faults: [], newParties, newKinds: [] };
}

interface CellAt {
  readonly read: CellReader;
  readonly at: number;
  readonly place: number;
  readonly title: string;
}

/** What one cell says of the party; nothing where it could not be read, which is noted. */
function fieldsOf(party: Party, column: PartyColumn, text: string, cell: CellAt): Partial<Party> {
  const { read, at, place, title } = cell;
  if (column === "name") {
    if (text === "") read.fault("empty-name", at, place, {});
    return text === "" ? {} : { name: text };
  }
  if (column === "shortName" || column === "kind") return { [column]: text === "" ? null : text };
  if (column === "standing") {
    const standing = text === "" ? "member" : standingNamed(text);
    const allowed = Object.values(tables.nl.standing).concat(Object.values(tables.en.standing));
    if (standing === null) read.fault("unknown-word", at, place, { column: title, text, allowed });
    return standing === null ? {} : { standing };
  }
  if (column === "since") {
    const day = text === "" ? { date: null } : readDate(text);
    if (day === null) read.fault("not-a-date", at, place, { column: title, text });
    return day === null ? {} : { since: day.date };
  }
  const value = read.number(text, at, place);
  const kind = capacityOf(column);
  if (value === undefined) return {};
  if (kind === null) return { stake: value };
  const others = Object.entries(party.capacity).filter(([resource]) => resource !== kind);
  return { capacity: Object.fromEntries(value === null ? others : [...others, [kind, value]]) };
}
