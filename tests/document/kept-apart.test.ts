import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { leftOutOf, onTheTable, type Shared } from "../../src/document/left-out.ts";
import { documentSchema } from "../../src/document/schema.ts";
import { writeDocument } from "../../src/document/write.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { richPartnership } from "../rich-partnership.ts";

// Oracle: the schema itself, walked; what may be hidden is whatever has an openness.

interface Json {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly additionalProperties?: Json | boolean;
  readonly anyOf?: readonly Json[];
}

/** Every object in the schema that has an openness, by where it stands. */
function governed({ properties, items, additionalProperties, anyOf }: Json, at: string): readonly string[] {
  const inside = Object.entries(properties ?? {}).flatMap(([key, one]) => governed(one, `${at}/${key}`));
  const listed = items === undefined ? [] : governed(items, `${at}/*`);
  const keyed = typeof additionalProperties === "object" ? governed(additionalProperties, `${at}/{}`) : [];
  const either = (anyOf ?? []).flatMap((one) => governed(one, at));
  return [...(properties?.openness === undefined ? [] : [at]), ...inside, ...listed, ...keyed, ...either];
}

const RECORDS = ["interests", "cards", "symptoms"] as const;
const SECRET = "NOT-ON-THE-TABLE";

/** The rich partnership with all that may be hidden private, and a mark in every text of it. */
function withSecrets(): Partnership {
  const hide = <T extends object>(record: T): T =>
    ({
      ...Object.fromEntries(
        Object.entries(record).map(([key, value]) => [key, key === "text" || key === "sort" ? SECRET : value]),
      ),
      openness: "private",
    }) as T;
  const hidden = <S extends Pick<Partnership, (typeof RECORDS)[number]>>(state: S): S => ({
    ...state,
    interests: state.interests.map(hide),
    cards: state.cards.map((card) => ({ ...hide(card), sort: card.sort })),
    symptoms: state.symptoms.map(hide),
  });
  const whole = {
    ...hidden(richPartnership()),
    trials: [{ id: "h1", title: SECRET, steps: [] }],
  };
  return { ...whole, snapshots: whole.snapshots.map((photo) => ({ ...photo, state: hidden(photo.state) })) };
}

describe("what may not be on the table", () => {
  it("stands in records of its own, whole, and never inside one that everybody reads", () => {
    const schema = z.toJSONSchema(documentSchema, { unrepresentable: "any", io: "input" }) as Json;
    expect(governed(schema, "").toSorted()).toEqual(
      ["", "/snapshots/*/state"].flatMap((state) => RECORDS.map((record) => `${state}/${record}/*`)).toSorted(),
    );
  });

  it("is gone from what may be shared, its texts, its ids and its count, in the photos too", () => {
    const secret = withSecrets();
    expect(JSON.stringify(secret).split(SECRET).length - 1).toBe(13);
    expect(leftOutOf(secret)).toEqual({ interests: 2, other: 5 });
    const shared = onTheTable(secret);
    for (const text of [JSON.stringify(shared), writeDocument(secret, "shareable")]) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('"openness"');
    }
  });

  it("cannot be handed to what everybody sees: only the filter makes what that asks for", () => {
    const forAll = (state: Shared): number => state.interests.length;
    // @ts-expect-error a whole partnership does not compile
    expect(forAll(richPartnership())).toBe(2);
    expect(forAll(onTheTable(richPartnership()))).toBe(1);
  });
});
