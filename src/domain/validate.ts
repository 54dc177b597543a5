import { isCalendarDate } from "./calendar-date.ts";
import { type Fault, type FaultDetails, fault } from "./fault.ts";
import { pointerTo } from "./json-pointer.ts";
import { LARGEST_NUMBER } from "./largest-number.ts";
import type { Collection, Partnership, State } from "./partnership.ts";
import { NOBODY, TABLE } from "./party.ts";

/**
 * Every rule that a partnership keeps, all faults at once, each with the JSON pointer of where it is. Types are taken
 * as given (the document's schema sees to those); an empty list means that the partnership is valid.
 */
export function validate(partnership: Partnership): readonly Fault[] {
  const check = checks();
  const { snapshots } = partnership;
  check.ids("", "snapshots", snapshots);
  snapshots.forEach((snapshot, i) => {
    check.date(`/snapshots/${i}`, "date", snapshot.date);
    checkState(snapshot.state, `/snapshots/${i}/state`, check);
  });
  return [...validatePresent(partnership), ...check.faults];
}

/** The same, but for the photos that were taken: those hold still, so an edit that leaves them alone need not look. */
export function validatePresent(partnership: Partnership): readonly Fault[] {
  const check = checks();
  if (partnership.id === "") check.found("reserved-id", "", "id", { id: "" });
  checkForm(partnership, check);
  checkSuccessions(partnership, check);
  checkTrials(partnership, check);
  checkGuide(partnership, check);
  checkState(partnership, "", check);
  return check.faults;
}

function checkForm({ form, parties }: Partnership, check: Checks): void {
  if (form === null) return;
  check.date("/form", "made", form.made);
  check.date("/form", "given", form.given);
  if (!parties.some(({ id }) => id === form.party))
    check.found("unknown-reference", "/form", "party", { collection: "parties", id: form.party, wanted: "parties" });
}

function checkSuccessions({ successions }: Partnership, check: Checks): void {
  check.ids("", "successions", successions);
  successions.forEach(({ from, to, date }, i) => {
    const at = `/successions/${i}`;
    check.date(at, "date", date);
    for (const [key, ids] of Object.entries({ from, to }))
      ids.forEach((id, nth) => {
        if (isReserved(id)) check.found("reserved-id", `${at}/${key}`, nth, { id });
        if (ids.indexOf(id) < nth) check.found("listed-twice", `${at}/${key}`, nth, { id });
      });
    const oneToMany = Math.min(from.length, to.length) === 1;
    if (!oneToMany || (from.length === to.length && from[0] === to[0])) check.found("not-one-side", at, "to", {});
  });
}

/** What a step names may be gone by now, and the table with it: such a step does nothing. */
function checkTrials({ trials }: Partnership, check: Checks): void {
  check.ids("", "trials", trials);
  trials.forEach(({ steps }, i) => {
    check.ids(`/trials/${i}`, "steps", steps);
    steps.forEach(({ given }, nth) => {
      const at = `/trials/${i}/steps/${nth}/given`;
      if ("factor" in given) check.range(at, "factor", given.factor, "0-or-more");
      if ("date" in given) check.date(at, "date", given.date);
      const values = "fields" in given ? given.fields : given;
      const where = "fields" in given ? `${at}/fields` : at;
      for (const key of ["amount", "cost", "worth"] as const)
        if (key in values) check.range(where, key, Reflect.get(values, key), "0-or-more");
      if ("gives" in given)
        for (const key of ["gives", "asks"] as const)
          given[key].forEach(({ value }, of) => {
            check.range(`${at}/${key}/${of}`, "value", value, "0-or-more");
          });
    });
  });
}

/** Questions of the conversation are of parties that are there; one of the leader's own has words. */
function checkGuide({ guide, parties }: Partnership, check: Checks): void {
  check.ids("", "guide", guide);
  const there = idsOf(parties);
  guide.forEach(({ asks, words, parties: of, place }, i) => {
    const at = `/guide/${i}`;
    check.name(at, "words", asks === null ? (words ?? "") : words);
    check.range(at, "place", place, "0-or-more");
    of.forEach((id, nth) => {
      if (!there.has(id))
        check.found("unknown-reference", `${at}/parties`, nth, { collection: "guide", id, wanted: "parties" });
      if (of.indexOf(id) < nth) check.found("listed-twice", `${at}/parties`, nth, { id });
    });
  });
}

type Range = Exclude<FaultDetails["out-of-range"]["wanted"], "ordinary">;
type Named = { readonly id: string };

/** The checks of single values. Each takes the record's pointer and the key: most find nothing, and then build nothing. */
interface Checks {
  readonly faults: Fault[];
  readonly found: <C extends Fault["code"]>(code: C, at: string, key: PropertyKey, details: FaultDetails[C]) => void;
  readonly name: (at: string, key: string, name: string | null) => void;
  readonly date: (at: string, key: string, text: string | null) => void;
  readonly range: (at: string, key: string, value: number | null, wanted: Range) => void;
  readonly ids: (at: string, collection: Collection | "people" | "steps", records: readonly Named[]) => void;
}

