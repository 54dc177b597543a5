import type { Evaluation } from "../measures/evaluate.ts";
import { type PairVerdict, verdict } from "../measures/pair/verdict.ts";
import type { SceneFlow } from "./scene.ts";

/**
 * Flows between two parties of whom the other gives nothing back, and was asked (SPEC V18). `unknown`: pairs of whom that
 * is not known. What goes to the table or to nobody is between no pair; what is hoped for or agreed does not flow yet.
 */
export function onlyOneWay(
  flows: readonly SceneFlow[],
  { run, indexOf }: Pick<Evaluation, "run" | "indexOf">,
): { readonly flows: readonly SceneFlow[]; readonly unknown: number } {
  const verdicts = new Map<string, PairVerdict | null>();
  const goes = flows.filter(({ from, to, state }) => {
    const [giver, receiver] = [indexOf.get(from), indexOf.get(to)];
    if (giver === undefined || receiver === undefined || state !== "actual") return false;
    const [first, second] = [Math.min(giver, receiver), Math.max(giver, receiver)];
    const found = verdict.compute(run, first, second);
    verdicts.set(`${first} ${second}`, found);
    return found === (giver === first ? "one-way:first" : "one-way:second");
  });
  return { flows: goes, unknown: [...verdicts.values()].filter((found) => found === "unknown").length };
}
