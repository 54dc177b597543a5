import { useEffect, useState } from "react";
import type { KindWeight } from "../../measures/robustness.ts";
import { type WeightTurn, weightTurns } from "../../measures/weight-turns.ts";
import { useOpen } from "../workspace.ts";

/** Where it turns who is named, kind by kind so that the page stays responsive. Null until all kinds are done. */
export function useWeightTurns(kinds: readonly KindWeight[]): readonly WeightTurn[] | null {
  const { evaluated, evaluation, large } = useOpen();
  const [turns, setTurns] = useState<readonly WeightTurn[] | null>(null);
  useEffect(() => {
    setTurns(null);
    if (large) return;
    const members = evaluated.parties.filter(({ standing }) => standing === "member").map(({ id }) => id);
    const left = kinds.map(({ resource }) => resource);
    const found: WeightTurn[] = [];
    let timer = 0;
    const next = (): void => {
      const resource = left.shift();
      if (resource === undefined) {
        setTurns(found);
        return;
      }
      found.push(...weightTurns(evaluated, evaluation, resource, members));
      timer = window.setTimeout(next);
    };
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [evaluated, evaluation, large, kinds]);
  return turns;
}
