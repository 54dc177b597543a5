import { useEffect, useState } from "react";
import type { Partnership } from "../../domain/partnership.ts";
import { type KeptPartnership, useOpen, useWorkspace } from "../workspace.ts";

/** A copy to try something in, of what is open: as it is kept, and as it may be seen here. */
export interface Try {
  readonly card: KeptPartnership;
  readonly partnership: Partnership;
}

/** Those that are kept on this device, the latest first; empty until they are read. */
export function useTries(): readonly Try[] {
  const { kept, onlyOnTable, namesReplaced, actions } = useWorkspace();
  const { id } = useOpen().partnership;
  const [tries, setTries] = useState<readonly Try[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be seen otherwise they are read again
  useEffect(() => {
    const cards = kept.filter(({ of, archived }) => of === id && !archived);
    let wanted = true;
    void Promise.all(cards.map(async (card) => ({ card, partnership: await actions.loadKept(card.id) }))).then(
      (read) => {
        if (wanted)
          setTries(read.flatMap(({ card, partnership }) => (partnership === null ? [] : [{ card, partnership }])));
      },
    );
    return () => {
      wanted = false;
    };
  }, [kept, id, onlyOnTable, namesReplaced, actions]);
  return tries;
}
