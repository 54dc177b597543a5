import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAboutHidden, leftOutOf, onTheTable } from "../../src/document/left-out.ts";
import { writeDocument } from "../../src/document/write.ts";
import { apply, type Edit } from "../../src/domain/edit.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import { validate } from "../../src/domain/validate.ts";
import { anyPartnership } from "../properties/partnerships.ts";
import { deepFreeze, richPartnership } from "../rich-partnership.ts";

const statesOf = (partnership: Partnership): readonly State[] => [
  partnership,
  ...partnership.snapshots.map(({ state }) => state),
];
const hideable = ({ interests, cards, symptoms }: State) => [...interests, ...cards, ...symptoms];
const open = (record: { readonly openness: string }): boolean => record.openness === "on-the-table";

/** What an answer without a name leaves is a matter of its own (`unsigned.test.ts`). */
function nobodyWithheld(partnership: Partnership): Partnership {
  const named = <S extends Pick<State, "asked">>(state: S): S => ({
    ...state,
    asked: state.asked.map((one) => ({ ...one, withheld: false })),
  });
  return {
    ...named(partnership),
    snapshots: partnership.snapshots.map((photo) => ({ ...photo, state: named(photo.state) })),
  };
}

// Oracle: the plain meaning, told record by record.
describe("a partnership as everybody may see it", () => {
  it("has of interests, cards and signals exactly those on the table, in its photos too, and all else as it was", () => {
    fc.assert(
      fc.property(anyPartnership.map(nobodyWithheld), (partnership) => {
        const seen = onTheTable(deepFreeze(partnership));
        const [whole, left] = [statesOf(partnership), statesOf(seen)];
        expect(left.map(hideable)).toEqual(whole.map((state) => hideable(state).filter(open)));
        const bare = (state: State) => ({
          ...state,
          interests: [],
          cards: [],
          symptoms: [],
          asked: [],
          felt: [],
          trials: [],
          snapshots: [],
        });
        expect(left.map(bare)).toEqual(whole.map(bare));
        expect(seen.trials).toEqual([]);
        expect(left.map(({ asked }) => asked.length)).toEqual(left.map(() => 0));
        expect(left.map(({ felt }) => felt)).toEqual(whole.map(({ felt }) => felt.filter(({ of, by }) => of === by)));
        expect(validate(seen)).toEqual([]);
        expect(leftOutOf(seen)).toEqual({ interests: 0, other: 0 });
        expect(writeDocument(seen, "everything")).toBe(writeDocument(partnership, "shareable"));
      }),
    );
  });

  it("is the very same where nothing is hidden, and keeps its lists while theirs stay", () => {
    const hidden = richPartnership();
    const shown = onTheTable(hidden);
    expect(onTheTable(shown)).toBe(shown);
    const later = onTheTable({ ...hidden, flows: [] });
    expect(later).not.toBe(shown);
    for (const key of ["interests", "cards", "symptoms", "snapshots"] as const) expect(later[key]).toBe(shown[key]);
  });
});

// Oracle: by hand. In the rich partnership i1 is private, i2 on the table, c1 for the facilitator only.
describe("a step about something hidden", () => {
  const diffs = (...edits: readonly Edit[]) => {
    let partnership = richPartnership();
    return edits.map((edit) => {
      const applied = apply(partnership, edit);
      if (!applied.ok) throw new Error("refused");
      partnership = applied.value.partnership;
      return applied.value.diff;
    });
  };
  const change = (id: string, fields: object): Edit => ({ type: "change", collection: "interests", id, fields });

  it.each([
    ["a private interest changes", [change("i1", { text: "stil" })], true],
    ["one on the table changes", [change("i2", { text: "luid" })], false],
    ["one is taken off the table", [change("i2", { openness: "private" })], true],
    ["one is laid on the table", [change("i1", { openness: "on-the-table" })], true],
    ["a card for the facilitator goes", [{ type: "remove", collection: "cards", id: "c1" }], true],
    ["an idea is begun", [{ type: "add", collection: "trials", record: { id: "h1", title: "Stil", steps: [] } }], true],
    ["a party goes, and its private interest along", [{ type: "remove", collection: "parties", id: "p1" }], false],
    ["the title changes", [{ type: "about", fields: { title: "Anders" } }], false],
  ] as readonly (readonly [string, readonly Edit[], boolean])[])("%s", (_, edits, hidden) =>
    expect(isAboutHidden(diffs(...edits))).toBe(hidden),
  );
});
