import { type ReactNode, useMemo } from "react";
import { partnershipOfState } from "../../domain/create.ts";
import { findAll } from "../../findings/registry.ts";
import { measuredOnce } from "../../measures/measured-once.ts";
import { onlyLookedAt } from "../parts/only-looked-at.ts";
import { useOpen, useWorkspace, WorkspaceContext } from "../workspace.ts";
import type { Moment } from "./moments.ts";

interface AsItWasProps {
  readonly moment: Moment;
  readonly onPrinted?: () => void;
  readonly children: ReactNode;
}

/** What stands in it sees a photo instead of the present, and can change nothing. */
export function AsItWas({ moment, onPrinted, children }: AsItWasProps) {
  const workspace = useWorkspace();
  const { partnership } = useOpen();
  const { id } = partnership;
  const seen = useMemo(() => {
    const { state, evaluation } = measuredOnce(moment.state);
    const about = { ...state.about, title: moment.title, date: moment.date };
    const asOne = { ...state, about };
    return {
      ...workspace,
      actions: { ...workspace.actions, edit: () => [], printed: onPrinted ?? workspace.actions.printed },
      open: onlyLookedAt({
        partnership: partnershipOfState(asOne, id),
        evaluated: asOne,
        evaluation,
        findings: findAll({ state: asOne, evaluation }),
      }),
    };
  }, [workspace, moment, id, onPrinted]);
  return <WorkspaceContext value={seen}>{children}</WorkspaceContext>;
}
