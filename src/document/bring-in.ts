import type { Asked } from "../domain/asked.ts";
import { newKinds, newParty } from "../domain/create.ts";
import { type Edit, newIds } from "../domain/edit.ts";
import { ownFeelings } from "../domain/felt-balance.ts";
import type { Flow, FlowId, Report } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { Form } from "../domain/form.ts";
import { reportOf, withReport } from "../domain/hearing.ts";
import type { Interest } from "../domain/interest.ts";
import type { Partnership } from "../domain/partnership.ts";
import { type Endpoint, isParty, NOBODY, type PartyId, TABLE } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { sameName } from "../domain/same-name.ts";

/** What an answer does to what is there. Ids are those of the partnership with the edits made. */
export type Change =
  /**
   * A flow that the party names. `beside`: it is there already, told by others, and both words are kept apart; `again`: the
   * party itself said something else before; `same`: it said just this before. `before`: the number that the party said
   * before, or that stood there; null where there was none. `named`: the flow's id in the form.
   */
  | {
      readonly about: "flow";
      readonly how: "new" | "beside" | "again" | "same";
      readonly flow: Flow;
      readonly named: FlowId;
      readonly by: Report["by"];
      readonly said: number | null;
      readonly before: number | null;
    }
  /** `before`: null where it was not known. */
  | { readonly about: "stake" | "felt"; readonly said: number; readonly before: number | null }
  /** How another feels to the party: `before` as above. */
  | { readonly about: "felt-of"; readonly of: PartyId; readonly said: number; readonly before: number | null }
  /** It has nothing to name: that it receives nothing, or that it brings nothing. */
  | { readonly about: "nothing"; readonly side: "receivesNothing" | "bringsNothing" }
  | { readonly about: "interest"; readonly interest: Interest }
  | { readonly about: "party" | "kind"; readonly name: string };

/** An answer, looked at before it is taken over. */
export interface Answer {
  readonly party: PartyId;
  /** What the party was called in the form, where it is called otherwise now; else null. */
  readonly formerly: string | null;
  /** It was not handed in: what is there so far. */
  readonly unfinished: boolean;
  /** The party asked for its name to stay out of the group. */
  readonly withheld: boolean;
  /** YYYY-MM-DD */
  readonly given: string;
  readonly changes: readonly Change[];
  /** What the party said before and does not name now: it stays, unless it is taken away (`takeAway`). */
  readonly notAgain: readonly Flow[];
  /** All that is taken over, as one step. */
  readonly edits: readonly Edit[];
}

/** Why an answer cannot be brought in. */
export type NoAnswer = "no-form" | "other-partnership" | "party-gone";

/**
 * What one party's form says, as edits of the partnership that it was made for. Each flow that it names becomes, or is
 * beside what stands there, that party's own report; what others said stays as it is. A second answer takes the place of
 * the first. `today`: YYYY-MM-DD, for a form that was not handed in.
 *
 * Parties and kinds that stood there when the form was made are found by id, whatever they are called now; those that
 * were added in the form by name. Who or what was removed meanwhile is added again, since somebody named it. A flow that is like one
 * that is there is taken for the same, unless its id in the form is among `apart`: then it is another. Words that differ stay both.
 */
export function answerOf(
  partnership: Partnership,
  filled: Partnership,
  today: string,
  apart: ReadonlySet<FlowId> = new Set(),
): Answer | NoAnswer {
  const { form } = filled;
  if (form === null) return "no-form";
  if (form.of !== partnership.id) return "other-partnership";
  const whose = partnership.parties.find(({ id }) => id === form.party);
  if (whose === undefined) return "party-gone";

  const changes: Change[] = [];
  const edits: Edit[] = [];
  const given = form.given ?? today;
  const { party, kind } = matching(partnership, filled, form, (change, edit) => {
    changes.push(change);
    edits.push(edit);
  });
  const flowIds = newIds(partnership, "flows");
  const heard = new Set<string>();
  let tableComes = false;
  for (const named of filled.flows) {
    const by: Report["by"] = named.to === form.party ? "receiver" : "giver";
    const [from, to] = [party(named.from), party(named.to)];
    const like = { ...named, from, to, resource: kind(named.resource) };
    const report = reportOf(named, by);
    const said = report === null ? null : by === "receiver" ? report.worth : report.cost;
    const there = apart.has(named.id)
      ? undefined
      : partnership.flows.find((flow) => !heard.has(flow.id) && isLike(flow, like, by));
    if (there === undefined) {
      const flow: Flow = { ...like, id: flowIds(), reports: withReport({ reports: [] }, by, dated(report, given)) };
      changes.push({ about: "flow", how: "new", flow, named: named.id, by, said, before: null });
      edits.push({ type: "add", collection: "flows", record: flow });
      tableComes ||= partnership.about.table === null && (from === TABLE || to === TABLE);
      continue;
    }
    heard.add(there.id);
    const earlier = reportOf(there, by);
    const quantity = by === "receiver" ? "worth" : "cost";
    const before = earlier === null ? standing(partnership, there)[quantity] : earlier[quantity];
    const how = earlier === null ? "beside" : before === said ? "same" : "again";
    const note = bothNotes(there.note, like.note);
    const flow: Flow = { ...there, note, reports: withReport(there, by, dated(report, given)) };
    changes.push({ about: "flow", how, flow, named: named.id, by, said, before });
    if (how !== "same" || note !== there.note)
      edits.push({ type: "change", collection: "flows", id: there.id, fields: { reports: flow.reports, note } });
  }
  if (tableComes) edits.unshift({ type: "about", fields: { table: filled.about.table ?? { name: null } } });
  ownWords(partnership, filled, { ...form, given }, { changes, edits });
  feelingsOfOthers(partnership, filled, { by: form.party, given, party }, { changes, edits });
  const withheld = filled.asked.some((one) => one.party === form.party && one.withheld);
  // last, so that the step is called after it
  if (changes.length > 0 || form.given !== null)
    edits.push(...answered(partnership, form.party, { answered: given, partial: form.given === null, withheld }));

  const before = filled.parties.find(({ id }) => id === form.party)?.name ?? "";
  return {
    party: form.party,
    formerly: before === whose.name ? null : before,
    unfinished: form.given === null,
    withheld,
    given,
    changes,
    notAgain: partnership.flows.filter((flow) => !heard.has(flow.id) && said(flow, form.party)),
    edits,
  };
}

