import { type FormEvent, useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Agreement } from "../../domain/agreement.ts";
import { newFlow } from "../../domain/create.ts";
import { type Edit, newId } from "../../domain/edit.ts";
import { type Endpoint, TABLE } from "../../domain/party.ts";
import { mainQuantity, sizing } from "../../domain/sizing.ts";
import { wordingOf } from "../../findings/wording.ts";
import { ResourceSelect } from "../panels/resource-select.tsx";
import { ScaleChoice } from "../round/scale-choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { kindNamedIn } from "./kind-named-in.ts";

/** Puts an agreed flow in the photo, as large as it is said to be, and ties it to the agreement, in one step. */
export function AgreedFlow({ agreement }: { readonly agreement: Agreement }) {
  const { language, actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const words = wordingOf(partnership, language);
  const text = t.conversation.agreements.agreedFlow;
  const { parties, resources } = partnership;
  const { table } = partnership.about;
  const [chosen, setChosen] = useState<{ readonly from?: Endpoint; readonly to?: Endpoint }>({});
  const [named] = useState(() =>
    kindNamedIn(
      agreement.text,
      resources.map(({ id }) => ({ id, name: words.kind(id) })),
    ),
  );
  const [picked, setKind] = useState<string | null>(null);
  // Undefined: nobody was asked yet; null: they don't know.
  const [size, setSize] = useState<number | null>();
  const [wrong, setWrong] = useState<string | null>(null);
  const there = new Set<Endpoint>([...parties.map(({ id }) => id), TABLE]);
  const end = (wanted: Endpoint | undefined, ...others: readonly (Endpoint | undefined)[]): Endpoint =>
    [wanted, ...others].find((one) => one !== undefined && there.has(one)) ?? TABLE;
  // Until it is said otherwise: as what the agreement is about; else from who does it, to the other who agreed.
  const about = partnership.flows.find(({ id, state }) => state === "actual" && agreement.flows.includes(id));
  const kind = picked ?? named ?? about?.resource ?? resources[0]?.id ?? "";
  const from = end(chosen.from, about?.from, agreement.parties[0], parties[0]?.id);
  const to = end(
    chosen.to,
    about?.to,
    ...agreement.parties.filter((id) => id !== from),
    ...parties.map(({ id }) => id).filter((id) => id !== from),
  );
  const record = (): string | null => {
    const id = newId(partnership, "flows");
    const agreed = newFlow({ id, from, to, resource: kind, state: "agreed", date: actions.today() });
    const resource = resources.find((one) => one.id === kind);
    const flow = resource === undefined || size == null ? agreed : { ...agreed, ...sizing(agreed, resource, size) };
    const toTable: readonly Edit[] =
      table === null && [from, to].includes(TABLE) ? [{ type: "about", fields: { table: { name: null } } }] : [];
    const faults = actions.edit([
      ...toTable,
      { type: "add", collection: "flows", record: flow },
      { type: "change", collection: "agreements", id: agreement.id, fields: { flows: [...agreement.flows, id] } },
    ]);
    return faults.length === 0 ? null : t.shell.refused;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fault = from === to ? text.same : record();
    setWrong(fault);
    if (fault !== null) return;
    setChosen({});
    setSize(undefined);
  };
  const quantity = mainQuantity({ to });
  const howMuch = t.photoEdit[quantity](words.name(quantity === "worth" ? to : from));
  const names = [...parties.map(({ id, name }) => ({ id, name })), { id: TABLE, name: table?.name ?? t.common.table }];
  return (
    <details className="agreed-flow">
      <summary>{text.title}</summary>
      <p className="quiet-text">{text.about}</p>
      <form onSubmit={submit}>
        <EndSelect label={text.from} value={from} names={names} onChange={(id) => setChosen({ from: id, to })} />
        <EndSelect label={text.to} value={to} names={names} onChange={(id) => setChosen({ from, to: id })} />
        <div className="labelled">
          <span aria-hidden="true">{text.kind}</span>
          <ResourceSelect value={kind} label={text.kind} onChange={setKind} />
        </div>
        <ScaleChoice
          label={howMuch}
          question={howMuch}
          {...(size === undefined ? {} : { value: size })}
          onChoose={setSize}
        />
        <Button className="button" type="submit">
          {text.add}
        </Button>
      </form>
      {wrong === null ? null : (
        <p className="cell-wrong" role="alert">
          {wrong}
        </p>
      )}
    </details>
  );
}

interface EndSelectProps {
  readonly label: string;
  readonly value: Endpoint;
  readonly names: readonly { readonly id: Endpoint; readonly name: string }[];
  readonly onChange: (end: Endpoint) => void;
}

function EndSelect({ label, value, names, onChange }: EndSelectProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {names.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
