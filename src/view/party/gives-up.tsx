import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Flow } from "../../domain/flow.ts";
import { spoken, stating } from "../../domain/hearing.ts";
import { NOBODY, type Party } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { ResourceSelect } from "../panels/resource-select.tsx";
import { readAmount } from "../parts/amount.ts";
import { AmountCell } from "../parts/amount-cell.tsx";
import { Cell } from "../parts/cell.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { givingUp } from "./party-edits.ts";

/** What it gives up and nobody receives: of which kind, in its own words, and how heavy. */
export function GivesUp({ party }: { readonly party: Party }) {
  const text = useAllTexts().partyCard.givesUp;
  const { partnership } = useOpen();
  const given = partnership.flows.filter(({ from, to }) => from === party.id && to === NOBODY);
  return (
    <>
      <p className="quiet-text">{text.about}</p>
      {given.length === 0 ? null : (
        <ul className="given-up" aria-label={text.list}>
          {given.map((flow) => (
            <GivenUp key={flow.id} flow={flow} />
          ))}
        </ul>
      )}
      {partnership.resources.length === 0 ? null : <NewGivenUp party={party} />}
    </>
  );
}

function GivenUp({ flow }: { readonly flow: Flow }) {
  const { language, actions } = useWorkspace();
  const text = useAllTexts().partyCard.givesUp;
  const words = wordingOf(useOpen().partnership, language);
  const what = flow.note === "" ? words.resource(flow.resource) : flow.note;
  const change = useChange("flows", flow.id);
  return (
    <li>
      <ResourceSelect
        value={flow.resource}
        label={text.of(text.kind, what)}
        onChange={(resource) => change({ resource })}
      />
      <Cell
        value={flow.note}
        label={text.of(text.what, what)}
        placeholder={text.what}
        asTyped
        onCommit={(note, typing) => change({ note: note.trim() }, typing)}
      />
      <AmountCell
        className="amount"
        value={spoken(flow, "cost")}
        label={text.of(text.cost, what)}
        onChange={(cost, typing) => change(stating(flow, "cost", cost), typing)}
      />
      <IconButton
        icon="remove"
        label={text.remove(what)}
        onPress={() => actions.edit([{ type: "remove", collection: "flows", id: flow.id }])}
      />
    </li>
  );
}

function NewGivenUp({ party }: { readonly party: Party }) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const text = t.partyCard.givesUp;
  const { partnership } = useOpen();
  const { resources } = partnership;
  const usual = resources.find(({ builtIn }) => builtIn === "autonomy") ?? resources[0];
  const [resource, setResource] = useState(usual?.id ?? "");
  const [note, setNote] = useState("");
  const [cost, setCost] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const read = readAmount(cost);
    setWrong(read === "wrong");
    if (read === "wrong" || (note.trim() === "" && read === null)) return;
    actions.edit([givingUp(partnership, party.id, { resource, note: note.trim(), cost: read, date: actions.today() })]);
    setNote("");
    setCost("");
  };
  return (
    <form className="new-given-up" aria-label={text.head} onSubmit={add}>
      <ResourceSelect value={resource} label={text.kind} onChange={setResource} />
      <input
        className="field"
        aria-label={text.what}
        placeholder={text.what}
        autoComplete="off"
        value={note}
        data-dirty={note !== ""}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <input
        className="field amount"
        aria-label={text.cost}
        placeholder={text.cost}
        inputMode="decimal"
        autoComplete="off"
        value={cost}
        data-dirty={cost !== ""}
        onChange={(event) => setCost(event.currentTarget.value)}
      />
      <Button className="button" type="submit" isDisabled={note.trim() === "" && cost.trim() === ""}>
        <Icon name="plus" />
        {text.add}
      </Button>
      {wrong ? (
        <p className="cell-wrong" role="alert">
          {t.tables.needsNumber}
        </p>
      ) : null}
    </form>
  );
}
