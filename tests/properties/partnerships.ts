import fc from "fast-check";
import { builtInResources } from "../../src/domain/create.ts";
import { FAIRNESS_RULES } from "../../src/domain/fairness-rule.ts";
import { GUIDE_PARTS, type GuideQuestion } from "../../src/domain/guide-question.ts";
import { LARGEST_NUMBER } from "../../src/domain/largest-number.ts";
import type { About, Partnership, State } from "../../src/domain/partnership.ts";
import { NOBODY, TABLE } from "../../src/domain/party.ts";
import { KIND_COLOURS } from "../../src/domain/resource.ts";
import type { TrialStep } from "../../src/domain/trial.ts";

/** Texts that have broken programs before, beside any other. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "table",
    "nobody",
    "=1+1",
    "\u202eעברית",
    "👩‍👩‍👧",
    "\ud800",
    "a\u0000b",
    "\u2028",
    '\\"',
    "~/",
  ),
  fc.string({ unit: "binary" }),
);
const name = hostileText.filter((text) => text.trim() !== "");
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const value = fc.oneof(fc.nat({ max: 16 }), fc.double({ min: 0, max: LARGEST_NUMBER, noNaN: true }));
const openness = fc.constantFrom("on-the-table" as const, "facilitator-only" as const, "private" as const);

const about: fc.Arbitrary<About> = fc.record({
  title: hostileText,
  date: maybe(day),
  challenge: hostileText,
  ambition: hostileText,
  story: hostileText,
  seenBy: fc.record({
    eyes: fc.constantFrom("one-person", "group", "each-party", "file"),
    setting: maybe(fc.constantFrom("alone", "peers", "with-the-parties")),
    names: hostileText,
  }),
  yardstick: hostileText,
  table: fc.record({ name: maybe(name) }),
  unlisted: fc.constantFrom("none", "unknown"),
  lens: fc.constantFrom("worth", "cost", "mean"),
  fairness: fc.constantFrom(...FAIRNESS_RULES),
  precision: fc.record({
    sigma: value,
    measured: fc.boolean(),
    lean: value,
    tolerance: fc.double({ min: 1, max: LARGEST_NUMBER, noNaN: true }),
  }),
});

const numbered = <T extends object>(prefix: string, records: readonly T[]): (T & { readonly id: string })[] =>
  records.map((record, i) => ({ id: `${prefix}${i + 1}`, ...record }));

/** Up to `max` records whose references are among those that there are; none where they would have nothing to name. */
const some = <T extends object>(
  prefix: string,
  record: fc.Arbitrary<T> | null,
  max = 3,
): fc.Arbitrary<(T & { readonly id: string })[]> =>
  record === null ? fc.constant([]) : fc.array(record, { maxLength: max }).map((records) => numbered(prefix, records));

const parties = fc
  .uniqueArray(
    fc.record({
      code: maybe(name),
      name,
      shortName: maybe(name),
      kind: maybe(hostileText),
      standing: fc.constantFrom("member" as const, "beneficiary" as const, "empty-chair" as const),
      inside: fc.boolean(),
      people: some("n", fc.record({ name }), 2),
      capacity: fc.dictionary(fc.constantFrom("money", "staff", "r1"), value),
      size: maybe(value),
      stake: maybe(value),
      commitment: hostileText,
      receivesNothing: maybe(day),
      bringsNothing: maybe(day),
      since: maybe(day),
      until: maybe(day),
    }),
    { maxLength: 5, selector: ({ code }) => code ?? {} },
  )
  .map((records) =>
    numbered("p", records).map((party, at) => ({ ...party, inside: at > 0 && party.inside ? "p1" : null })),
  );

const resources = fc
  .record({
    name,
    unit: maybe(hostileText),
    rate: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    colour: maybe(fc.constantFrom(...KIND_COLOURS)),
  })
  .map((own) => [...builtInResources, { id: "r1", builtIn: null, ...own }]);

const values = { amount: maybe(value), cost: maybe(value), worth: maybe(value) };

const state: fc.Arbitrary<State> = parties.chain((all) => {
  const ids = all.map(({ id }) => id);
  const party = ids.length === 0 ? null : fc.constantFrom(...ids);
  const flow = fc.record({
    from: fc.constantFrom(TABLE, ...ids),
    to: fc.constantFrom(TABLE, NOBODY, ...ids),
    resource: fc.constantFrom("money", "knowledge", "r1"),
    state: fc.constantFrom("actual" as const, "hoped" as const, "agreed" as const),
    ...values,
    reports: fc.array(
      fc.record({ by: fc.constantFrom("giver" as const, "receiver" as const), ...values, date: maybe(day) }),
      { maxLength: 2 },
    ),
    note: hostileText,
    date: maybe(day),
  });
  return some("f", flow, 8).chain((flows) => {
    const someParties = fc.subarray(ids);
    const someFlows = fc.subarray(flows.map(({ id }) => id));
    const people = all.flatMap(({ id, people }) => people.map((person) => ({ party: id, person: person.id })));
    return fc.record({
      about,
      parties: fc.constant(all),
      resources,
      flows: fc.constant(flows),
      pieces: some("s", fc.record({ name, holders: someParties })),
      interests: some(
        "i",
        fc
          .record({
            of: fc.constantFrom(
              { party: null, person: null },
              ...ids.map((id) => ({ party: id, person: null })),
              ...people,
            ),
            nature: fc.constantFrom("organisational" as const, "personal" as const),
            openness,
            text: hostileText,
          })
          .map(({ of, ...rest }) => ({ ...of, ...rest })),
      ),
      cards: some(
        "c",
        party &&
          fc.record({
            party,
            sort: fc.constantFrom("wish" as const, "dream" as const, "pain" as const, "loss" as const),
            openness,
            text: hostileText,
            acknowledgedBy: fc.array(fc.record({ party, date: maybe(day) }), { maxLength: 2 }),
          }),
      ),
      felt: some(
        "b",
        party &&
          fc.record({ of: party, by: party, ratio: fc.double({ min: 1e-6, max: 1e6, noNaN: true }), date: maybe(day) }),
      ),
      symptoms: some(
        "y",
        fc.record({
          sort: hostileText,
          text: hostileText,
          date: day,
          parties: someParties,
          flows: someFlows,
          openness,
        }),
      ),
      agreements: some(
        "a",
        fc.record({
          text: hostileText,
          parties: someParties,
          flows: someFlows,
          made: maybe(day),
          due: maybe(day),
          done: fc.boolean(),
        }),
      ),
      asked: some(
        "q",
        party &&
          fc.record({
            party,
            how: maybe(fc.constantFrom("link" as const, "file" as const, "here" as const)),
            form: maybe(name),
            date: maybe(day),
            answered: maybe(day),
            partial: fc.boolean(),
            withheld: fc.boolean(),
          }),
      ),
    });
  });
});

