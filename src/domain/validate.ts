import { isCalendarDate } from "./calendar-date.ts";
import { type Fault, fault } from "./fault.ts";
import type { Flow } from "./flow.ts";
import { pointerTo } from "./json-pointer.ts";
import type { Collection, Partnership, State } from "./partnership.ts";
import { NOBODY, TABLE } from "./party.ts";

type Wanted = Collection | "people";

/**
 * Every rule that a partnership keeps, all faults at once, each with the JSON pointer of where it is. Types are taken
 * as given (the document's schema sees to those); an empty list means that the partnership is valid.
 */
export function validate(partnership: Partnership): readonly Fault[] {
  const faults: Fault[] = [];
  if (partnership.id === "") faults.push(fault("reserved-id", { pointer: "/id" }, { id: "" }));
  validateState(partnership, "", faults);
  uniqueIds(partnership.snapshots, "snapshots", "", faults);
  partnership.snapshots.forEach((snapshot, index) => {
    const path = `/snapshots/${index}`;
    date(snapshot.date, "date", path, faults);
    validateState(snapshot.state, `${path}/state`, faults);
  });
  return faults;
}

function validateState(state: State, path: string, faults: Fault[]): void {
  const { about } = state;
  const { sigma, lean, tolerance } = about.precision;
  range(sigma, "0-or-more", "sigma", `${path}/about/precision/sigma`, faults);
  range(lean, "0-or-more", "lean", `${path}/about/precision/lean`, faults);
  range(tolerance, "1-or-more", "tolerance", `${path}/about/precision/tolerance`, faults);
  date(about.date, "date", `${path}/about`, faults);
  if (about.table !== null) namedIfAny(about.table.name, `${path}/about/table/name`, faults);

  for (const collection of [
    "parties",
    "resources",
    "flows",
    "pieces",
    "interests",
    "cards",
    "felt",
    "symptoms",
    "agreements",
  ] as const)
    uniqueIds(state[collection], collection, path, faults);

  const parties = new Set(state.parties.map((party) => party.id));
  const resources = new Set(state.resources.map((resource) => resource.id));
  const flows = new Set(state.flows.map((flow) => flow.id));
  const people = new Map(state.parties.map((party) => [party.id, new Set(party.people.map((person) => person.id))]));
  const known = (ids: ReadonlySet<string>, id: string, wanted: Wanted, collection: Collection, at: string): void => {
    if (!ids.has(id)) faults.push(fault("unknown-reference", { pointer: at }, { collection, id, wanted }));
  };
  // A party that stands twice among the holders of a piece would make it shared.
  const knownOnce = (
    of: ReadonlySet<string>,
    ids: readonly string[],
    wanted: Wanted,
    collection: Collection,
    at: string,
  ): void =>
    ids.forEach((id, nth) => {
      known(of, id, wanted, collection, `${at}/${nth}`);
      if (ids.indexOf(id) < nth)
        faults.push(fault("listed-twice", { pointer: `${at}/${nth}` }, { id }));
    });

  const codes = new Set<string>();
  state.parties.forEach((party, index) => {
    const at = `${path}/parties/${index}`;
    named(party.name, `${at}/name`, faults);
    namedIfAny(party.shortName, `${at}/shortName`, faults);
    if (party.code !== null) {
      named(party.code, `${at}/code`, faults);
      if (codes.has(party.code))
        faults.push(fault("duplicate-id", { pointer: `${at}/code` }, { collection: "parties", id: party.code }));
      codes.add(party.code);
    }
    uniqueIds(party.people, "people", at, faults);
    party.people.forEach((person, nth) => {
      named(person.name, `${at}/people/${nth}/name`, faults);
    });
    for (const [resource, amount] of Object.entries(party.capacity)) {
      const pointer = pointerTo(`${at}/capacity`, resource);
      known(resources, resource, "resources", "parties", pointer);
      range(amount, "0-or-more", "capacity", pointer, faults);
    }
    if (party.size !== null) range(party.size, "0-or-more", "size", `${at}/size`, faults);
    if (party.stake !== null) range(party.stake, "0-or-more", "stake", `${at}/stake`, faults);
    date(party.since, "since", at, faults);
    date(party.until, "until", at, faults);
  });
  state.resources.forEach((resource, index) => {
    const at = `${path}/resources/${index}`;
    if (resource.name !== null || resource.builtIn === null) named(resource.name ?? "", `${at}/name`, faults);
    range(resource.rate, "above-0", "rate", `${at}/rate`, faults);
  });
  state.flows.forEach((flow, index) => {
    const at = `${path}/flows/${index}`;
    flowEnds(flow, parties, about.table !== null, at, faults);
    known(resources, flow.resource, "resources", "flows", `${at}/resource`);
    for (const field of ["amount", "cost", "worth"] as const)
      if (flow[field] !== null) range(flow[field], "0-or-more", field, `${at}/${field}`, faults);
    date(flow.date, "date", at, faults);
    flow.reports.forEach((report, nth) => {
      for (const field of ["amount", "cost", "worth"] as const)
        if (report[field] !== null) range(report[field], "0-or-more", field, `${at}/reports/${nth}/${field}`, faults);
      date(report.date, "date", `${at}/reports/${nth}`, faults);
    });
  });
  state.pieces.forEach((piece, index) => {
    const at = `${path}/pieces/${index}`;
    named(piece.name, `${at}/name`, faults);
    knownOnce(parties, piece.holders, "parties", "pieces", `${at}/holders`);
  });
  state.interests.forEach((interest, index) => {
    const at = `${path}/interests/${index}`;
    if (interest.party !== null) known(parties, interest.party, "parties", "interests", `${at}/party`);
    if (interest.person !== null)
      known(people.get(interest.party ?? "") ?? new Set(), interest.person, "people", "interests", `${at}/person`);
  });
  state.cards.forEach((card, index) => {
    const at = `${path}/cards/${index}`;
    known(parties, card.party, "parties", "cards", `${at}/party`);
    card.acknowledgedBy.forEach((by, nth) => {
      known(parties, by.party, "parties", "cards", `${at}/acknowledgedBy/${nth}/party`);
      date(by.date, "date", `${at}/acknowledgedBy/${nth}`, faults);
    });
  });
  state.felt.forEach((felt, index) => {
    const at = `${path}/felt/${index}`;
    known(parties, felt.of, "parties", "felt", `${at}/of`);
    known(parties, felt.by, "parties", "felt", `${at}/by`);
    range(felt.ratio, "above-0", "ratio", `${at}/ratio`, faults);
    date(felt.date, "date", at, faults);
  });
  state.symptoms.forEach((symptom, index) => {
    const at = `${path}/symptoms/${index}`;
    date(symptom.date, "date", at, faults);
    knownOnce(parties, symptom.parties, "parties", "symptoms", `${at}/parties`);
    knownOnce(flows, symptom.flows, "flows", "symptoms", `${at}/flows`);
  });
  state.agreements.forEach((agreement, index) => {
    const at = `${path}/agreements/${index}`;
    knownOnce(parties, agreement.parties, "parties", "agreements", `${at}/parties`);
    knownOnce(flows, agreement.flows, "flows", "agreements", `${at}/flows`);
    date(agreement.made, "made", at, faults);
    date(agreement.due, "due", at, faults);
  });
}

