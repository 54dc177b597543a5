import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFaults } from "../../src/document/json-syntax.ts";
import { leftOutOf } from "../../src/document/left-out.ts";
import { readDocument } from "../../src/document/read.ts";
import { writeDocument } from "../../src/document/write.ts";
import { parses } from "../document/parses.ts";
import { deepFreeze } from "../rich-partnership.ts";
import { anyPartnership } from "./partnerships.ts";

describe("any partnership", () => {
  // Oracle: what was written is what is read, whatever the names, notes and numbers in it.
  it("comes back from its document as it was", () => {
    fc.assert(
      fc.property(anyPartnership, (partnership) => {
        const text = writeDocument(deepFreeze(partnership), "everything");
        expect(readDocument(text)).toEqual({ ok: true, value: partnership });
      }),
    );
  });

  it("gives the same text however its keys are ordered", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value;
    fc.assert(
      fc.property(anyPartnership, (partnership) => {
        const other = turned(partnership) as typeof partnership;
        expect(writeDocument(other, "everything")).toBe(writeDocument(partnership, "everything"));
      }),
    );
  });

  // Oracle: a search for whatever is not on the table in what was shared, and a count by another way.
  it("shares everything but what is not on the table, and that nowhere", () => {
    fc.assert(
      fc.property(anyPartnership, (partnership) => {
        const read = readDocument(writeDocument(partnership, "shareable"));
        if (!read.ok) throw new Error(JSON.stringify(read.faults));
        const states = [read.value, ...read.value.snapshots.map(({ state }) => state)];
        for (const { interests, cards, symptoms } of states)
          for (const { openness } of [...interests, ...cards, ...symptoms]) expect(openness).toBe("on-the-table");
        const withheld = [partnership, ...partnership.snapshots.map(({ state }) => state)].some(({ asked }) =>
          asked.some((one) => one.withheld),
        );
        // of whom it is not told, parties, flows and feelings are others
        const same = ["about", "pieces", "agreements", ...(withheld ? [] : (["parties", "flows"] as const))] as const;
        for (const collection of same) expect(read.value[collection]).toEqual(partnership[collection]);
        expect(leftOutOf(read.value)).toEqual({ interests: 0, other: 0 });
      }),
    );
  });
});

describe("any text", () => {
  // Oracle: JSON.parse, which says whether, and not where.
  it("breaks as JSON for the reader exactly where JSON.parse refuses it", () => {
    const json = fc.json({ maxDepth: 4 });
    const bent = fc.tuple(
      json,
      fc.nat(),
      fc.constantFrom("", ",", "{", "]", '"', "\\", "-", "0", "e", "\u0001", " ", ":"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          fc.string(),
          bent.map(([text, place, piece]) => {
            const at = place % (text.length + 1);
            return text.slice(0, at) + piece + text.slice(at + 1);
          }),
        ),
        (text) => {
          const broken = jsonFaults(text).some(({ code }) => code === "json-syntax");
          expect(broken).toBe(!parses(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is read or refused, and never throws", () => {
    const value = fc.jsonValue();
    const anything = fc
      .record({ format: fc.constant("evenwicht"), version: fc.constant(1) })
      .chain((head) =>
        fc
          .dictionary(
            fc.constantFrom("id", "about", "parties", "resources", "flows", "pieces", "snapshots", "__proto__", "x"),
            fc.oneof(
              value,
              fc.array(fc.dictionary(fc.constantFrom("id", "name", "from", "capacity", "__proto__"), value)),
            ),
          )
          .map((rest) => JSON.stringify({ ...head, ...rest })),
      );
    fc.assert(
      fc.property(fc.oneof(anything, fc.json(), fc.string()), (text) => {
        const read = readDocument(text, "x.json");
        if (!read.ok) for (const { at } of read.faults) expect(at.file).toBe("x.json");
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});
