import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { newId } from "../../domain/edit.ts";
import type { Flow } from "../../domain/flow.ts";
import type { Resource } from "../../domain/resource.ts";
import { countedAs } from "../../domain/sizing.ts";
import { splitFlow } from "../../domain/split-flow.ts";
import { valueText } from "../../text/numbers.ts";
import { flowResource } from "../panels/flow-resource.ts";
import { ResourceSelect } from "../panels/resource-select.tsx";
import { readAmount } from "../parts/amount.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** In the list of kinds: one that is not there yet. */
const OTHER = "";

interface SplitPartProps {
  readonly flow: Flow;
  readonly resource: Resource;
  readonly onSplit: () => void;
}

/** A part of a flow becomes a flow of its own: of which kind, and how much of it. */
export function SplitPart({ flow, resource, onSplit }: SplitPartProps) {
  const { language, actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector("select")?.focus({ preventScroll: true });
  }, []);
  const [kind, setKind] = useState(partnership.resources.find((one) => one.id !== flow.resource)?.id ?? flow.resource);
  const [ownKind, setOwnKind] = useState("");
  const [value, setValue] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const whole = countedAs(flow, resource);
  const split = (): string | null => {
    const said = readAmount(value);
    if (said === "wrong") return t.tables.needsNumber;
    const chosen = kind === OTHER ? flowResource(partnership, ownKind) : { resource: kind, edits: [] };
    if (chosen === null) return t.tables.needsKind;
    const added = chosen.edits.flatMap((edit) =>
      edit.type === "add" && edit.collection === "resources" ? [edit.record] : [],
    );
    const of = [...partnership.resources, ...added].find((one) => one.id === chosen.resource);
    const parts =
      of === undefined
        ? null
        : splitFlow(flow, resource, { id: newId(partnership, "flows"), resource: of, value: said });
    if (parts === null) return t.photoEdit.split.needs(valueText(language, whole ?? 0));
    const faults = actions.edit([
      ...chosen.edits,
      { type: "change", collection: "flows", id: flow.id, fields: parts.rest },
      { type: "add", collection: "flows", record: parts.part },
    ]);
    return faults.length > 0 ? t.shell.refused : null;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fault = split();
    setWrong(fault);
    if (fault === null) onSplit();
  };
  return (
    <form ref={form} className="split-part" onSubmit={submit}>
      <div className="labelled">
        <span aria-hidden="true">{t.photoEdit.split.kind}</span>
        <ResourceSelect value={kind} label={t.photoEdit.split.kind} onChange={setKind} other={OTHER} />
      </div>
      {kind === OTHER ? (
        <label className="labelled">
          <span>{t.tables.ownKind}</span>
          <input
            className="field"
            autoComplete="off"
            value={ownKind}
            data-dirty={ownKind !== ""}
            onChange={(event) => setOwnKind(event.currentTarget.value)}
          />
        </label>
      ) : null}
      {whole === null || whole === 0 ? null : (
        <div className="labelled">
          <label htmlFor={id}>{t.photoEdit.split.value(valueText(language, whole))}</label>
          <input
            id={id}
            className="field"
            inputMode="decimal"
            autoComplete="off"
            placeholder={t.tables.dontKnow}
            value={value}
            data-dirty={value !== ""}
            aria-describedby={`${id}-about`}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <p className="quiet-text" id={`${id}-about`}>
            {t.photoEdit.split.unknown}
          </p>
        </div>
      )}
      {wrong === null ? null : (
        <p className="cell-wrong" role="alert">
          {wrong}
        </p>
      )}
      <button type="submit" className="button">
        {t.photoEdit.split.action}
      </button>
    </form>
  );
}