/** What takes the word of a party away from flows that it does not name now. A flow that nobody else spoke of goes. */
export const takeAway = (flows: readonly Flow[], party: PartyId): readonly Edit[] =>
  flows.map((flow): Edit => {
    const by: Report["by"] = flow.to === party ? "receiver" : "giver";
    const reports = flow.reports.filter((report) => report.by !== by);
    const stays = reports.length > 0 || flow.amount !== null || flow.cost !== null || flow.worth !== null;
    return stays
      ? { type: "change", collection: "flows", id: flow.id, fields: { reports } }
      : { type: "remove", collection: "flows", id: flow.id };
  });

/** The words of both, each once. */
const bothNotes = (there: string, named: string): string =>
  named === "" || there.includes(named) ? there : there === "" ? named : `${there} / ${named}`;

/** The numbers that stood for a flow before the party spoke of it; null where it had none. */
function standing(
  { resources }: Partnership,
  flow: Flow,
): { readonly cost: number | null; readonly worth: number | null } {
  const values = flowValues(flow, resources.find(({ id }) => id === flow.resource) ?? { rate: 1 });
  return values.sized ? values : { cost: null, worth: null };
}

/** Whether a party said something of a flow itself. */
const said = (flow: Flow, party: PartyId): boolean =>
  (flow.to === party && reportOf(flow, "receiver") !== null) ||
  (flow.from === party && reportOf(flow, "giver") !== null);

const dated = (report: Report | null, date: string): Partial<Omit<Report, "by">> => {
  const { by: _, ...word } = report ?? { by: null, amount: null, cost: null, worth: null };
  return { ...word, date };
};

/** Whether a flow that is there is the one that is named: the same ends, kind and state; of several the one with the same words, where the party spoke of it before. */
const isLike = (flow: Flow, named: Flow, by: Report["by"]): boolean =>
  flow.from === named.from &&
  flow.to === named.to &&
  flow.resource === named.resource &&
  flow.state === named.state &&
  (flow.note === named.note ||
    flow.note.includes(named.note) ||
    flow.note === "" ||
    named.note === "" ||
    reportOf(flow, by) === null);

/** That this party's answer is there: the record of its form is brought up to date, or begun. */
function answered(
  { asked, ...partnership }: Partnership,
  party: PartyId,
  word: Pick<Asked, "answered" | "partial" | "withheld">,
): readonly Edit[] {
  const before = asked.find((one) => one.party === party);
  if (before === undefined)
    return [
      {
        type: "add",
        collection: "asked",
        record: { id: newIds({ asked, ...partnership }, "asked")(), party, how: null, form: null, date: null, ...word },
      },
    ];
  const { answered: day, partial, withheld } = before;
  const same = day === word.answered && partial === word.partial && withheld === word.withheld;
  return same ? [] : [{ type: "change", collection: "asked", id: before.id, fields: word }];
}

interface Matching {
  readonly party: (end: Endpoint) => Endpoint;
  readonly kind: (id: ResourceId) => ResourceId;
}

