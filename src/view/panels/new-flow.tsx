import { type FormEvent, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { newFlow } from "../../domain/create.ts";
import { newId } from "../../domain/edit.ts";
import { NOBODY } from "../../domain/party.ts";
import { readAmount } from "../parts/amount.ts";
import { Icon } from "../parts/icon.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";
import { flowEnds } from "./flow-end.ts";
import { ResourceSelect } from "./resource-select.tsx";

/** The row in which flows are typed: Enter adds one, and the next begins at its first field. */
export function NewFlow({ names }: { readonly names: string }) {
  const { t, actions } = useWorkspace();
  const { partnership } = useOpen();
  const first = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [resource, setResource] = useState(partnership.resources[0]?.id ?? "");
  const [amount, setAmount] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  /** Adds the flow, or says what it still needs. */
  const add = (): string | null => {
    const ends = flowEnds(partnership, from, to);
    const size = readAmount(amount);
    if (ends === null) return t.tables.needsBoth;
    if (size === "wrong") return t.tables.needsNumber;
    const [giver, receiver] = ends;
    if (giver.end === NOBODY) return t.tables.nobodyGives;
    const id = newId(partnership, "flows");
    const record = newFlow({ id, from: giver.end, to: receiver.end, resource, amount: size });
    const faults = actions.edit([...giver.edits, ...receiver.edits, { type: "add", collection: "flows", record }]);
    return faults.length === 0 ? null : t.shell.refused;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fault = add();
    setWrong(fault);
    if (fault !== null) return;
    setFrom("");
    setTo("");
    setAmount("");
    first.current?.focus();
  };
  const { columns } = t.tables;
  return (
    <form className="new-row new-flow" onSubmit={submit} aria-label={t.tables.newFlow}>
      <label>
        <span>{columns.from}</span>
        <input
          ref={first}
          className="field"
          list={names}
          value={from}
          autoComplete="off"
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{columns.to}</span>
        <input
          className="field"
          list={names}
          value={to}
          autoComplete="off"
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <div className="labelled">
        <span aria-hidden="true">{columns.resource}</span>
        <ResourceSelect value={resource} label={columns.resource} onChange={setResource} />
      </div>
      <label className="amount">
        <span>{columns.amount}</span>
        <input
          className="field"
          inputMode="decimal"
          value={amount}
          placeholder={t.tables.dontKnow}
          autoComplete="off"
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
      </label>
      <Button className="button primary" type="submit">
        <Icon name="plus" />
        {t.tables.addFlow}
      </Button>
      {wrong === null ? null : (
        <p className="cell-wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
