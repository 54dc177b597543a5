import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { type SavedDocument, textsIn } from "./steps.ts";

/** How a press is made: with a mouse, or with a finger. */
export type Press = (target: Locator) => Promise<void>;

export type Kind = "money" | "staff" | "clients" | "position" | "power" | "knowledge" | "autonomy";
export type Value = 0 | 1 | 2 | 4 | 8 | 16 | 32 | null;
/** What a party named: from whom it comes, of which kind it is, and what it is worth to the one that named it. */
export type Named<Name extends string> = readonly [from: Name | "table", kind: Kind, worth: Value];

interface Naming {
  readonly scale: (value: Value) => Locator;
  /** Names one thing, a question at a time; `other` is null where it reaches nobody. */
  readonly name: (other: string | null, kind: Kind, value: Value) => Promise<void>;
}

/** Naming what flows on the screen of the round. */
export function naming(page: Page, language: Language, press: Press): Naming {
  const { common, round } = textsIn(language);
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const scale = (value: Value): Locator => button(value === null ? round.dontKnow : `${value} ${round.scale[value]}`);
  const name = async (other: string | null, kind: Kind, value: Value): Promise<void> => {
    if (other !== null) await press(button(other === "table" ? common.table : other));
    await press(button(common.resources[kind]));
    await press(scale(value));
  };
  return { scale, name };
}

/** A flow as it was said: who to whom, the kind, what the receiver said, and what the giver said (undefined: not heard). */
export type Said = readonly [
  from: string,
  to: string,
  kind: string,
  worth: Value | undefined,
  cost: number | undefined,
];

/** All that a file holds of what was said, in its order. */
export function saidIn({ flows, parties }: SavedDocument): readonly Said[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return flows.map((flow) => {
    expect([flow.amount, flow.cost, flow.worth], "nothing beside what was reported").toEqual([null, null, null]);
    expect(flow.reports.length).toBe(new Set(flow.reports.map(({ by }) => by)).size);
    const by = (end: string) => flow.reports.find((report) => report.by === end);
    const { from, to, resource } = flow;
    const name = (end: string): string => names.get(end) ?? end;
    return [name(from), name(to), resource, by("receiver")?.worth as Value, by("giver")?.cost ?? undefined];
  });
}
