import * as z from "zod/mini";
import { builtInResources, emptyAbout } from "../domain/create.ts";
import { FAIRNESS_RULES } from "../domain/fairness-rule.ts";
import { GUIDE_PARTS } from "../domain/guide-question.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import { BUILT_IN_RESOURCES, KIND_COLOURS } from "../domain/resource.ts";

// Zod would otherwise try out `eval`, which a strict content security policy reports as a violation.
z.config({ jitless: true });

/**
 * The shape of a document, version 12: plain JSON, `{"format": "evenwicht", "version": 12, "id": …, "about": {…}, …}`.
 * A field that has an obvious beginning may be left out of a file written by hand and gets it here; a key that is not
 * known is a fault, since dropping it would lose what somebody wrote. What a shape cannot say (ids that exist, dates
 * that occur, values in range) is `domain/validate.ts`.
 */
const text = z.string();
// Any number that JSON can hold: 1e999 reads as infinite, which is out of range and not of the wrong kind.
const number = z.custom<number>((value) => typeof value === "number");
const textOrNull = z._default(z.nullable(z.string()), null);
const numberOrNull = z._default(z.nullable(number), null);
const words = z._default(z.string(), "");
const ids = z._default(z.array(z.string()), []);
const openness = z.enum(["on-the-table", "facilitator-only", "private"]);

const precision = z.strictObject({
  sigma: number,
  measured: z._default(z.boolean(), true),
  lean: number,
  tolerance: number,
});

const seenBy = z.strictObject({
  eyes: z._default(z.enum(["one-person", "group", "each-party", "file"]), emptyAbout.seenBy.eyes),
  setting: z._default(z.nullable(z.enum(["alone", "peers", "with-the-parties"])), null),
  names: words,
});

const about = z.strictObject({
  title: words,
  date: textOrNull,
  challenge: words,
  ambition: words,
  story: words,
  seenBy: z._default(seenBy, emptyAbout.seenBy),
  yardstick: words,
  table: z._default(z.nullable(z.strictObject({ name: textOrNull })), null),
  unlisted: z._default(z.enum(["none", "unknown"]), emptyAbout.unlisted),
  lens: z._default(z.enum(["worth", "cost", "mean"]), emptyAbout.lens),
  fairness: z._default(z.enum(FAIRNESS_RULES), emptyAbout.fairness),
  precision: z._default(precision, emptyAbout.precision),
});

// Of all keys these alone have no order in the schema: by the kind's id, so that the same gives the same text.
const capacity = z.pipe(
  z.record(z.string(), number),
  z.transform((amounts) => Object.fromEntries(Object.entries(amounts).sort(([a], [b]) => (a < b ? -1 : 1)))),
);

const party = z.strictObject({
  id: text,
  code: textOrNull,
  name: text,
  shortName: textOrNull,
  kind: textOrNull,
  standing: z._default(z.enum(["member", "beneficiary", "empty-chair"]), "member"),
  inside: textOrNull,
  people: z._default(z.array(z.strictObject({ id: text, name: text })), []),
  capacity: z._default(capacity, {}),
  size: numberOrNull,
  stake: numberOrNull,
  commitment: words,
  receivesNothing: textOrNull,
  bringsNothing: textOrNull,
  since: textOrNull,
  until: textOrNull,
});

const resource = z.strictObject({
  id: text,
  builtIn: z._default(z.nullable(z.enum(BUILT_IN_RESOURCES)), null),
  name: textOrNull,
  unit: textOrNull,
  rate: z._default(number, 1),
  colour: z._default(z.nullable(z.enum(KIND_COLOURS)), null),
});

const report = z.strictObject({
  by: z.enum(["giver", "receiver"]),
  amount: numberOrNull,
  cost: numberOrNull,
  worth: numberOrNull,
  date: textOrNull,
});

const flow = z.strictObject({
  id: text,
  from: text,
  to: text,
  resource: text,
  state: z._default(z.enum(["actual", "hoped", "agreed"]), "actual"),
  amount: numberOrNull,
  cost: numberOrNull,
  worth: numberOrNull,
  reports: z._default(z.array(report), []),
  note: words,
  date: textOrNull,
});

const interest = z.strictObject({
  id: text,
  party: textOrNull,
  person: textOrNull,
  nature: z.enum(["organisational", "personal"]),
  openness,
  text,
});

const card = z.strictObject({
  id: text,
  party: text,
  sort: z.enum(["wish", "dream", "pain", "loss"]),
  openness,
  text,
  acknowledgedBy: z._default(z.array(z.strictObject({ party: text, date: textOrNull })), []),
});

