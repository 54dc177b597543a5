import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { mergeParties } from "../../domain/merge-parties.ts";
import type { Party, Standing } from "../../domain/party.ts";
import { Choice } from "../panels/choice.tsx";
import { partyCalled } from "../panels/taken-name.ts";
import { Cell } from "../parts/cell.tsx";
import { DateCell } from "../parts/date-cell.tsx";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { CardField } from "./card-field.tsx";
import { kindsOfParties } from "./party-edits.ts";

const STANDINGS: readonly Standing[] = ["member", "beneficiary", "empty-chair"];

/** What it is called, what it is, where it sits, and since when. */
export function WhoFields({ party }: { readonly party: Party }) {
  const t = useAllTexts();
  const text = t.partyCard.who;
  const { partnership } = useOpen();
  const change = useChange("parties", party.id);
  const kinds = useId();
  /** Who is called as was typed already. */
  const [same, setSame] = useState<Party | null>(null);
  const date = (field: "since" | "until") => (
    <CardField label={text[field]}>
      <DateCell
        value={party[field]}
        label={text[field]}
        onChange={(date, typing) => change({ [field]: date }, typing)}
      />
    </CardField>
  );
  return (
    <div className="card-fields">
      <CardField label={text.name}>
        <Cell
          value={party.name}
          label={text.name}
          asTyped
          onCommit={(typed, typing) => {
            if (typed.trim() === "") return t.tables.needsName;
            const called = partyCalled(partnership, typed, party.id);
            setSame(called);
            return called === null ? change({ name: typed.trim() }, typing) : t.tables.nameTaken(called.name);
          }}
        />
      </CardField>
      {same === null ? null : <SameParty party={party} as={same} />}
      <CardField label={text.shortName}>
        <Cell
          value={party.shortName ?? ""}
          label={text.shortName}
          asTyped
          onCommit={(typed, typing) => change({ shortName: typed.trim() === "" ? null : typed.trim() }, typing)}
        />
      </CardField>
      <CardField label={text.kind}>
        <datalist id={kinds}>
          {kindsOfParties(partnership).map((kind) => (
            <option key={kind} value={kind} />
          ))}
        </datalist>
        <Cell
          value={party.kind ?? ""}
          label={text.kind}
          list={kinds}
          onCommit={(typed, typing) => change({ kind: typed.trim() === "" ? null : typed.trim() }, typing)}
        />
      </CardField>
      <Choice
        title={text.standing}
        value={party.standing}
        options={STANDINGS.map((standing) => [standing, t.tables.standing[standing]])}
        onChange={(standing) => change({ standing: standing as Standing })}
      />
      <Belongs party={party} />
      {date("since")}
      {date("until")}
    </div>
  );
}

/** Who gets the name of another may be that other, entered twice. */
function SameParty({ party, as }: { readonly party: Party; readonly as: Party }) {
  const { actions, onlyOnTable } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().partyCard.same;
  // What is hidden cannot be seen to move along.
  if (onlyOnTable) return null;
  return (
    <div className="same-party">
      <p>{text.question(as.name)}</p>
      <Button
        className="button"
        onPress={() => {
          actions.edit(mergeParties(partnership, party, as));
          actions.select(as.id);
        }}
      >
        {text.action}
      </Button>
      <p className="quiet-text">{text.about(as.name)}</p>
    </div>
  );
}

/** No id is empty. */
const NOWHERE = "";

/** The organisation that it belongs to; who has others with it belongs to none. */
function Belongs({ party }: { readonly party: Party }) {
  const text = useAllTexts().partyCard.who;
  const { partnership } = useOpen();
  const change = useChange("parties", party.id);
  const { parties } = partnership;
  if (parties.length < 2 || parties.some(({ inside }) => inside === party.id)) return null;
  return (
    <Choice
      title={text.inside}
      about={text.insideAbout}
      value={party.inside ?? NOWHERE}
      options={[
        [NOWHERE, text.insideNothing],
        ...parties
          .filter(({ id, inside }) => id !== party.id && inside === null)
          .map(({ id, name }) => [id, name] as const),
      ]}
      onChange={(id) => change({ inside: id === NOWHERE ? null : id })}
    />
  );
}
