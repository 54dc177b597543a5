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
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const ends = flowEnds(partnership, from, to);
    const size = readAmount(amount);
    if (ends === null) return setWrong(t.tables.needsBoth);
    if (size === "wrong") return setWrong(t.tables.needsNumber);
    const [giver, receiver] = ends;
    if (giver.end === NOBODY) return setWrong(t.tables.nobodyGives);
    const record = newFlow({
      id: newId(partnership, "flows"),
      from: giver.end,
      to: receiver.end,
      resource,
      amount: size,
    });
    const faults = actions.edit([...giver.edits, ...receiver.edits, { type: "add", collection: "flows", record }]);
    if (faults.length > 0) return setWrong(t.shell.refused);
    setFrom("");
    setTo("");
    setAmount("");
    setWrong(null);
    first.current?.focus();
  };
  const { columns } = t.tables;
  return (
    <form className="new-row new-flow" onSubmit={add} aria-label={t.tables.newFlow}>
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
