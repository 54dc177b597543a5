import { type FormEvent, type RefObject, useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { newFlow } from "../../domain/create.ts";
import { type Edit, newIds } from "../../domain/edit.ts";
import { NOBODY } from "../../domain/party.ts";
import { allMessages } from "../../text/all-messages.ts";
import { LANGUAGES } from "../../text/language.ts";
import { readAmount } from "../parts/amount.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { flowEnds, isNewParty } from "./flow-end.ts";
import { flowResource } from "./flow-resource.ts";
import { ResourceSelect } from "./resource-select.tsx";

/** In the list of kinds: one that is not there yet. No id of a kind is empty. */
const OTHER = "";

/** What all others at the table are called, in either language. */
const ALL_WORDS = LANGUAGES.flatMap((language) => allMessages[language].tables.allWords);

/** The row in which flows are typed: Enter adds one, or one for each of several who receive it; the next begins at its first field. */
export function NewFlow({ names }: { readonly names: string }) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const first = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [resource, setResource] = useState(partnership.resources[0]?.id ?? OTHER);
  const [ownKind, setOwnKind] = useState("");
  const [amount, setAmount] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  /** Adds the flow, or says what it still needs. */
  const add = (): string | null => {
    const ends = flowEnds(partnership, from, to, ALL_WORDS);
    const size = readAmount(amount);
    if (ends === null) return t.tables.needsBoth;
    if (size === "wrong") return t.tables.needsNumber;
    const [giver, receivers] = ends;
    if (giver.end === NOBODY) return t.tables.nobodyGives;
    const kind = resource === OTHER ? flowResource(partnership, ownKind) : { resource, edits: [] };
    if (kind === null) return t.tables.needsKind;
    const ids = newIds(partnership, "flows");
    const faults = actions.edit([
      ...giver.edits,
      ...receivers.flatMap(({ edits }) => edits),
      ...kind.edits,
      ...receivers.map(({ end }): Edit => {
        const record = newFlow({ id: ids(), from: giver.end, to: end, resource: kind.resource, amount: size });
        return { type: "add", collection: "flows", record };
      }),
    ]);
    if (faults.length > 0) return t.shell.refused;
    setResource(kind.resource);
    setOwnKind("");
    return null;
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
      <EndField field={first} label={columns.from} names={names} value={from} onChange={setFrom} />
      <EndField label={columns.to} names={names} value={to} onChange={setTo} allWords={ALL_WORDS} />
      <div className="labelled">
        <span aria-hidden="true">{columns.resource}</span>
        <ResourceSelect value={resource} label={columns.resource} onChange={setResource} other={OTHER} />
      </div>
      {resource === OTHER ? (
        <label>
          <span>{t.tables.ownKind}</span>
          <input
            className="field"
            value={ownKind}
            autoComplete="off"
            data-dirty={ownKind !== ""}
            onChange={(event) => setOwnKind(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <label className="amount">
        <span>{columns.amount}</span>
        <input
          className="field"
          inputMode="decimal"
          value={amount}
          placeholder={t.tables.dontKnow}
          autoComplete="off"
          data-dirty={amount !== ""}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
      </label>
      <Button className="button primary" type="submit">
        <Icon name="plus" />
        {t.tables.addFlow}
      </Button>
      <p className="quiet-text hint">{t.tables.endsHint(partnership.about.table?.name ?? t.common.table)}</p>
      {wrong === null ? null : (
        <p className="cell-wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

interface EndFieldProps {
  readonly label: string;
  readonly names: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Where several may stand. */
  readonly allWords?: readonly string[];
}

/** A name at an end of the flow; it says so where that name puts a new party at the table. */
function EndField({ label, names, value, onChange, field, allWords }: EndFieldProps) {
  const t = useAllTexts();
  const { partnership } = useOpen();
  const id = useId();
  const isNew = isNewParty(partnership, value, allWords);
  return (
    <div className="labelled">
      <span className="end-label">
        <label htmlFor={id}>{label}</label>
        {isNew ? (
          <span className="is-new" id={`${id}-new`}>
            {t.tables.isNew}
          </span>
        ) : null}
      </span>
      <input
        id={id}
        ref={field}
        className="field"
        list={names}
        value={value}
        autoComplete="off"
        aria-describedby={isNew ? `${id}-new` : undefined}
        data-dirty={value !== ""}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
