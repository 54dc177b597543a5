import type { Edit } from "../domain/edit.ts";
import { type Fault, fault } from "../domain/fault.ts";
import type { Collection, Partnership } from "../domain/partnership.ts";
import type { Person } from "../domain/party.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { sameData } from "../domain/same-data.ts";
import type { TrialStep } from "../domain/trial.ts";
import { TREATMENT } from "./free-texts.ts";
import { stepTexts } from "./step-texts.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Edits made of a partnership with neutral names, as edits of the whole. What they only pass on gets back what stands
 * behind it. What would write over a text in which names are replaced is refused: its names would be lost.
 */
export function namedEdits(
  edits: readonly Edit[],
  whole: Partnership,
  seen: Partnership,
  behind: (text: string) => string | undefined,
): Result<readonly Edit[]> {
  const faults: Fault[] = [];
  /** The fields of an edit, given those that are there and those that are seen. */
  const named = (what: Collection | "about", fields: Fields, own: Fields, shown: Fields): Fields => {
    const treatment: Readonly<Record<string, string>> = TREATMENT[what];
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => {
        if (treatment[key] === "kept" || sameData(own[key], shown[key])) return [key, value];
        if (sameData(value, shown[key])) return [key, own[key]];
        const inside = parts(key, value, own[key], shown[key]);
        if (inside === null) faults.push(fault("name-replaced", { pointer: `/${what}` }, { collection: what }));
        return [key, inside ?? value];
      }),
    );
  };
  const added = (what: Collection, record: object): Fields => {
    const treatment: Readonly<Record<string, string>> = TREATMENT[what];
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        treatment[key] === "text" && typeof value === "string" ? (behind(value) ?? value) : value,
      ]),
    );
  };
  const made = edits.map((edit): Edit => {
    if (edit.type === "remove") return edit;
    if (edit.type === "about") {
      const [own, shown] = [whole.about, seen.about] as unknown as readonly [Fields, Fields];
      return { ...edit, fields: named("about", edit.fields, own, shown) };
    }
    const { collection } = edit;
    if (edit.type === "add") return { ...edit, record: added(collection, edit.record) } as unknown as Edit;
    const find = (partnership: Partnership): Fields => {
      const records: readonly { readonly id: string }[] = partnership[collection];
      return (records.find(({ id }) => id === edit.id) ?? {}) as Fields;
    };
    return { ...edit, fields: named(collection, edit.fields, find(whole), find(seen)) } as Edit;
  });
  return faults.length > 0 ? fail(faults) : succeed(made);
}

/** Steps whose texts are as they were seen have their own again; null where one with a name in it was typed anew. */
function namedSteps(
  next: readonly TrialStep[] = [],
  own: readonly TrialStep[] = [],
  shown: readonly TrialStep[] = [],
): readonly TrialStep[] | null {
  let lost = false;
  const steps = next.map((step) => {
    const [before, seen] = [own, shown].map((all) => textsOf(all.find(({ id }) => id === step.id)));
    return stepTexts(step, (text, key) => {
      if (before?.[key] === seen?.[key]) return text;
      if (text !== seen?.[key]) lost = true;
      return before?.[key] ?? text;
    });
  });
  return lost ? null : steps;
}

function textsOf(step: TrialStep | undefined): { readonly name?: string; readonly note?: string } {
  const found: { name?: string; note?: string } = {};
  if (step !== undefined)
    stepTexts(step, (text, key) => {
      found[key] = text;
      return text;
    });
  return found;
}

/** What is made of several parts keeps those that hold a name, and takes the others; null where that cannot be. */
function parts(key: string, value: unknown, own: unknown, shown: unknown): unknown {
  if (key === "seenBy") {
    const [next, before, seen] = [value, own, shown] as readonly { readonly names: string }[];
    return next?.names === seen?.names ? { ...next, names: before?.names } : null;
  }
  if (key === "steps") return namedSteps(...([value, own, shown] as readonly (readonly TrialStep[])[]));
  if (key !== "people") return null;
  const [next, before, seen] = [value, own, shown] as readonly (readonly Person[])[];
  const nameIn = (people: readonly Person[] | undefined, id: string): string | undefined =>
    people?.find((person) => person.id === id)?.name;
  const people = next?.map(({ id, name }) => {
    const known = nameIn(before, id);
    return known === undefined ? { id, name } : { id, name: name === nameIn(seen, id) ? known : null };
  });
  return people?.every(({ name }) => name !== null) ? people : null;
}