const form = z.strictObject({ of: text, party: text, parties: ids, resources: ids, made: text, given: textOrNull });

const succession = z.strictObject({
  id: text,
  from: z.array(z.string()),
  to: z.array(z.string()),
  date: textOrNull,
  holds: z._default(z.boolean(), true),
});

const terms = z._default(z.array(z.strictObject({ party: text, resource: text, value: number })), []);
const flowFields = z.strictObject({
  resource: z.exactOptional(text),
  amount: z.exactOptional(z.nullable(number)),
  cost: z.exactOptional(z.nullable(number)),
  worth: z.exactOptional(z.nullable(number)),
  note: z.exactOptional(text),
});

/** What each way back is asked with; that these are those of the domain is in the type of the schema. */
const GIVENS = {
  "acknowledge-loss": z.strictObject({ card: text, by: text, date: textOrNull }),
  "adjust-ambition": z.strictObject({ factor: number }),
  "adjust-contribution": z.strictObject({ flow: text, factor: number }),
  compensate: z.strictObject({ from: text, to: text, resource: text, cost: number, worth: number, note: words }),
  "bring-in-third-party": z.strictObject({ name: text, gives: terms, asks: terms }),
  "renegotiate-flow": z.strictObject({ flow: text, fields: flowFields }),
  "invite-party": z.strictObject({ name: text, piece: textOrNull }),
};
export const STEPS: readonly string[] = Object.keys(GIVENS);
const stepOf = <Id extends keyof typeof GIVENS>(intervention: Id) =>
  z.strictObject({
    id: text,
    intervention: z.literal(intervention),
    given: GIVENS[intervention],
    on: z._default(z.boolean(), true),
  });
const trial = z.strictObject({
  id: text,
  title: words,
  steps: z._default(
    z.array(
      z.discriminatedUnion("intervention", [
        stepOf("acknowledge-loss"),
        stepOf("adjust-ambition"),
        stepOf("adjust-contribution"),
        stepOf("compensate"),
        stepOf("bring-in-third-party"),
        stepOf("renegotiate-flow"),
        stepOf("invite-party"),
      ]),
    ),
    [],
  ),
});

const guideQuestion = z.strictObject({
  id: text,
  part: z.enum(GUIDE_PARTS),
  asks: textOrNull,
  parties: ids,
  words: textOrNull,
  place: numberOrNull,
  out: z._default(z.boolean(), false),
});

const stateShape = {
  about: z._default(about, emptyAbout),
  parties: z._default(z.array(party), []),
  resources: z._default(z.array(resource), () => [...builtInResources]),
  flows: z._default(z.array(flow), []),
  pieces: z._default(z.array(z.strictObject({ id: text, name: text, holders: ids })), []),
  interests: z._default(z.array(interest), []),
  cards: z._default(z.array(card), []),
  felt: z._default(z.array(z.strictObject({ id: text, of: text, by: text, ratio: number, date: textOrNull })), []),
  symptoms: z._default(
    z.array(z.strictObject({ id: text, sort: text, text: words, date: text, parties: ids, flows: ids, openness })),
    [],
  ),
  agreements: z._default(
    z.array(
      z.strictObject({
        id: text,
        text: words,
        parties: ids,
        flows: ids,
        made: textOrNull,
        due: textOrNull,
        done: z._default(z.boolean(), false),
      }),
    ),
    [],
  ),
  asked: z._default(
    z.array(
      z.strictObject({
        id: text,
        party: text,
        how: z._default(z.nullable(z.enum(["link", "file", "here"])), null),
        form: textOrNull,
        date: textOrNull,
        answered: textOrNull,
        partial: z._default(z.boolean(), false),
        withheld: z._default(z.boolean(), false),
      }),
    ),
    [],
  ),
};

export const stateSchema: z.ZodMiniType<State> = z.strictObject(stateShape);

export const FORMAT = "evenwicht";
/** What a file says of itself whose content is locked with a passphrase (`sealed.ts`). */
export const SEALED_FORMAT = "evenwicht-sealed";
export const VERSION = 12;

/** A partnership in its envelope: what a file holds. */
export interface Document extends Partnership {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
}

export const documentSchema: z.ZodMiniType<Document> = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: text,
  form: z._default(z.nullable(form), null),
  scenario: z._default(z.nullable(z.strictObject({ of: text })), null),
  ...stateShape,
  successions: z._default(z.array(succession), []),
  trials: z._default(z.array(trial), []),
  guide: z._default(z.array(guideQuestion), []),
  snapshots: z._default(
    z.array(z.strictObject({ id: text, title: words, date: text, note: words, state: stateSchema })),
    [],
  ),
});