/** The form of somebody in the state, where there is anybody. */
const formIn = ({ parties, resources }: State): fc.Arbitrary<Partnership["form"]> =>
  parties.length === 0
    ? fc.constant(null)
    : maybe(
        fc.record({
          of: name,
          party: fc.constantFrom(...parties.map(({ id }) => id)),
          parties: fc.subarray(parties.map(({ id }) => id)),
          resources: fc.subarray(resources.map(({ id }) => id)),
          made: day,
          given: maybe(day),
        }),
      );

/** One that became one or two others, or the other way round. */
const succession = fc
  .record({
    ids: fc.subarray(["p1", "p2", "p3"], { minLength: 2 }),
    turned: fc.boolean(),
    date: maybe(day),
    holds: fc.boolean(),
  })
  .map(({ ids: [one = "", ...others], turned, ...said }) => ({
    from: turned ? others : [one],
    to: turned ? [one] : others,
    ...said,
  }));

const anyId = fc.constantFrom("p1", "p2", "f1", "c1", "s1", "money", "r1", "gone", TABLE);
const terms = fc.array(fc.record({ party: anyId, resource: anyId, value }), { maxLength: 2 });

/** A step towards balance, of records that may not be there. */
const step: fc.Arbitrary<TrialStep> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      fc.record({
        intervention: fc.constant("acknowledge-loss" as const),
        given: fc.record({ card: anyId, by: anyId, date: maybe(day) }),
      }),
      fc.record({ intervention: fc.constant("adjust-ambition" as const), given: fc.record({ factor: value }) }),
      fc.record({
        intervention: fc.constant("adjust-contribution" as const),
        given: fc.record({ flow: anyId, factor: value }),
      }),
      fc.record({
        intervention: fc.constant("compensate" as const),
        given: fc.record({ from: anyId, to: anyId, resource: anyId, cost: value, worth: value, note: hostileText }),
      }),
      fc.record({
        intervention: fc.constant("bring-in-third-party" as const),
        given: fc.record({ name: hostileText, gives: terms, asks: terms }),
      }),
      fc.record({
        intervention: fc.constant("renegotiate-flow" as const),
        given: fc.record({
          flow: anyId,
          fields: fc.record({ ...values, resource: anyId, note: hostileText }, { requiredKeys: [] }),
        }),
      }),
      fc.record({
        intervention: fc.constant("invite-party" as const),
        given: fc.record({ name: hostileText, piece: maybe(anyId) }),
      }),
    ),
  )
  .map(([on, made]): TrialStep => ({ id: "", ...made, on }));

const steps = fc.array(step, { maxLength: 3 }).map((all) => all.map((one, nth) => ({ ...one, id: String(nth + 1) })));

/** What was changed about a question of the conversation, or one of the leader's own. */
const question: fc.Arbitrary<Omit<GuideQuestion, "id">> = fc
  .record({
    part: fc.constantFrom(...GUIDE_PARTS),
    asks: maybe(fc.constantFrom("look", "hope", "brings-more", "chair", "compensate", "gone")),
    parties: fc.subarray(["p1", "p2"]),
    words: maybe(name),
    place: maybe(fc.nat({ max: 5 })),
    out: fc.boolean(),
  })
  .map((one) => ({ ...one, words: one.asks === null ? (one.words ?? "?") : one.words }));

/** Any valid partnership, with up to five parties, a table, an own kind `r1`, and up to two photos; perhaps a form. */
export const anyPartnership: fc.Arbitrary<Partnership> = fc
  .record({
    id: name,
    state,
    scenario: maybe(fc.record({ of: name })),
    successions: some("w", succession, 2),
    trials: some("h", fc.record({ title: hostileText, steps }), 2),
    guide: some("g", question, 3),
    snapshots: some("t", fc.record({ title: hostileText, date: day, note: hostileText, state }), 2),
  })
  .chain(({ id, state: present, scenario, successions, trials, guide, snapshots }) =>
    formIn(present).map((form) => {
      const there = new Set(present.parties.map((party) => party.id));
      const asked = guide.map((one) => ({ ...one, parties: one.parties.filter((party) => there.has(party)) }));
      return { id, form, ...present, scenario, successions, trials, guide: asked, snapshots };
    }),
  );
