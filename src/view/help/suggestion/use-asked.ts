import { useEffect, useState } from "react";
import type { PartyId } from "../../../domain/party.ts";
import type { PhotoRepairOptions } from "../../../interventions/repair-photo.ts";

/** What stays as it is between two, one way. */
export type Way = readonly [from: PartyId, to: PartyId];

/** What is asked of a suggestion. */
export interface Asked extends Pick<PhotoRepairOptions, "allow" | "tolerance"> {
  readonly fewest: boolean;
  readonly locked: readonly Way[];
  /** Whether a third party may help; `alone`: what shifts without one, null where it cannot be done. */
  readonly third: { readonly alone: number | null } | null;
}

interface Kept {
  readonly asked: Asked;
  /** What was asked before it, and what is said of the change. */
  readonly before: { readonly asked: Asked; readonly said: string } | null;
  /** It was opened before everybody was heard. */
  readonly opened: boolean;
}

/** Of each partnership, as long as the page is open: who looks at something else and comes back finds it as it was. */
const kept = new Map<string, Kept>();

export interface Asking extends Kept {
  /** Others than a third party are looked for among the partners first. `said`: of the change. */
  readonly change: (fields: Partial<Omit<Asked, "third">>, said: string) => void;
  readonly look: (third: Asked["third"]) => void;
  readonly undo: () => void;
  readonly open: () => void;
}

/** What is asked of the partnership that is open, beginning with the tolerance that was agreed. */
export function useAsked(partnership: string, tolerance: number): Asking {
  const [now, setNow] = useState<Kept>(
    () =>
      kept.get(partnership) ?? {
        asked: { allow: "existing", tolerance, fewest: false, locked: [], third: null },
        before: null,
        opened: false,
      },
  );
  useEffect(() => {
    kept.set(partnership, now);
  }, [partnership, now]);
  return {
    ...now,
    change: (fields, said) =>
      setNow({ ...now, asked: { ...now.asked, ...fields, third: null }, before: { asked: now.asked, said } }),
    look: (third) => setNow({ ...now, asked: { ...now.asked, third }, before: null }),
    undo: () => setNow({ ...now, asked: now.before?.asked ?? now.asked, before: null }),
    open: () => setNow({ ...now, opened: true }),
  };
}
