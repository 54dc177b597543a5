import { Button } from "react-aria-components/Button";
import type { Flow } from "../../domain/flow.ts";
import type { Endpoint } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { ResourceSelect } from "../panels/resource-select.tsx";
import { AmountCell } from "../parts/amount-cell.tsx";
import { Choices } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { SCALE } from "../round/scale.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { type MatrixCell, type MatrixView, numberOf, unitOf, withNumber } from "./matrix.ts";

interface MatrixCellPanelProps {
  readonly view: MatrixView;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly cell: MatrixCell;
  /** What a new flow is of; null: not chosen yet. */
  readonly kind: ResourceId | null;
  readonly onKind: (kind: ResourceId) => void;
  /** A number that waits for its kind, as it was typed; null: none does. */
  readonly waiting: string | null;
  readonly onType: (text: string) => void;
}

/** What flows from one to another, beside the matrix: each flow with its number, and the doubling scale. */
export function MatrixCellPanel(props: MatrixCellPanelProps) {
  const { view, from, to, cell, kind, waiting, onType } = props;
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const text = t.grids.matrix;
  if (waiting !== null)
    return (
      <div className="matrix-cell matrix-kinds">
        <h4>{text.flowsHere(words.name(from), words.name(to))}</h4>
        <p>{text.whichKind(waiting)}</p>
        <KindChoices label={text.whichKind(waiting)} onChoose={props.onKind} />
      </div>
    );
  const { flows } = cell;
  return (
    <div className="matrix-cell">
      <h4>{text.flowsHere(words.name(from), words.name(to))}</h4>
      {flows.length === 0 ? null : (
        <ul>
          {flows.map((flow) => (
            <FlowLine key={flow.id} flow={flow} view={view} />
          ))}
        </ul>
      )}
      {flows.length > 1 || unitOf(partnership, view) !== null ? null : (
        <Scale label={text.scale(words.name(from), words.name(to))} cell={cell} onType={onType} />
      )}
      {flows.length > 0 || view.kind !== null || kind === null ? null : (
        <div className="labelled">
          <span aria-hidden="true">{text.newOfKind}</span>
          <ResourceSelect value={kind} label={text.newOfKind} onChange={props.onKind} />
        </div>
      )}
    </div>
  );
}

/** One flow in the cell: what it is, its number, and a way to take it off. */
function FlowLine({ flow, view }: { readonly flow: Flow; readonly view: MatrixView }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const resource = partnership.resources.find(({ id }) => id === flow.resource);
  const text = t.grids.matrix;
  const kind = wordingOf(partnership, language).kind(flow.resource);
  return (
    <li>
      <span className="named-what">
        {resource === undefined ? null : <ResourceLabel resource={resource} />}
        {flow.note === "" ? null : <span className="quiet-text"> {flow.note}</span>}
      </span>
      <AmountCell
        className="amount"
        value={numberOf(partnership, view, flow)}
        label={text.number(kind)}
        asTyped={false}
        onChange={(value) => {
          const fields = withNumber(partnership, view, flow, value);
          actions.edit([{ type: "change", collection: "flows", id: flow.id, fields }]);
          return null;
        }}
      />
      <IconButton
        icon="remove"
        label={text.removeFlow(kind)}
        onPress={() => actions.edit([{ type: "remove", collection: "flows", id: flow.id }])}
      />
    </li>
  );
}

interface ScaleProps {
  readonly label: string;
  readonly cell: MatrixCell;
  readonly onType: (text: string) => void;
}

function Scale({ label, cell, onType }: ScaleProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { scale } = t.round;
  const unsized = cell.flows.length > 0 && cell.sum === null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="matrix-scale" role="group" aria-label={label}>
      {SCALE.map((value) => (
        <button
          key={value}
          type="button"
          className="button"
          aria-pressed={cell.sum === value}
          onClick={() => onType(String(value))}
        >
          {valueText(language, value)} <small>{scale[value]}</small>
        </button>
      ))}
      <button type="button" className="button" aria-pressed={unsized} onClick={() => onType("?")}>
        ? <small>{t.grids.matrix.dontKnow}</small>
      </button>
      {cell.flows.length === 0 ? null : (
        <Button className="button" onPress={() => onType("")}>
          <Icon name="remove" />
          {t.grids.matrix.clear}
        </Button>
      )}
    </div>
  );
}

interface KindChoicesProps {
  readonly label: string;
  readonly onChoose: (kind: ResourceId) => void;
}

function KindChoices({ label, onChoose }: KindChoicesProps) {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  return (
    <Choices
      label={label}
      options={partnership.resources.map(({ id, builtIn }) => ({
        key: id,
        content: (
          <>
            <Icon name={builtIn ?? "other"} />
            {words.resource(id)}
          </>
        ),
      }))}
      onChoose={onChoose}
    />
  );
}
