import type { PartyId } from "../domain/party.ts";
import { isTrifle } from "./in-few-talks.ts";
import type { Change } from "./least-shift.ts";
import type { Allowed } from "./repair-options.ts";
import type { PhotoRepair } from "./repair-photo.ts";

/** A flow that becomes more or less: by its ends, what flows there now, and what it becomes. */
export interface ToldChange {
  /** A party, the table or the third party. */
  readonly from: PartyId;
  readonly to: PartyId;
  readonly before: number;
  readonly change: number;
}

export type ToldFreed =
  | { readonly what: "lock"; readonly from: PartyId; readonly to: PartyId }
  | { readonly what: "allow"; readonly allow: Allowed }
  | { readonly what: "third-party" };

/** A repair by the parties' ids and as data alone, so that it can be sent from where it was worked out. */
export type ToldRepair =
  | {
      readonly feasible: true;
      readonly objective: number;
      readonly proven: boolean;
      readonly changes: readonly ToldChange[];
      readonly alternatives: readonly (readonly ToldChange[])[];
      readonly agendas: readonly (readonly ToldChange[])[];
      readonly trifle: number;
    }
  | {
      readonly feasible: false;
      /** Above 0 it gives too much, below 0 it takes too much. */
      readonly outside: readonly { readonly party: PartyId; readonly short: number }[];
      readonly freedBy: readonly ToldFreed[];
    };

export function toldRepair({ repair, blocked, endOf, now }: PhotoRepair): ToldRepair {
  const told = (changes: readonly Change[]): readonly ToldChange[] =>
    changes.map(({ from, to, change }) => ({ from: endOf(from), to: endOf(to), before: now(from, to), change }));
  if (repair.feasible) {
    const { changes, alternatives, agendas, ...rest } = repair;
    return { ...rest, changes: told(changes), alternatives: alternatives.map(told), agendas: agendas.map(told) };
  }
  return {
    feasible: false,
    outside: (blocked?.nodes ?? []).map(({ node, short }) => ({ party: endOf(node), short })),
    freedBy: (blocked?.freedBy ?? []).map((freed) =>
      freed.what === "lock" ? { what: freed.what, from: endOf(freed.way[0]), to: endOf(freed.way[1]) } : freed,
    ),
  };
}

/** Conversations, and apart from them those over trifles alone. */
export function talksAndTrifles<C extends ToldChange>(
  changes: readonly C[],
  trifle: number,
): { readonly talks: readonly (readonly C[])[]; readonly trifles: readonly C[] } {
  const all = conversations(changes);
  const small = (talk: readonly C[]): boolean => talk.every(({ change, before }) => isTrifle(change, before, trifle));
  return { talks: all.filter((talk) => !small(talk)), trifles: all.filter(small).flat() };
}

/** What changes between the same two, whichever way, is one conversation. In the order of the first of each. */
export function conversations<C extends Pick<ToldChange, "from" | "to">>(
  changes: readonly C[],
): readonly (readonly C[])[] {
  const talks: C[][] = [];
  for (const change of changes) {
    const { from, to } = change;
    const others = talks.find(
      ([first]) => (first!.from === from && first!.to === to) || (first!.from === to && first!.to === from),
    );
    if (others === undefined) talks.push([change]);
    else others.push(change);
  }
  return talks;
}
