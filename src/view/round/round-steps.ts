import type { State } from "../../domain/partnership.ts";
import type { Party, PartyId } from "../../domain/party.ts";

/** One question of the round: of the yardstick, of one party, or whether this is all. */
export type RoundStep =
  | { readonly ask: "yardstick" | "all" }
  | { readonly ask: "receives" | "brings" | "gives-up"; readonly party: PartyId };

/** Who is asked, in the order of the table. An empty chair does not speak; who joins during the round comes last. */
export function speakers({ parties }: Pick<State, "parties">, order: readonly PartyId[]): readonly Party[] {
  const known = new Map(parties.map((party) => [party.id, party]));
  return order.flatMap((id) => {
    const party = known.get(id);
    return party === undefined || party.standing === "empty-chair" ? [] : [party];
  });
}

/** The questions in their order: what each receives; then what each brings that nobody named, and what it gives up. */
export function roundSteps(parties: readonly Party[]): readonly RoundStep[] {
  return [
    { ask: "yardstick" },
    ...parties.map(({ id }): RoundStep => ({ ask: "receives", party: id })),
    ...parties.flatMap(({ id }): readonly RoundStep[] => [
      { ask: "brings", party: id },
      { ask: "gives-up", party: id },
    ]),
    { ask: "all" },
  ];
}

/** A question as it is remembered. */
export const stepKey = (step: RoundStep): string => ("party" in step ? `${step.ask} ${step.party}` : step.ask);

/** Where a remembered question stands now: at the beginning where it is gone, with its party or unheard of. */
export const stepAt = (steps: readonly RoundStep[], key: string): number =>
  Math.max(
    0,
    steps.findIndex((step) => stepKey(step) === key),
  );
