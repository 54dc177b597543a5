import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeNeutral } from "../../src/app/neutral.ts";
import { readDocument } from "../../src/document/read.ts";
import { writeDocument } from "../../src/document/write.ts";
import type { Edit } from "../../src/domain/edit.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import { validate } from "../../src/domain/validate.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { noHistory, requestMove } from "../../src/storage/history.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { start } from "../../src/text/sections/start.ts";
import { anyPartnership } from "../properties/partnerships.ts";
import { deepFreeze, richPartnership } from "../rich-partnership.ts";

const exampleOf = (id: string, language: string): Partnership => {
  const text = readFileSync(new URL(`../../data/${id}.${language}.json`, import.meta.url), "utf8");
  const read = readDocument(text);
  if (!read.ok) throw new Error("the example cannot be read");
  return read.value;
};
const statesOf = (one: Partnership): readonly State[] => [one, ...one.snapshots.map(({ state }) => state)];
const namesIn = (one: Partnership): readonly string[] =>
  statesOf(one)
    .flatMap(({ parties }) => parties)
    .flatMap(({ name, shortName, code, people }) => [name, shortName, code, ...people.map((person) => person.name)])
    .filter((name) => name !== null);

/** Whether a text has a name as a word of its own, told without a pattern: by the letters beside each place. */
function hasName(text: string, name: string): boolean {
  const [where, what] = [text.toLowerCase(), name.toLowerCase()];
  const letter = (at: number): boolean => /[\p{L}\p{N}]/u.test(where.charAt(at));
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
    if (!letter(at - 1) && !letter(at + what.length)) return true;
  return false;
}

// Oracle: the names that stand in the example's own file, searched for in what is written.
describe("an example with neutral names", () => {
  it.each(Object.keys(start.en.examples).flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
    "%s (%s) is saved without any name or code in it, story and notes included, as a document of its own",
    (id, language) => {
      const whole = exampleOf(id, language);
      const neutral = makeNeutral(language);
      const seen = neutral.partnership(deepFreeze(whole));
      const text = writeDocument(neutral.forFile(seen), "everything");
      const names = namesIn(whole);
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter((name) => hasName(text, name))).toEqual([]);
      expect(text).not.toContain(whole.id);
      const read = readDocument(text);
      if (!read.ok) throw new Error(JSON.stringify(read.faults));
      // Nothing but names is another: the numbers are those of the example.
      const sums = ({ parties }: State, state: State) => {
        const { of } = evaluate(state);
        return parties.map((party) => [of(party.id).brings, of(party.id).takes, of(party.id).verdict]);
      };
      expect(sums(read.value, read.value)).toEqual(sums(whole, whole));
    },
  );
});

describe("any partnership with neutral names", () => {
  // Oracle: the rules of a partnership, and the one that it was made of.
  it("is a whole partnership, whatever it was called; has one name for each; and stays the same object", () => {
    fc.assert(
      fc.property(anyPartnership, (whole) => {
        const neutral = makeNeutral("en");
        const seen = neutral.partnership(deepFreeze(whole));
        expect(validate(seen)).toEqual([]);
        expect(validate(neutral.forFile(seen))).toEqual([]);
        expect(seen.parties.map(({ id }) => id)).toEqual(whole.parties.map(({ id }) => id));
        const called = seen.parties.map(({ name }) => name);
        expect(new Set(called).size).toBe(called.length);
        for (const name of called) expect(name).toMatch(/^Party [A-Z]+$/);
        const again = neutral.partnership({ ...whole });
        for (const key of ["about", "parties", "flows", "interests"] as const) expect(again[key]).toBe(seen[key]);
      }),
    );
  });

  it("are the same in a copy to try something in, whoever is gone there", () => {
    const whole = richPartnership();
    const neutral = makeNeutral("en");
    const seen = neutral.partnership(whole);
    const copy = neutral.partnership({
      ...whole,
      id: "copy",
      scenario: { of: whole.id },
      parties: whole.parties.toReversed().slice(0, 1),
      snapshots: [],
    });
    const last = seen.parties.at(-1)!;
    expect(copy.parties.map(({ id, name }) => [id, name])).toEqual([[last.id, last.name]]);
  });

  // Oracle: the edit that was asked for, made on the whole; what was only passed on is as it was.
  it("is edited without a neutral name ever being written", () => {
    fc.assert(
      fc.property(anyPartnership, (whole) => {
        const neutral = makeNeutral("nl");
        const seen = neutral.partnership(whole);
        const passedOn: readonly Edit[] = [
          { type: "about", fields: seen.about },
          ...seen.parties.map(({ id, ...fields }): Edit => ({ type: "change", collection: "parties", id, fields })),
          ...seen.flows.map(({ id, ...fields }): Edit => ({ type: "change", collection: "flows", id, fields })),
        ];
        const edits = neutral.edits(passedOn, whole, seen);
        if (!edits.ok) throw new Error(JSON.stringify(edits.faults));
        const made = requestMove(
          { partnership: whole, history: noHistory },
          { key: "t.1", typing: null, label: { nl: "", en: "" }, edits: edits.value },
        );
        if (!made.ok) throw new Error(JSON.stringify(made.faults));
        expect(made.value.moment.partnership).toEqual(whole);
      }),
    );
  });
});