function checks(): Checks {
  const faults: Fault[] = [];
  const found: Checks["found"] = (code, at, key, details) => {
    faults.push(fault(code, { pointer: pointerTo(at, key) }, details));
  };
  return {
    faults,
    found,
    name: (at, key, name) => {
      if (name !== null && name.trim() === "") found("empty-name", at, key, {});
    },
    date: (at, key, text) => {
      if (text !== null && !isCalendarDate(text)) found("impossible-date", at, key, { field: key, text });
    },
    range: (at, key, value, wanted) => {
      if (value === null || isWithin(value, wanted)) return;
      const details = {
        field: key,
        value: String(value),
        wanted: value > LARGEST_NUMBER ? "ordinary" : wanted,
      } as const;
      found("out-of-range", at, key, details);
    },
    ids: (at, collection, records) => {
      const seen = new Set<string>();
      records.forEach(({ id }, i) => {
        if (isReserved(id)) found("reserved-id", `${at}/${collection}/${i}`, "id", { id });
        if (seen.has(id)) found("duplicate-id", `${at}/${collection}/${i}`, "id", { collection, id });
        seen.add(id);
      });
    },
  };
}

function isWithin(value: number, wanted: Range): boolean {
  if (!(value <= LARGEST_NUMBER)) return false;
  return wanted === "above-0" ? value > 0 : value >= (wanted === "1-or-more" ? 1 : 0);
}

/** Ids that cannot be keys: empty, an end of a flow that is no party, or what every object answers to (`__proto__`). */
const isReserved = (id: string): boolean => id === "" || id === TABLE || id === NOBODY || id in Object.prototype;

/** The ids that records may refer to. */
interface Known {
  readonly parties: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
}

const COLLECTIONS = [
  "parties",
  "resources",
  "flows",
  "pieces",
  "interests",
  "cards",
  "felt",
  "symptoms",
  "agreements",
  "asked",
] as const satisfies readonly (Collection & keyof State)[];

const idsOf = (records: readonly Named[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));

function checkState(state: State, path: string, check: Checks): void {
  checkAbout(state, `${path}/about`, check);
  for (const collection of COLLECTIONS) check.ids(path, collection, state[collection]);
  const known: Known = { parties: idsOf(state.parties), resources: idsOf(state.resources), flows: idsOf(state.flows) };
  checkParties(state, `${path}/parties`, known, check);
  checkFlows(state, path, known, check);
  checkConversation(state, path, known, check);
  checkRecord(state, path, known, check);
}

function checkAbout({ about }: State, at: string, check: Checks): void {
  check.range(`${at}/precision`, "sigma", about.precision.sigma, "0-or-more");
  check.range(`${at}/precision`, "lean", about.precision.lean, "0-or-more");
  check.range(`${at}/precision`, "tolerance", about.precision.tolerance, "1-or-more");
  check.date(at, "date", about.date);
  check.name(`${at}/table`, "name", about.table?.name ?? null);
}

function checkParties({ parties }: State, path: string, known: Known, check: Checks): void {
  const codes = new Set<string>();
  const inside = new Map(parties.map((party) => [party.id, party.inside]));
  parties.forEach((party, i) => {
    const at = `${path}/${i}`;
    check.name(at, "name", party.name);
    check.name(at, "shortName", party.shortName);
    check.name(at, "code", party.code);
    if (party.code !== null && codes.has(party.code))
      check.found("duplicate-id", at, "code", { collection: "parties", id: party.code });
    if (party.code !== null) codes.add(party.code);
    if (party.inside !== null) {
      refer(check, known, { at, key: "inside", id: party.inside, from: "parties", to: "parties" });
      if (inside.get(party.inside) != null) check.found("inside-inside", at, "inside", {});
    }
    check.ids(at, "people", party.people);
    party.people.forEach((person, nth) => {
      check.name(`${at}/people/${nth}`, "name", person.name);
    });
    for (const [resource, amount] of Object.entries(party.capacity)) {
      refer(check, known, { at: `${at}/capacity`, key: resource, id: resource, from: "parties", to: "resources" });
      check.range(`${at}/capacity`, resource, amount, "0-or-more");
    }
    check.range(at, "size", party.size, "0-or-more");
    check.range(at, "stake", party.stake, "0-or-more");
    check.date(at, "receivesNothing", party.receivesNothing);
    check.date(at, "bringsNothing", party.bringsNothing);
    check.date(at, "since", party.since);
    check.date(at, "until", party.until);
  });
}

