import { useState } from "react";
import { type Endpoint, isParty } from "../../domain/party.ts";
import { EndChoice, type OtherEnd } from "../round/end-choice.tsx";
import { KindChoice, type What } from "../round/kind-choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { newFlowEdits } from "./new-flow-edits.ts";
import { useNames } from "./use-names.ts";

interface NewFlowCardProps {
  readonly from: OtherEnd | null;
  readonly to: OtherEnd | null;
  /** Who sits where. */
  readonly order: readonly string[];
  readonly onFrom: (from: OtherEnd) => void;
  readonly onTo: (to: OtherEnd) => void;
  readonly onAdded: (flow: string) => void;
}

/** A new flow, a question at a time: from whom, to whom, and what. Then it is in the photo, and asks how much it is. */
export function NewFlowCard({ from, to, order, onFrom, onTo, onAdded }: NewFlowCardProps) {
  const { actions, t: shown } = useWorkspace();
  const { partnership } = useOpen();
  const [refused, setRefused] = useState(false);
  const { photoEdit: t, tables } = useAllTexts();
  const names = useNames();
  if (from === null)
    return (
      <>
        <p className="doubling-question">{t.fromWhom}</p>
        <EndChoice label={t.fromWhom} speaker={null} order={order} onChoose={onFrom} />
      </>
    );
  if (to === null) {
    const end: Endpoint | null = "end" in from ? from.end : null;
    const given = end === null || isParty(end);
    return (
      <>
        <p className="doubling-question">{t.toWhom}</p>
        <EndChoice label={t.toWhom} speaker={end} order={order} nobody={given} onChoose={onTo} />
      </>
    );
  }
  const add = (what: What): void => {
    const { id, edits } = newFlowEdits(partnership, { from, to, what });
    const faults = actions.edit(edits);
    setRefused(faults.length > 0);
    if (faults.length > 0) return;
    const called = (end: OtherEnd): string => ("name" in end ? end.name : names.name(end.end));
    onAdded(tables.flowName(called(from), called(to)));
    actions.ask({ about: "flow", flow: id });
  };
  return (
    <>
      <p className="doubling-question">{t.what}</p>
      <KindChoice label={t.what} onChoose={add} />
      {refused ? (
        <p className="cell-wrong" role="alert">
          {shown.shell.refused}
        </p>
      ) : null}
    </>
  );
}