// Oracle: by hand, on the rich partnership: p1 is __proto__ with Anna in it, p2 =1+1, p3 مجلس الآباء.
describe("neutral names", () => {
  const named = (): Partnership => {
    const rich = richPartnership();
    const flows = rich.flows.map((flow) => (flow.id === "f1" ? { ...flow, note: "Anna belde __proto__" } : flow));
    return { ...rich, flows, about: { ...rich.about, seenBy: { ...rich.about.seenBy, names: "Anna en Bert" } } };
  };

  it("stand for parties and people, in texts and in who looked, in either language", () => {
    const whole = named();
    const nl = makeNeutral("nl");
    const seen = nl.partnership(whole);
    expect(seen.parties.map(({ name, code }) => [name, code])).toEqual([
      ["Partij A", null],
      ["Partij B", null],
      ["Partij C", null],
    ]);
    expect(seen.parties[0]?.people).toEqual([{ id: "n1", name: "Persoon 1" }]);
    expect(seen.flows.find(({ id }) => id === "f1")?.note).toBe("Persoon 1 belde Partij A");
    expect(seen.about.seenBy.names).toBe("wie erbij was");
    expect(nl.in("en").partnership(whole).parties[0]?.name).toBe("Party A");
    expect(nl.isReplaced(whole.id, "Partij A")).toBe(true);
    expect(nl.isReplaced(whole.id, "Persoon 1 belde Partij A")).toBe(true);
    expect(nl.isReplaced(whole.id, "Ieder kind")).toBe(false);
  });

  it("stay with their party when others go or come, and stand in the names of steps of who is gone", () => {
    const whole = named();
    const neutral = makeNeutral("nl");
    neutral.partnership(whole);
    const made = requestMove(
      { partnership: whole, history: noHistory },
      {
        key: "t.1",
        typing: null,
        label: { nl: "مجلس الآباء verwijderen", en: "remove مجلس الآباء" },
        edits: [{ type: "remove", collection: "parties", id: "p1" }],
      },
    );
    if (!made.ok) throw new Error("refused");
    const { partnership, history } = made.value.moment;
    expect(neutral.partnership(partnership).parties.map(({ name }) => name)).toEqual(["Partij B", "Partij C"]);
    // Afterwards, in a page that never saw the party.
    const later = makeNeutral("nl");
    later.learn({ partnership, history });
    expect(later.text(partnership.id, "__proto__ verwijderen")).toBe("Partij C verwijderen");
  });

  it("let through what is typed anew, and refuse what would write over a name", () => {
    const whole = named();
    const neutral = makeNeutral("nl");
    const seen = neutral.partnership(whole);
    const one = (edit: Edit) => neutral.edits([edit], whole, seen);
    const flow = (note: string): Edit => ({ type: "change", collection: "flows", id: "f1", fields: { note } });
    expect(one(flow("Persoon 1 belde Partij A en Rob"))).toMatchObject({ ok: false });
    expect(one({ type: "change", collection: "parties", id: "p1", fields: { name: "Partij Z" } })).toMatchObject({
      ok: false,
      faults: [{ code: "name-replaced" }],
    });
    const challenge: Edit = { type: "about", fields: { challenge: "Elk kind" } };
    expect(one(challenge)).toEqual({ ok: true, value: [challenge] });
    const seenBy = { ...seen.about.seenBy, setting: "alone" as const };
    expect(one({ type: "about", fields: { seenBy } })).toEqual({
      ok: true,
      value: [{ type: "about", fields: { seenBy: { ...whole.about.seenBy, setting: "alone" } } }],
    });
    const people = [...(seen.parties[0]?.people ?? []), { id: "n2", name: "Rob" }];
    expect(one({ type: "change", collection: "parties", id: "p1", fields: { people } })).toEqual({
      ok: true,
      value: [
        {
          type: "change",
          collection: "parties",
          id: "p1",
          fields: {
            people: [
              { id: "n1", name: "Anna" },
              { id: "n2", name: "Rob" },
            ],
          },
        },
      ],
    });
  });
});