/** What flows, and the kinds of it. */
function checkFlows({ about, resources, flows }: State, path: string, known: Known, check: Checks): void {
  resources.forEach((resource, i) => {
    const at = `${path}/resources/${i}`;
    check.name(at, "name", resource.builtIn === null ? (resource.name ?? "") : resource.name);
    check.range(at, "rate", resource.rate, "above-0");
  });
  const values = ["amount", "cost", "worth"] as const;
  flows.forEach((flow, i) => {
    const at = `${path}/flows/${i}`;
    for (const key of ["from", "to"] as const) {
      const id = flow[key];
      if (id === NOBODY && key === "from") check.found("from-nobody", at, key, {});
      else if (id === TABLE && about.table === null) check.found("no-table", at, key, {});
      else if (id !== NOBODY && id !== TABLE) refer(check, known, { at, key, id, from: "flows", to: "parties" });
    }
    refer(check, known, { at, key: "resource", id: flow.resource, from: "flows", to: "resources" });
    for (const key of values) check.range(at, key, flow[key], "0-or-more");
    check.date(at, "date", flow.date);
    flow.reports.forEach((report, nth) => {
      for (const key of values) check.range(`${at}/reports/${nth}`, key, report[key], "0-or-more");
      check.date(`${at}/reports/${nth}`, "date", report.date);
    });
  });
}

/** What the parties bring to the table in words: pieces, interests, cards, and how it feels. */
function checkConversation(state: State, path: string, known: Known, check: Checks): void {
  state.pieces.forEach((piece, i) => {
    check.name(`${path}/pieces/${i}`, "name", piece.name);
    referOnce(check, known, { at: `${path}/pieces/${i}/holders`, ids: piece.holders, from: "pieces", to: "parties" });
  });
  const people = new Map(state.parties.map((party) => [party.id, idsOf(party.people)]));
  state.interests.forEach(({ party, person }, i) => {
    const at = `${path}/interests/${i}`;
    if (party !== null) refer(check, known, { at, key: "party", id: party, from: "interests", to: "parties" });
    if (person !== null && !people.get(party ?? "")?.has(person))
      check.found("unknown-reference", at, "person", { collection: "interests", id: person, wanted: "people" });
  });
  state.cards.forEach((card, i) => {
    const at = `${path}/cards/${i}`;
    refer(check, known, { at, key: "party", id: card.party, from: "cards", to: "parties" });
    card.acknowledgedBy.forEach((by, nth) => {
      const place = `${at}/acknowledgedBy/${nth}`;
      refer(check, known, { at: place, key: "party", id: by.party, from: "cards", to: "parties" });
      check.date(place, "date", by.date);
    });
  });
  state.felt.forEach((felt, i) => {
    const at = `${path}/felt/${i}`;
    for (const key of ["of", "by"] as const)
      refer(check, known, { at, key, id: felt[key], from: "felt", to: "parties" });
    check.range(at, "ratio", felt.ratio, "above-0");
    check.date(at, "date", felt.date);
  });
}

/** What is noted over time: signals and agreements. */
function checkRecord(state: State, path: string, known: Known, check: Checks): void {
  for (const from of ["symptoms", "agreements"] as const)
    state[from].forEach((record, i) => {
      for (const to of ["parties", "flows"] as const)
        referOnce(check, known, { at: `${path}/${from}/${i}/${to}`, ids: record[to], from, to });
    });
  state.symptoms.forEach((symptom, i) => {
    check.date(`${path}/symptoms/${i}`, "date", symptom.date);
  });
  state.agreements.forEach((agreement, i) => {
    check.date(`${path}/agreements/${i}`, "made", agreement.made);
    check.date(`${path}/agreements/${i}`, "due", agreement.due);
  });
  state.asked.forEach((asked, i) => {
    const at = `${path}/asked/${i}`;
    refer(check, known, { at, key: "party", id: asked.party, from: "asked", to: "parties" });
    check.date(at, "date", asked.date);
    check.date(at, "answered", asked.answered);
  });
}

interface Reference {
  readonly at: string;
  readonly key: PropertyKey;
  readonly id: string;
  readonly from: Collection;
  readonly to: keyof Known;
}

function refer(check: Checks, known: Known, { at, key, id, from, to }: Reference): void {
  if (!known[to].has(id)) check.found("unknown-reference", at, key, { collection: from, id, wanted: to });
}

/** A list of references, each once: a party that stands twice among the holders of a piece would make it shared. */
function referOnce(
  check: Checks,
  known: Known,
  { ids, at, from, to }: Omit<Reference, "key" | "id"> & { readonly ids: readonly string[] },
): void {
  const seen = new Set<string>();
  ids.forEach((id, key) => {
    refer(check, known, { at, key, id, from, to });
    if (seen.has(id)) check.found("listed-twice", at, key, { id });
    seen.add(id);
  });
}
