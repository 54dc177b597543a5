import { useMemo, useState } from "react";
import type { Party } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { useFiltered } from "../panels/use-filtered.ts";
import { matches } from "../parts/matches.ts";
import type { Sort } from "../parts/sort-header.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { Grid } from "./grid.tsx";
import type { GridColumn } from "./grid-column.tsx";
import { ChosenRows, isRemove, removeColumn } from "./grid-rows.tsx";
import { partyBlock } from "./party-block.ts";
import {
  capacityOf,
  isPartyNumber,
  type PartyColumn,
  partyColumns,
  partyNumber,
  partyText,
  partyTitle,
  STANDINGS,
} from "./party-columns.ts";
import { useLanding } from "./use-landing.tsx";
import { useOrder } from "./use-order.ts";

/** A row that is no party yet. */
interface NewRow {
  readonly id: typeof NEW;
}
/** No id of a party is empty. */
const NEW = "";
type Row = Party | NewRow;
const isNew = (row: Row): row is NewRow => row.id === NEW;
const NEW_ROW: NewRow = { id: NEW };

/** Every party in a row, with all that is known of it. The last row is for a new one. */
export function PartiesGrid({ filter }: { readonly filter: string }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const [sort, setSort] = useState<Sort<string> | null>(null);
  const [chosen, setChosen] = useState<readonly Row[]>([]);
  const landing = useLanding();
  const words = useMemo(() => wordingOf(partnership, language), [partnership, language]);
  const filtered = useFiltered(
    filter,
    partnership.parties,
    (party) => party.id,
    (party) => matches(filter, party.name, party.kind ?? ""),
  );
  const value = (party: Party, column: string): string | number | null => {
    const known = column as PartyColumn;
    return isPartyNumber(known) ? partyNumber(party, known) : partyText(party, known, words) || null;
  };
  const parties = useOrder(filtered, sort, value, language);
  const rows = useMemo((): readonly Row[] => [...parties, NEW_ROW], [parties]);
  const columns = useMemo((): readonly GridColumn<Row>[] => {
    const standings = STANDINGS.map((standing) => t.tables.standing[standing]);
    return [
      ...partyColumns(partnership).map((column): GridColumn<Row> => {
        const numeric = isPartyNumber(column);
        const kind = capacityOf(column);
        const unit = kind === null ? null : words.unit(kind);
        return {
          key: column,
          title: partyTitle(column, words),
          width: column === "name" ? 200 : column === "kind" ? 168 : 132,
          text: (row) => (isNew(row) ? "" : partyText(row, column, words)),
          editor: numeric
            ? "number"
            : column === "standing"
              ? standings
              : column === "since"
                ? "date"
                : // Half a new name would be a party already.
                  (row) => (isNew(row) ? "name" : "text"),
          // Without a name there is no party to say it of.
          editable: (row) => column === "name" || !isNew(row),
          sortable: true,
          ...(column === "name" ? { frozen: "start", names: true } : {}),
          ...(numeric ? { align: "end" } : {}),
          show: (row) => {
            if (isNew(row)) return column === "name" ? <span className="grid-hint">{t.grids.newRow}…</span> : "";
            const text = partyText(row, column, words);
            return unit === null || text === "" ? text : `${text} ${unit}`;
          },
        };
      }),
      removeColumn<Row>(
        t.tables.columns.actions,
        (row) => (isNew(row) ? null : t.tables.removeParty(row.name)),
        ({ id }) => actions.edit([{ type: "remove", collection: "parties", id }]),
      ),
    ];
  }, [partnership, words, t, actions]);
  const landed = (
    onto: readonly (Row | null)[],
    over: readonly { readonly key: string }[],
    block: readonly (readonly string[])[],
    typed: boolean,
  ) =>
    partyBlock({
      partnership,
      language,
      rows: onto.map((row) => (row === null || isNew(row) ? null : row)),
      columns: over.filter((column) => !isRemove(column)).map(({ key }) => key as PartyColumn),
      block,
      typed,
    });
  const several = chosen.filter((row) => !isNew(row));
  return (
    <>
      <Grid
        label={t.grids.partiesTitle}
        rows={rows}
        columns={columns}
        cellName={(row, column) => t.tables.cell(column.title, isNew(row) ? t.grids.newRow : row.name)}
        sort={sort}
        onSort={setSort}
        onCommit={(row, column, text, typing) =>
          isNew(row) && text === "" ? null : landing.type(landed([row], [column], [[text]], true), typing)
        }
        onRange={setChosen}
        onUnread={landing.showFaults}
        onLand={(onto, over, block) => landing.land(landed(onto, over, block, false), block.length)}
      />
      <ChosenRows
        count={several.length}
        onRemove={() => {
          actions.edit(several.map(({ id }) => ({ type: "remove", collection: "parties", id })));
          setChosen([]);
        }}
      />
      {landing.report}
    </>
  );
}
