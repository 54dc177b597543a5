import "../css/pieces.css";
import { type KeyboardEvent, useRef, useState } from "react";
import type { Party } from "../../domain/party.ts";
import { type Holding, holdersAtTable, type Piece } from "../../domain/piece.ts";
import { wordingOf } from "../../findings/wording.ts";
import { toggled } from "../listening/noted.ts";
import { Cell } from "../parts/cell.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useSize } from "../parts/use-size.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { heldBy, heldCounts, piecesOf, possibleHolders } from "./held.ts";

/** With more columns, or in less room (px), each piece is a card with the names in it. */
const MOST_COLUMNS = 12;
const LEAST_WIDTH = 640;

interface Place {
  readonly row: number;
  readonly column: number;
}
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Pieces by parties: who holds what; which are missing, held by one or shared, by form and in words. */
export function PiecesMatrix() {
  return useOpen().partnership.pieces.length === 0 ? null : <Matrix />;
}

function Matrix() {
  const t = useAllTexts().pieces;
  const { partnership } = useOpen();
  const section = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const width = useSize(section)?.width ?? Number.POSITIVE_INFINITY;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const parties = possibleHolders(partnership);
  const { pieces } = partnership;
  const cards = parties.length > MOST_COLUMNS || width <= LEAST_WIDTH;
  const counts = heldCounts(partnership);
  // What the arrows stood at may be gone.
  const stop: Place = {
    row: Math.min(at.row, pieces.length - 1),
    column: Math.min(at.column, Math.max(0, parties.length - 1)),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target as HTMLElement).matches(".hold")) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(pieces.length - 1, stop.row + step[0]));
    const column = Math.max(0, Math.min(parties.length - 1, stop.column + step[1]));
    table.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus();
  };
  return (
    <section ref={section} className="pieces" aria-label={t.table} data-cards={cards}>
      <p>{t.counts(pieces.length, counts.missing, counts.sole)}</p>
      {parties.length === 0 ? null : <p className="quiet-text">{t.about}</p>}
      <table ref={table} {...roles.table} className="pieces-grid" aria-label={t.table} onKeyDown={onKeyDown}>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th {...roles.columnHead} scope="col">
              {t.columns.piece}
            </th>
            {parties.map(({ id, name, shortName }) => (
              <th key={id} {...roles.columnHead} scope="col" className="holder-head" aria-label={name}>
                <span>{shortName ?? name}</span>
              </th>
            ))}
            <th {...roles.columnHead} scope="col">
              {t.columns.held}
            </th>
            <th {...roles.columnHead} scope="col">
              <span className="unseen">{t.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody {...roles.group}>
          {pieces.map((piece, row) => (
            <PieceRow key={piece.id} piece={piece} parties={parties} row={row} stop={stop} onVisit={setAt} />
          ))}
        </tbody>
        {parties.length === 0 ? null : (
          <tfoot {...roles.group}>
            <tr {...roles.row}>
              <th {...roles.rowHead} scope="row">
                {t.holds}
              </th>
              {parties.map(({ id }) => (
                <td key={id} {...roles.cell} className="num">
                  {piecesOf(partnership, id)}
                </td>
              ))}
              <td {...roles.cell} />
              <td {...roles.cell} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface PieceRowProps {
  readonly piece: Piece;
  readonly parties: readonly Party[];
  readonly row: number;
  /** The one cell that the Tab key comes to. */
  readonly stop: Place;
  readonly onVisit: (place: Place) => void;
}

function PieceRow({ piece, parties, row, stop, onVisit }: PieceRowProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const { id, name, holders } = piece;
  const change = (fields: Partial<Omit<Piece, "id">>): void => {
    actions.edit([{ type: "change", collection: "pieces", id, fields }]);
  };
  return (
    <tr {...roles.row} data-held={heldBy(partnership, piece)}>
      <th {...roles.rowHead} scope="row">
        <Cell
          value={name}
          label={t.challenge.pieces.rename(name)}
          onCommit={(typed) => {
            if (typed.trim() === "") return t.challenge.parties.needsName;
            change({ name: typed.trim() });
            return null;
          }}
        />
      </th>
      {parties.map((party, column) => (
        <td key={party.id} {...roles.cell}>
          <button
            type="button"
            className="hold"
            aria-pressed={holders.includes(party.id)}
            aria-label={t.pieces.cell(party.name, name)}
            data-place={`${row} ${column}`}
            tabIndex={stop.row === row && stop.column === column ? 0 : -1}
            onFocus={() => onVisit({ row, column })}
            onClick={() => change({ holders: toggled(holders, party.id) })}
          >
            {holders.includes(party.id) ? <Icon name="puzzle" /> : <span className="no-hold" />}
            <span className="hold-name" aria-hidden="true">
              {party.shortName ?? party.name}
            </span>
          </button>
        </td>
      ))}
      <td {...roles.cell} className="held">
        <Held piece={piece} />
      </td>
      <td {...roles.cell} className="row-actions">
        <IconButton
          icon="remove"
          label={t.challenge.pieces.remove(name)}
          onPress={() => actions.edit([{ type: "remove", collection: "pieces", id }])}
        />
      </td>
    </tr>
  );
}

/** Missing, held by one, or shared: a sign and words. */
function Held({ piece }: { readonly piece: Piece }) {
  const { language } = useWorkspace();
  const { held: text } = useAllTexts().pieces;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const holders = holdersAtTable(partnership, piece);
  const held: Holding = heldBy(partnership, piece);
  return (
    <span className="held-word">
      <i className="held-sign" data-held={held} aria-hidden="true" />
      {held === "missing"
        ? text.missing
        : held === "sole"
          ? text.sole(words.name(holders[0] ?? ""))
          : text.shared(words.count(holders.length))}
    </span>
  );
}
