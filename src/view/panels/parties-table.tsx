import { useState } from "react";
import { newParty } from "../../domain/create.ts";
import { newId } from "../../domain/edit.ts";
import type { Party, Standing } from "../../domain/party.ts";
import { partyMeasures } from "../../measures/registry.ts";
import { valueText } from "../../text/numbers.ts";
import { Cell } from "../parts/cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { matches } from "../parts/matches.ts";
import { NewName } from "../parts/new-name.tsx";
import { OldMark } from "../parts/old-mark.tsx";
import { type Sort, SortHeaders, sorted } from "../parts/sort-header.tsx";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useFindings, useOpen, useWorkspace } from "../workspace.ts";
import { balanceWords } from "./balance-words.ts";
import { MoreRows, useRows } from "./more-rows.tsx";
import { areFindingsOld } from "./number-age.ts";
import { NumberButton } from "./number-button.tsx";
import { takenName } from "./taken-name.ts";
import { useFiltered } from "./use-filtered.ts";

type Column = "party" | "kind" | "standing" | "brings" | "takes" | "inWords";
const COLUMNS: readonly Column[] = ["party", "kind", "standing", "brings", "takes", "inWords"];
const STANDINGS: readonly Standing[] = ["member", "beneficiary", "empty-chair"];

interface PartiesTableProps {
  readonly filter: string;
  /** It is changed elsewhere: here it is read. */
  readonly fixed: boolean;
}

/** Every party with what it brings and takes, in numbers and in words. Sorted by any column, edited in place. */
export function PartiesTable({ filter, fixed }: PartiesTableProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const findings = useFindings();
  const open = useOpen();
  const { partnership, evaluation } = open;
  const [sort, setSort] = useState<Sort<Column> | null>(null);
  const parties = useFiltered(
    filter,
    partnership.parties,
    (party) => party.id,
    (party) => matches(filter, party.name, party.kind ?? ""),
  );
  const rows = parties.map((party) => {
    const known = evaluation.indexOf.has(party.id);
    const values = known ? evaluation.of(party.id) : null;
    return {
      party,
      brings: values?.brings ?? null,
      takes: values?.takes ?? null,
      inWords: known ? balanceWords({ ...open, findings }, party, language).headline : t.inspector.noExchange,
    };
  });
  const value = (row: (typeof rows)[number], column: Column): string | number | null =>
    column === "party"
      ? row.party.name
      : column === "kind"
        ? row.party.kind
        : column === "standing"
          ? t.tables.standing[row.party.standing]
          : row[column];
  const { shown, rest, showMore } = useRows(sorted(rows, sort, value, language));
  return (
    <section aria-labelledby="parties-title">
      <div className="table-head">
        <h3 id="parties-title">{t.tables.parties}</h3>
        {areFindingsOld(open) ? <OldMark /> : null}
        <span className="quiet-text">
          {filter.trim() === ""
            ? t.tables.partiesCaption(rows.length)
            : t.tables.filtered(rows.length, partnership.parties.length)}
        </span>
      </div>
      {rows.length === 0 ? null : (
        <table className="grid parties-grid" {...roles.table} aria-labelledby="parties-title">
          <SortHeaders columns={COLUMNS} titles={t.tables.columns} sort={sort} onSort={setSort} />
          <tbody {...roles.group}>
            {shown.map(({ party, brings, takes, inWords }) => (
              <PartyRow key={party.id} party={party} brings={brings} takes={takes} inWords={inWords} fixed={fixed} />
            ))}
          </tbody>
        </table>
      )}
      <MoreRows rest={rest} onMore={showMore} />
      <NewParty />
    </section>
  );
}

interface PartyRowProps {
  readonly party: Party;
  readonly brings: number | null;
  readonly takes: number | null;
  readonly inWords: string;
  readonly fixed: boolean;
}

function PartyRow({ party, brings, takes, inWords, fixed }: PartyRowProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const { columns } = t.tables;
  const sum = (id: "brings" | "takes", value: number | null) =>
    value === null ? null : (
      <NumberButton measure={partyMeasures[id]} whose={party.id} value={valueText(language, value)} />
    );
  return (
    <tr {...roles.row}>
      {fixed ? <FixedCells party={party} /> : <OwnCells party={party} />}
      <td {...roles.cell} className="num" data-label={columns.brings}>
        {sum("brings", brings)}
      </td>
      <td {...roles.cell} className="num" data-label={columns.takes}>
        {sum("takes", takes)}
      </td>
      <td {...roles.cell} className="in-words" data-label={columns.inWords}>
        {inWords}
      </td>
      <td {...roles.cell} className="row-actions">
        <IconButton
          icon="photo"
          label={t.tables.showParty(party.name)}
          onPress={() => {
            actions.select(party.id);
            actions.goTo("photo");
          }}
        />
        {fixed ? null : (
          <IconButton
            icon="remove"
            label={t.tables.removeParty(party.name)}
            onPress={() => actions.edit([{ type: "remove", collection: "parties", id: party.id }])}
          />
        )}
      </td>
    </tr>
  );
}

/** What a party is, to be changed in place. */
function OwnCells({ party }: { readonly party: Party }) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const { columns } = t.tables;
  const change = (fields: Partial<Omit<Party, "id">>, typing?: string): void => {
    actions.edit([{ type: "change", collection: "parties", id: party.id, fields }], typing);
  };
  return (
    <>
      <th {...roles.rowHead} scope="row" data-label={columns.party}>
        <Cell
          value={party.name}
          label={t.tables.cell(columns.party, party.name)}
          wraps
          asTyped
          onCommit={(text, typing) => {
            if (text.trim() === "") return t.tables.needsName;
            const taken = takenName(partnership, text, party.id);
            if (taken !== null) return t.tables.nameTaken(taken);
            change({ name: text.trim() }, typing);
            return null;
          }}
        />
      </th>
      <td {...roles.cell} data-label={columns.kind}>
        <Cell
          value={party.kind ?? ""}
          label={t.tables.cell(columns.kind, party.name)}
          asTyped
          onCommit={(text, typing) => {
            change({ kind: text.trim() === "" ? null : text.trim() }, typing);
            return null;
          }}
        />
      </td>
      <td {...roles.cell} data-label={columns.standing}>
        <select
          className="field"
          aria-label={t.tables.cell(columns.standing, party.name)}
          value={party.standing}
          onChange={(event) => change({ standing: event.currentTarget.value as Standing })}
        >
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {t.tables.standing[standing]}
            </option>
          ))}
        </select>
      </td>
    </>
  );
}

function FixedCells({ party }: { readonly party: Party }) {
  const t = useAllTexts();
  const { columns } = t.tables;
  return (
    <>
      <th {...roles.rowHead} scope="row" className="fixed" data-label={columns.party}>
        {party.name}
      </th>
      <td {...roles.cell} className="fixed" data-label={columns.kind}>
        {party.kind}
      </td>
      <td {...roles.cell} className="fixed" data-label={columns.standing}>
        {t.tables.standing[party.standing]}
      </td>
    </>
  );
}

/** A party that takes part before any flow names it. */
function NewParty() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const add = (name: string): string | null => {
    const taken = takenName(partnership, name, null);
    if (taken !== null) return t.tables.nameTaken(taken);
    const record = newParty({ id: newId(partnership, "parties"), name });
    const faults = actions.edit([{ type: "add", collection: "parties", record }]);
    return faults.length === 0 ? null : t.shell.refused;
  };
  return <NewName label={t.tables.newParty} add={t.tables.addParty} onAdd={add} />;
}
