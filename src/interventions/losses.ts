import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { ListeningCard } from "../domain/interest.ts";
import type { State } from "../domain/partnership.ts";
import { NOBODY, type PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { LANGUAGES } from "../text/language.ts";
import { messages } from "../text/messages.ts";

/** What somebody let go, as everybody at the table may read it. */
export interface Loss {
  /** Of the card, or of the flow. */
  readonly id: string;
  readonly party: PartyId;
  /** Of what is given up in the photo and was not put in words: empty. */
  readonly text: string;
  /** The kind that is given up; null where it is a card. */
  readonly resource: ResourceId | null;
  readonly seenBy: readonly PartyId[];
}

type Told = Pick<State, "flows" | "resources" | "cards">;

/** What is given up: what reaches nobody, or is autonomy. */
export const isGivenUp = ({ resources }: Pick<State, "resources">, { to, resource }: Flow): boolean =>
  to === NOBODY || resources.some(({ id, builtIn }) => id === resource && builtIn === "autonomy");

/**
 * What can be acknowledged: first what is given up in the photo, the heaviest first, then the losses that were told. Only
 * what is on the table: nobody is made to say what was told in confidence.
 */
export function lossesOnTable(state: Told): readonly Loss[] {
  const told = state.cards.filter(({ sort, openness }) => sort === "loss" && openness === "on-the-table");
  const cards = new Set(state.cards.map(({ id }) => id));
  const given = state.flows
    .filter((flow) => flow.state === "actual" && isGivenUp(state, flow) && !cards.has(flow.id))
    .map((flow) => ({ flow, cost: costOf(state, flow) }))
    .filter(({ flow, cost }) => cost > 0 || flow.cost === null)
    .toSorted((a, b) => b.cost - a.cost)
    .map(({ flow }) => ({ flow, card: cardOf(state, flow) }));
  const asFlows = new Set(given.flatMap(({ card }) => (card === undefined ? [] : [card.id])));
  return [
    ...given.map(
      ({ flow: { id, from, note, resource }, card }): Loss => ({
        id,
        party: from,
        text: note,
        resource,
        seenBy: card === undefined ? [] : seenBy(card),
      }),
    ),
    ...told
      .filter(({ id }) => !asFlows.has(id))
      .map((card): Loss => ({ id: card.id, party: card.party, text: card.text, resource: null, seenBy: seenBy(card) })),
  ];
}

/** The card on which it is kept who saw what is given up in a flow: of the same party, in the same words. */
export const cardOf = (state: Told, flow: Flow): ListeningCard | undefined =>
  state.cards.find(
    ({ party, sort, openness, text }) =>
      party === flow.from && sort === "loss" && openness === "on-the-table" && text === givenUpInWords(state, flow),
  );

/** What was noted of it; else its kind, which has a name of its own or stands in both languages: a file has neither. */
export function givenUpInWords({ resources }: Pick<State, "resources">, { note, resource }: Flow): string {
  if (note.trim() !== "") return note;
  const kind = resources.find(({ id }) => id === resource);
  if (kind === undefined) return resource;
  const { name, builtIn } = kind;
  if (name !== null || builtIn === null) return name ?? resource;
  return LANGUAGES.map((language) => messages[language].common.resources[builtIn]).join(" / ");
}

const seenBy = ({ acknowledgedBy }: ListeningCard): readonly PartyId[] => acknowledgedBy.map(({ party }) => party);

const costOf = ({ resources }: Pick<State, "resources">, flow: Flow): number =>
  flowValues(flow, resources.find(({ id }) => id === flow.resource) ?? { rate: 1 }).cost;