/** Who and what of the form is who and what here. `add`: for those who are new here. */
function matching(
  partnership: Partnership,
  filled: Partnership,
  form: Form,
  add: (change: Change, edit: Edit) => void,
): Matching {
  const [partyIds, kindIds] = [newIds(partnership, "parties"), newIds(partnership, "resources")];
  const [parties, kinds] = [new Map<string, string>(), new Map<string, string>()];
  const ends = new Set(filled.flows.flatMap(({ from, to }) => [from, to]).filter(isParty));
  for (const one of filled.parties.filter(({ id }) => ends.has(id) || id === form.party)) {
    const known = partnership.parties.find((here) =>
      form.parties.includes(one.id) && partnership.parties.some(({ id }) => id === one.id)
        ? here.id === one.id
        : sameName(here.name, one.name),
    );
    const id = known?.id ?? partyIds();
    parties.set(one.id, id);
    if (known === undefined) {
      const record = newParty({ id, name: one.name, standing: one.standing });
      add({ about: "party", name: one.name }, { type: "add", collection: "parties", record });
    }
  }
  const used = new Set(filled.flows.map(({ resource }) => resource));
  let here = partnership.resources;
  for (const one of filled.resources.filter(({ id }) => used.has(id))) {
    const known = here.find((kind) =>
      form.resources.includes(one.id) && here.some(({ id }) => id === one.id)
        ? kind.id === one.id
        : kind.name !== null && one.name !== null && sameName(kind.name, one.name),
    );
    if (known !== undefined) {
      kinds.set(one.id, known.id);
      continue;
    }
    const id = one.builtIn ?? kindIds();
    const [record] = one.builtIn === null ? newKinds(here, [{ id, name: one.name }]) : [one];
    kinds.set(one.id, id);
    if (record === undefined) continue;
    here = [...here, record];
    add({ about: "kind", name: one.name ?? "" }, { type: "add", collection: "resources", record });
  }
  return {
    party: (end) => (isParty(end) ? (parties.get(end) ?? end) : end),
    kind: (id) => kinds.get(id) ?? id,
  };
}

/** How give and take of others feels to the party; a second word on the same takes the place of the first. */
function feelingsOfOthers(
  partnership: Partnership,
  filled: Partnership,
  {
    party,
    given,
    ...form
  }: { readonly party: (end: Endpoint) => Endpoint; readonly given: string; readonly by: PartyId },
  { changes, edits }: { readonly changes: Change[]; readonly edits: Edit[] },
): void {
  const ids = newIds(
    partnership,
    "felt",
    edits.flatMap((edit) => (edit.type === "add" && edit.collection === "felt" ? [edit.record.id] : [])),
  );
  for (const { of, by, ratio } of filled.felt) {
    if (by !== form.by || of === by) continue;
    const about = party(of);
    const before = partnership.felt.findLast((one) => one.by === by && one.of === about);
    if (!partnership.parties.some(({ id }) => id === about) || before?.ratio === ratio) continue;
    changes.push({ about: "felt-of", of: about, said: ratio, before: before?.ratio ?? null });
    const word = { ratio, date: given };
    edits.push(
      before === undefined
        ? { type: "add", collection: "felt", record: { id: ids(), of: about, by, ...word } }
        : { type: "change", collection: "felt", id: before.id, fields: word },
    );
  }
}

/** What the party says of itself: that it has nothing to name, what is at stake, how it feels, its interests. */
function ownWords(
  partnership: Partnership,
  filled: Partnership,
  { party, given }: { readonly party: PartyId; readonly given: string },
  { changes, edits }: { readonly changes: Change[]; readonly edits: Edit[] },
): void {
  const whose = filled.parties.find(({ id }) => id === party);
  const here = partnership.parties.find(({ id }) => id === party);
  for (const [side, by] of [
    ["receivesNothing", "receiver"],
    ["bringsNothing", "giver"],
  ] as const) {
    const said = (whose?.[side] ?? null) === null ? null : given;
    const named = changes.some(
      (change) =>
        change.about === "flow" && change.by === by && change.flow.state === "actual" && change.flow.to !== NOBODY,
    );
    // who named nothing, and did not say so either, takes nothing back
    if ((said === null && !named) || said === (here?.[side] ?? null)) continue;
    if (said !== null) changes.push({ about: "nothing", side });
    edits.push({ type: "change", collection: "parties", id: party, fields: { [side]: said } });
  }
  const [stake, before] = [whose?.stake ?? null, here?.stake ?? null];
  if (stake !== null && stake !== before) {
    changes.push({ about: "stake", said: stake, before });
    edits.push({ type: "change", collection: "parties", id: party, fields: { stake } });
  }
  const [felt, feltBefore] = [ownFeelings(filled.felt).get(party), ownFeelings(partnership.felt).get(party)];
  if (felt !== undefined && (felt.ratio !== feltBefore?.ratio || feltBefore.date !== given)) {
    changes.push({ about: "felt", said: felt.ratio, before: feltBefore?.ratio ?? null });
    const word = { ratio: felt.ratio, date: given };
    edits.push(
      feltBefore?.date === given
        ? { type: "change", collection: "felt", id: feltBefore.id, fields: word }
        : {
            type: "add",
            collection: "felt",
            record: { id: newIds(partnership, "felt")(), of: party, by: party, ...word },
          },
    );
  }
  const ids = newIds(partnership, "interests");
  for (const { text, nature, openness } of filled.interests) {
    if (text.trim() === "") continue;
    const there = partnership.interests.find((one) => one.party === party && sameName(one.text, text));
    if (there !== undefined && there.openness === openness) continue;
    const interest: Interest = { id: there?.id ?? ids(), party, person: null, nature, openness, text };
    changes.push({ about: "interest", interest });
    edits.push(
      there === undefined
        ? { type: "add", collection: "interests", record: interest }
        : { type: "change", collection: "interests", id: there.id, fields: { openness } },
    );
  }
}