function flowEnds(flow: Flow, parties: ReadonlySet<string>, hasTable: boolean, at: string, faults: Fault[]): void {
  if (flow.from === NOBODY) faults.push(fault("from-nobody", { pointer: `${at}/from` }, {}));
  for (const end of ["from", "to"] as const) {
    const id = flow[end];
    if (id === NOBODY) continue;
    const pointer = `${at}/${end}`;
    if (id === TABLE) {
      if (!hasTable) faults.push(fault("no-table", { pointer }, {}));
    } else if (!parties.has(id))
      faults.push(fault("unknown-reference", { pointer }, { collection: "flows", id, wanted: "parties" }));
  }
}

function uniqueIds(
  records: readonly { readonly id: string }[],
  collection: string,
  path: string,
  faults: Fault[],
): void {
  const seen = new Set<string>();
  records.forEach(({ id }, index) => {
    const pointer = `${path}/${collection}/${index}/id`;
    if (isReserved(id)) faults.push(fault("reserved-id", { pointer }, { id }));
    if (seen.has(id)) faults.push(fault("duplicate-id", { pointer }, { collection, id }));
    seen.add(id);
  });
}

/** Ids that cannot be keys: empty, an end of a flow that is no party, or what every object answers to (`__proto__`). */
const isReserved = (id: string): boolean => id === "" || id === TABLE || id === NOBODY || id in Object.prototype;

function namedIfAny(name: string | null, pointer: string, faults: Fault[]): void {
  if (name !== null) named(name, pointer, faults);
}

function named(name: string, pointer: string, faults: Fault[]): void {
  if (name.trim() === "") faults.push(fault("empty-name", { pointer }, {}));
}

function range(
  value: number,
  wanted: "above-0" | "0-or-more" | "1-or-more",
  field: string,
  pointer: string,
  faults: Fault[],
): void {
  const least = wanted === "1-or-more" ? 1 : 0;
  const within = Number.isFinite(value) && (wanted === "above-0" ? value > least : value >= least);
  if (!within) faults.push(fault("out-of-range", { pointer }, { field, value: String(value), wanted }));
}

function date(text: string | null, field: string, path: string, faults: Fault[]): void {
  if (text !== null && !isCalendarDate(text))
    faults.push(fault("impossible-date", { pointer: `${path}/${field}` }, { field, text }));
}
