import type { Flow, FlowId } from "../../domain/flow.ts";
import type { Wording } from "../../findings/pattern.ts";
import type { Messages } from "../../text/messages.ts";

/**
 * Flows as one says them: "Linde → Kompas: mensen", and "(gehoopt)" where it is not there yet; with what was noted of
 * it where two would be called the same.
 */
export function flowsInWords(
  flows: readonly Flow[],
  words: Wording,
  states: Messages["inspector"]["state"],
): ReadonlyMap<FlowId, string> {
  const short = flows.map(({ from, to, resource, state }) => {
    const stated = state === "actual" ? "" : ` (${states[state]})`;
    return `${words.name(from)} → ${words.name(to)}: ${words.kind(resource)}${stated}`;
  });
  const count = new Map<string, number>();
  for (const name of short) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    flows.map(({ id, note }, at) => {
      const name = short[at] ?? "";
      return [id, count.get(name) === 1 || note === "" ? name : `${name}, ${note}`];
    }),
  );
}
