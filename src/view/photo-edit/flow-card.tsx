import { useState } from "react";
import type { Flow, FlowId, FlowState } from "../../domain/flow.ts";
import { NOBODY } from "../../domain/party.ts";
import type { Resource } from "../../domain/resource.ts";
import { countedAs } from "../../domain/sizing.ts";
import { turnedRound } from "../../domain/turn-flow.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { flowResource } from "../panels/flow-resource.ts";
import { ResourceSelect } from "../panels/resource-select.tsx";
import { Cell } from "../parts/cell.tsx";
import { Choices } from "../parts/choices.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { FlowActions } from "./flow-actions.tsx";
import { FlowSays } from "./flow-says.tsx";
import { FlowOtherSize, FlowSize } from "./flow-size.tsx";
import { SplitPart } from "./split-part.tsx";
import { useNames } from "./use-names.ts";

const STATES: readonly FlowState[] = ["actual", "hoped", "agreed"];
/** In the list of kinds: one that is not there yet. */
const OTHER = "";

interface FlowCardProps {
  readonly flow: Flow;
  readonly resource: Resource;
  /** Says what was done, for who hears the page. */
  readonly onSaid: (said: string) => void;
}

/** One flow: how much, of which kind, whether it flows yet, whose word that is; turned round, split, removed. */
export function FlowCard({ flow, resource, onSaid }: FlowCardProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const names = useNames();
  const [splitting, setSplitting] = useState(false);
  const others = partnership.flows.filter(
    ({ from, to, state }) => from === flow.from && to === flow.to && state === flow.state,
  );
  const change = (fields: Partial<Omit<Flow, "id">>, typing?: string): void => {
    actions.edit([{ type: "change", collection: "flows", id: flow.id, fields }], typing);
  };
  const turn = (): void => {
    const fields = turnedRound(flow);
    if (fields === null) return;
    change(fields);
    onSaid(t.photoEdit.said.turned(names.flow(fields)));
  };
  const remove = (): void => {
    const next = others.find(({ id }) => id !== flow.id);
    actions.ask(next === undefined ? null : { about: "flow", flow: next.id });
    actions.edit([{ type: "remove", collection: "flows", id: flow.id }]);
    onSaid(t.photoEdit.said.removed(names.flow(flow)));
  };
  return (
    <>
      {others.length < 2 ? null : (
        <Bundle flows={others} chosen={flow.id} label={t.photoEdit.between(names.flow(flow))} />
      )}
      <FlowKind flow={flow} onChange={change} />
      <FlowSize flow={flow} resource={resource} onChange={change} />
      <Choices
        label={t.tables.columns.state}
        className="small-choices"
        options={STATES.map((key) => ({ key, chosen: key === flow.state, content: t.tables.state[key] }))}
        onChoose={(state) => change({ state })}
      />
      <details className="flow-more">
        <summary>{t.photoEdit.more}</summary>
        <FlowOtherSize flow={flow} onChange={change} />
        <FlowSays flow={flow} resource={resource} onChange={change} />
        <div className="labelled">
          <span aria-hidden="true">{t.tables.columns.note}</span>
          <Cell
            value={flow.note}
            label={t.tables.columns.note}
            asTyped
            onCommit={(note, typing) => {
              change({ note: note.trim() }, typing);
              return null;
            }}
          />
        </div>
      </details>
      <FlowActions
        removal={t.tables.removeFlow(names.name(flow.from), names.name(flow.to))}
        turns={flow.to !== NOBODY}
        splits={countedAs(flow, resource) !== 0}
        splitting={splitting}
        onTurn={turn}
        onSplit={() => setSplitting(!splitting)}
        onAnother={() => actions.ask({ about: "new-flow", from: flow.from, to: flow.to })}
        onRemove={remove}
      />
      {splitting ? (
        <SplitPart
          flow={flow}
          resource={resource}
          onSplit={() => {
            setSplitting(false);
            onSaid(t.photoEdit.said.split);
          }}
        />
      ) : null}
    </>
  );
}

/** The flows that one arrow stands for: each can be opened. */
function Bundle({
  flows,
  chosen,
  label,
}: {
  readonly flows: readonly Flow[];
  readonly chosen: FlowId;
  readonly label: string;
}) {
  const { language, actions } = useWorkspace();
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const resources = new Map(partnership.resources.map((resource) => [resource.id, resource]));
  return (
    <Choices
      label={label}
      className="small-choices"
      options={flows.map((flow) => {
        const resource = resources.get(flow.resource);
        const value = resource === undefined ? null : countedAs(flow, resource);
        return {
          key: flow.id,
          chosen: flow.id === chosen,
          content: (
            <>
              {words.resource(flow.resource)} <b className="num">{value === null ? "?" : valueText(language, value)}</b>
            </>
          ),
        };
      })}
      onChoose={(flow) => actions.ask({ about: "flow", flow })}
    />
  );
}

interface FlowKindProps {
  readonly flow: Flow;
  readonly onChange: (fields: Partial<Omit<Flow, "id">>) => void;
}

/** Of which kind it is: one that there is, or a new one by its name. */
function FlowKind({ flow, onChange }: FlowKindProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const [naming, setNaming] = useState(false);
  const name = (text: string): string | null => {
    const kind = flowResource(partnership, text);
    if (kind === null) return t.tables.needsKind;
    actions.edit([
      ...kind.edits,
      { type: "change", collection: "flows", id: flow.id, fields: { resource: kind.resource } },
    ]);
    setNaming(false);
    return null;
  };
  return (
    <div className="labelled flow-kind">
      <span aria-hidden="true">{t.tables.columns.resource}</span>
      <ResourceSelect
        value={naming ? OTHER : flow.resource}
        label={t.tables.columns.resource}
        other={OTHER}
        onChange={(resource) => {
          setNaming(resource === OTHER);
          if (resource !== OTHER) onChange({ resource });
        }}
      />
      {naming ? (
        <Cell value="" label={t.tables.ownKind} placeholder={t.tables.ownKind} autoFocus onCommit={name} />
      ) : null}
    </div>
  );
}
