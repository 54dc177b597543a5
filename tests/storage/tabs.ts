import type { Partnership } from "../../src/domain/partnership.ts";
import type { Depot } from "../../src/storage/depot.ts";
import { noHistory, type Request } from "../../src/storage/history.ts";
import { keeperOf } from "../../src/storage/keeper.ts";
import type { Refusal } from "../../src/storage/rebase.ts";
import { type Session, startSession } from "../../src/storage/session.ts";
import type { Trouble } from "../../src/text/sections/keeping.ts";

export const TODAY = "2026-11-24";

/** A tab with a partnership open, and what it was told. */
export interface Tab {
  readonly session: Session;
  readonly partnership: () => Partnership;
  readonly refused: Refusal[];
  readonly troubles: Trouble[];
}

let tabs = 0;

function tabOf(depot: Depot, moment: Parameters<typeof startSession>[0]["moment"], moves: number | null): Tab {
  const refused: Refusal[] = [];
  const troubles: Trouble[] = [];
  const session = startSession(
    { depot, moment, moves, tab: `tab${++tabs}`, today: () => TODAY },
    {
      changed: () => undefined,
      kept: () => undefined,
      refused: (refusals) => refused.push(...refusals),
      troubled: (trouble) => troubles.push(trouble),
    },
  );
  return { session, partnership: () => session.moment().partnership, refused, troubles };
}

/** A tab with work that is not kept yet. */
export const freshTab = (depot: Depot, partnership: Partnership): Tab =>
  tabOf(depot, { partnership, history: noHistory }, null);

/** A tab that opens what is kept. */
export async function openTab(depot: Depot, id: string): Promise<Tab> {
  const { reading: read } = await keeperOf(depot).open(id);
  if (read?.ok !== true) throw new Error(`not kept: ${id}`);
  if (read.lost > 0) throw new Error(`${read.lost} moves lost`);
  return tabOf(depot, read.moment, read.moves);
}

/** A step with one text as its label in both languages. */
export const step = (text: string, edits: Request["edits"], typing: string | null = null): Omit<Request, "key"> => ({
  edits,
  label: { nl: text, en: text },
  typing,
});
