import { relativelyEqual } from "../domain/compare-sums.ts";
import { newFlow } from "../domain/create.ts";
import { type Edit, newIds } from "../domain/edit.ts";
import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import type { Endpoint, Party } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";

/** What of one kind is agreed to flow from one to another, in all (SPEC D9): null where nothing flows now. */
export interface AgreedLevel {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly resource: ResourceId;
  readonly before: Level | null;
  readonly after: Level;
}
interface Level {
  readonly cost: number;
  readonly worth: number;
}

/** What was tried, as flows that are agreed: nothing that flows now changes. */
export interface Agreed {
  readonly levels: readonly AgreedLevel[];
  /** Who comes to the table for it. */
  readonly newParties: readonly Party[];
  readonly edits: readonly Edit[];
}

/**
 * Of every kind between every two of which another size flows in what was tried, what was agreed on before included, which it takes
 * the place of. `date`: YYYY-MM-DD.
 */
export function agreedFlows(partnership: Partnership, tried: State, date: string): Agreed {
  const [now, then] = [levels(partnership), levels(tried)];
  const changed = [...new Set([...now.keys(), ...then.keys()])].flatMap((key): AgreedLevel[] => {
    const [was, is] = [now.get(key) ?? null, then.get(key) ?? null];
    const ends = (is ?? was)!;
    const after = is?.level ?? NOTHING;
    if (was !== null && same(was.level, after)) return [];
    return [{ from: ends.from, to: ends.to, resource: ends.resource, before: was?.level ?? null, after }];
  });
  const named = new Set(changed.flatMap(({ from, to }) => [from, to]));
  const there = new Set(partnership.parties.map(({ id }) => id));
  const newParties = tried.parties.filter(({ id }) => !there.has(id) && named.has(id));
  const ids = newIds(partnership, "flows");
  const edits: readonly Edit[] = [
    ...newParties.map((record): Edit => ({ type: "add", collection: "parties", record })),
    ...changed.flatMap((level): readonly Edit[] => {
      const numbers = { amount: null, reports: [], date, ...level.after };
      const [first, ...others] = partnership.flows.filter(
        (flow) => flow.state === "agreed" && keyOf(flow) === keyOf(level),
      );
      if (first === undefined) {
        const { from, to, resource } = level;
        const record = newFlow({ id: ids(), from, to, resource, state: "agreed", ...numbers });
        return [{ type: "add", collection: "flows", record }];
      }
      return [
        ...others.map(({ id }): Edit => ({ type: "remove", collection: "flows", id })),
        { type: "change", collection: "flows", id: first.id, fields: numbers },
      ];
    }),
  ];
  return { levels: changed, newParties, edits };
}

const NOTHING: Level = { cost: 0, worth: 0 };
const same = (a: Level, b: Level): boolean => relativelyEqual(a.cost, b.cost) && relativelyEqual(a.worth, b.worth);

type Way = Pick<Flow, "from" | "to" | "resource">;
const keyOf = ({ from, to, resource }: Way): string => JSON.stringify([from, to, resource]);

/** What actually flows of each kind between each two, summed. Where a size is not known it is left out of the sum. */
function levels({ flows, resources }: State): ReadonlyMap<string, Way & { readonly level: Level }> {
  const kinds = new Map(resources.map((resource) => [resource.id, resource]));
  const found = new Map<string, Way & { readonly level: Level }>();
  for (const flow of flows) {
    const kind = kinds.get(flow.resource);
    if (flow.state !== "actual" || kind === undefined) continue;
    const { sized, cost, worth } = flowValues(flow, kind);
    const { level } = found.get(keyOf(flow)) ?? { level: NOTHING };
    const { from, to, resource } = flow;
    const sum = sized ? { cost: level.cost + cost, worth: level.worth + worth } : level;
    found.set(keyOf(flow), { from, to, resource, level: sum });
  }
  return found;
}
