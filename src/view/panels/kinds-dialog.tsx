import "../css/tables.css";
import "../css/kinds.css";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { kindColours } from "../../domain/kind-colours.ts";
import type { Resource } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import { amountText, readAmount } from "../parts/amount.ts";
import { Cell } from "../parts/cell.tsx";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { NewName } from "../parts/new-name.tsx";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import { KindColourSelect } from "./kind-colour-select.tsx";
import { addingKind, kindUse, removingKind, takenKind } from "./kind-edits.ts";

/** The kinds of what flows: named, with their units and what one of each counts as. */
export function KindsDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const text = t.kinds;
  const { partnership } = useOpen();
  const undo = useCommand("undo");
  const [leaving, setLeaving] = useState<string | null>(null);
  const { columns } = text;
  const remove = (id: string): void => {
    if (kindUse(partnership, id).flows === 0) actions.edit(removingKind(partnership, id, null));
    else setLeaving(id);
  };
  return (
    <DialogFrame title={text.title} className="kinds-modal undoes" onClose={onClose}>
      <p className="quiet-text">{text.about}</p>
      {partnership.resources.length === 0 ? null : (
        <table className="grid kinds-grid" {...roles.table} aria-label={text.table}>
          <thead {...roles.group}>
            <tr {...roles.row}>
              {[columns.name, columns.colour, columns.unit, columns.rate, columns.use].map((column) => (
                <th key={column} {...roles.columnHead} scope="col">
                  {column}
                </th>
              ))}
              <th {...roles.columnHead} scope="col">
                <span className="unseen">{columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody {...roles.group}>
            {partnership.resources.map((resource) => (
              <KindRow key={resource.id} resource={resource} onRemove={() => remove(resource.id)} />
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet-text">{text.rateAbout}</p>
      {partnership.resources.some(({ id }) => id === leaving) && leaving !== null ? (
        <Moving key={leaving} kind={leaving} onDone={() => setLeaving(null)} />
      ) : null}
      <NewKind />
      <div className="dialog-foot">
        <Button className="button primary" onPress={onClose}>
          {t.settings.done}
        </Button>
        <Button className="button" isDisabled={!undo.enabled} onPress={undo.run}>
          {undo.label}
        </Button>
      </div>
    </DialogFrame>
  );
}

function KindRow({ resource, onRemove }: { readonly resource: Resource; readonly onRemove: () => void }) {
  const { language, t } = useWorkspace();
  const text = useAllTexts().kinds;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const { id, builtIn } = resource;
  const name = words.resource(id);
  const { columns } = text;
  const usual = builtIn === null ? "" : t.common.resources[builtIn];
  const change = useChange("resources", id);
  const colour = kindColours(partnership.resources).get(id);
  return (
    <tr {...roles.row}>
      <th {...roles.rowHead} scope="row" data-label={columns.name}>
        <span className="kind-name kind-sign" data-kind-colour={colour}>
          <Icon name={builtIn ?? "other"} />
          <Cell
            value={name}
            label={text.of(columns.name, name)}
            onCommit={(typed) => {
              // A built-in kind has its own name back, in each language, where nothing else stands there.
              if (typed.trim() === "" && builtIn === null) return text.needsName;
              const taken = typed.trim() === "" ? null : takenKind(partnership, typed, id);
              if (taken !== null) return text.taken(words.resource(taken));
              return change({ name: typed.trim() === "" || typed.trim() === usual ? null : typed.trim() });
            }}
          />
        </span>
      </th>
      <td {...roles.cell} data-label={columns.colour}>
        <KindColourSelect resource={resource} label={text.of(columns.colour, name)} />
      </td>
      <td {...roles.cell} data-label={columns.unit}>
        <Cell
          value={resource.unit ?? ""}
          label={text.of(columns.unit, name)}
          placeholder={text.unitHint}
          asTyped
          onCommit={(typed, typing) => change({ unit: typed.trim() === "" ? null : typed.trim() }, typing)}
        />
      </td>
      <td {...roles.cell} data-label={columns.rate}>
        <Cell
          className="amount"
          value={amountText(resource.rate, language)}
          label={text.of(columns.rate, name)}
          inputMode="decimal"
          onCommit={(typed, typing) => {
            const rate = readAmount(typed);
            return rate === null || rate === "wrong" || rate <= 0 ? text.needsRate : change({ rate }, typing);
          }}
        />
      </td>
      <td {...roles.cell} className="num" data-label={columns.use}>
        {text.use(kindUse(partnership, id).flows)}
      </td>
      <td {...roles.cell} className="row-actions">
        <IconButton icon="remove" label={text.remove(name)} onPress={onRemove} />
      </td>
    </tr>
  );
}

/** A kind that flows use goes only when it is said what these become. */
function Moving({ kind, onDone }: { readonly kind: string; readonly onDone: () => void }) {
  const { language, actions } = useWorkspace();
  const text = useAllTexts().kinds.moving;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const others = partnership.resources.filter(({ id }) => id !== kind);
  const [chosen, setChosen] = useState(others[0]?.id ?? "");
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  const { flows, capacities } = kindUse(partnership, kind);
  return (
    <section className="kind-moving" aria-label={text.ask(words.resource(kind), flows)}>
      <p role="status">
        {text.ask(words.resource(kind), flows)} {capacities === 0 ? "" : `${text.capacity(capacities)} `}
        {text.amounts}
      </p>
      {to === undefined ? null : (
        <>
          <div className="labelled">
            <span aria-hidden="true">{text.to}</span>
            <select
              className="field"
              aria-label={text.to}
              // biome-ignore lint/a11y/noAutofocus: the press on removing asked for it
              autoFocus
              value={to.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {others.map(({ id }) => (
                <option key={id} value={id}>
                  {words.resource(id)}
                </option>
              ))}
            </select>
          </div>
          <Button
            className="button"
            onPress={() => {
              if (actions.edit(removingKind(partnership, kind, to.id)).length === 0) onDone();
            }}
          >
            {text.does(words.resource(kind), words.resource(to.id))}
          </Button>
        </>
      )}
      <Button className="button quiet" onPress={onDone}>
        {text.keep}
      </Button>
    </section>
  );
}

function NewKind() {
  const { language, actions } = useWorkspace();
  const text = useAllTexts().kinds;
  const { partnership } = useOpen();
  const add = (name: string): string | null => {
    const taken = takenKind(partnership, name, null);
    if (taken !== null) return text.taken(wordingOf(partnership, language).resource(taken));
    actions.edit([addingKind(partnership, name)]);
    return null;
  };
  return <NewName label={text.add.label} named hint={text.add.hint} add={text.add.does} onAdd={add} />;
}
