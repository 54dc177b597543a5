import { useDeferredValue, useMemo } from "react";
import { type AgreementSince, agreementsSince } from "../../compare/agreements-since.ts";
import { inOrderOfDate } from "../../compare/by-date.ts";
import { frozen } from "../../domain/frozen.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/**
 * What became of the agreements of the present, by their ids, from the photos that were taken on. One that was made after
 * the last of them says nothing yet, unless something came of it already.
 */
export function useAgreementsSince(): ReadonlyMap<string, AgreementSince> {
  const { actions } = useWorkspace();
  // What is typed comes first.
  const partnership = useDeferredValue(useOpen().partnership);
  return useMemo(() => {
    const taken = inOrderOfDate(partnership.snapshots).map(({ state }) => state);
    const before = new Set(taken.flatMap(({ agreements }) => agreements.map(({ id }) => id)));
    const here = new Set(partnership.agreements.map(({ id }) => id));
    return new Map(
      agreementsSince([...taken, frozen(partnership)], actions.today()).flatMap((since) => {
        const { id } = since.agreement;
        const hasNews = before.has(id) || since.overdue || since.became === "kept" || since.became === "partly";
        return here.has(id) && hasNews ? [[id, since]] : [];
      }),
    );
  }, [partnership, actions]);
}
