import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { FlowState } from "../../domain/flow.ts";
import { type Endpoint, isParty } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import type { Block } from "../grids/block.ts";
import { Grid, type GridControl } from "../grids/grid.tsx";
import type { GridColumn } from "../grids/grid-column.tsx";
import { useLanding } from "../grids/use-landing.tsx";
import { matches } from "../parts/matches.ts";
import { PHONE, useMedia } from "../parts/use-media.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { cellText, type MatrixCell, type MatrixView, matrixOf, numberOf, unitOf } from "./matrix.ts";
import { MatrixCellPanel } from "./matrix-cell.tsx";
import { matrixBlock } from "./matrix-edits.ts";

/** Who gives, as a row. */
interface Giver {
  readonly id: Endpoint;
}
interface Place {
  readonly from: Endpoint;
  readonly to: Endpoint;
}

const STATES: readonly FlowState[] = ["actual", "hoped", "agreed"];
const NAME = "name";
const TOTAL = "total";
/** The key of a receiver's column is its end; no end is called like the other two. */
const isReceiver = (key: string): boolean => key !== `${NAME} ` && key !== `${TOTAL} `;

/** Who gives what to whom: a row gives, a column gets, and a cell is changed in place. */
export function MatrixGrid({ filter }: { readonly filter: string }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const text = t.grids.matrix;
  const [view, setView] = useState<MatrixView>({ kind: null, state: "actual" });
  const [kind, setKind] = useState<ResourceId | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [waiting, setWaiting] = useState<string | null>(null);
  const landing = useLanding();
  const control = useRef<GridControl>(null);
  const panel = useRef<HTMLDivElement>(null);
  const phone = useMedia(PHONE);
  const about = useId();
  const words = useMemo(() => wordingOf(partnership, language), [partnership, language]);
  const matrix = useMemo(() => matrixOf(partnership, view), [partnership, view]);
  const shorts = useMemo(
    () => new Map(partnership.parties.map(({ id, shortName }) => [id, shortName])),
    [partnership.parties],
  );
  const unit = unitOf(partnership, view);

  const rows = useMemo(
    (): readonly Giver[] =>
      matrix.givers.filter((id) => !isParty(id) || matches(filter, words.name(id))).map((id) => ({ id })),
    [matrix.givers, filter, words],
  );
  const columns = useMemo((): readonly GridColumn<Giver>[] => {
    const short = (end: Endpoint): string => shorts.get(end) ?? words.name(end);
    const shown = (cell: MatrixCell): string =>
      cell.sum === null
        ? cellText(cell, language)
        : `${valueText(language, cell.sum)}${cell.unsized > 0 ? " + ?" : ""}`;
    const parts = ({ flows }: MatrixCell): string =>
      flows
        .map((flow) => {
          const number = numberOf(partnership, view, flow);
          return `${words.resource(flow.resource)}: ${number === null ? text.unsized : valueText(language, number)}`;
        })
        .join("; ");
    const said = (cell: MatrixCell): string =>
      cell.flows.length === 0
        ? text.nothingAsked
        : [
            cell.sum === null ? text.unsized : shown(cell),
            ...(cell.flows.length > 1 ? [text.several(cell.flows.length)] : []),
          ].join(", ");
    return [
      {
        key: `${NAME} `,
        title: text.gives,
        width: phone ? 124 : 184,
        text: ({ id }) => words.name(id),
        show: ({ id }) => (phone ? short(id) : words.name(id)),
        editor: null,
        names: true,
        ...(phone ? { cellLabel: ({ id }: Giver) => words.name(id) } : {}),
        frozen: "start",
        sum: <b>{text.getsTotal}</b>,
      },
      ...matrix.receivers.map((to): GridColumn<Giver> => {
        const of = (row: Giver): MatrixCell => matrix.cell(row.id, to);
        return {
          key: to,
          title: words.name(to),
          head: (
            <span className="matrix-head" title={words.name(to)}>
              {short(to)}
            </span>
          ),
          minWidth: matrix.givers.some((from) => matrix.cell(from, to).flows.length > 1) ? 104 : 76,
          align: "center",
          text: (row) => cellText(of(row), language),
          show: (row) => {
            if (row.id === to) return <span className="matrix-self">–</span>;
            const cell = of(row);
            const count = cell.flows.length;
            return count > 1 ? (
              <>
                {shown(cell)}
                <span className="matrix-several" title={parts(cell)}>
                  {text.several(count)}
                </span>
              </>
            ) : (
              shown(cell)
            );
          },
          cellLabel: (row) =>
            `${text.cell(words.name(row.id), words.name(to))}: ${row.id === to ? text.own : said(of(row))}`,
          shade: (row) => (matrix.largest === 0 ? 0 : (of(row).sum ?? 0) / matrix.largest),
          // Where several flow, each has a number of its own: the panel lists them.
          editor: "figure",
          editable: (row) => row.id !== to && of(row).flows.length < 2,
          sum: <b>{shown(matrix.gotBy(to))}</b>,
        };
      }),
      {
        key: `${TOTAL} `,
        title: text.givesTotal,
        head: <span className="matrix-head">{text.givesTotal}</span>,
        minWidth: 76,
        align: "center",
        text: (row) => cellText(matrix.givenBy(row.id), language),
        show: (row) => <b>{shown(matrix.givenBy(row.id))}</b>,
        editor: null,
      },
    ];
  }, [matrix, partnership, view, words, shorts, language, text, phone]);

  // The field for the kind comes when it is asked for: the focus goes there.
  useEffect(() => {
    if (waiting !== null) panel.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
  }, [waiting]);

  const landed = (
    givers: readonly Endpoint[],
    receivers: readonly Endpoint[],
    block: Block,
    of: ResourceId | null,
    typed: boolean,
  ) => matrixBlock({ partnership, language, view, kind: of, givers, receivers, block, typed });
  const type = (at: Place, typed: string, typing = "", of = kind): string | null => {
    const result = landed([at.from], [at.to], [[typed.trim()]], of, true);
    if (result.needsKind) {
      // Only once the grid has gone on to where the key or the pointer took it: the question is about where it was.
      setTimeout(() => {
        setPlace(at);
        setWaiting(typed.trim());
      });
      return null;
    }
    return landing.type(result, typing);
  };
  const choose = (chosen: ResourceId): void => {
    setKind(chosen);
    if (waiting === null || place === null) return;
    setWaiting(null);
    type(place, waiting, "", chosen);
    control.current?.focus();
  };
  const { lens } = partnership.about;
  const meaning =
    unit !== null ? text.inUnit(unit) : lens === "worth" ? text.inWorth : lens === "cost" ? text.inCost : text.inMean;
  return (
    <>
      <div className="matrix-view">
        <label className="labelled">
          <span>{text.kind}</span>
          <select
            className="field"
            value={view.kind ?? ""}
            onChange={(event) => setView({ ...view, kind: event.currentTarget.value || null })}
          >
            <option value="">{text.allKinds}</option>
            {partnership.resources.map(({ id }) => (
              <option key={id} value={id}>
                {words.resource(id)}
              </option>
            ))}
          </select>
        </label>
        <label className="labelled">
          <span>{text.state}</span>
          <select
            className="field"
            value={view.state}
            onChange={(event) => setView({ ...view, state: event.currentTarget.value as FlowState })}
          >
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t.tables.state[state]}
              </option>
            ))}
          </select>
        </label>
        <p className="quiet-text" id={about}>
          {text.about} {meaning} {text.signs(partnership.about.unlisted === "none")}
          {matrix.several ? ` ${text.severalSign}` : ""}
        </p>
      </div>
      {partnership.parties.length === 0 ? <p>{text.nobodyYet}</p> : null}
      <div ref={panel}>
        {place === null ? (
          <p className="matrix-cell quiet-text">{text.choose}</p>
        ) : (
          <MatrixCellPanel
            view={view}
            from={place.from}
            to={place.to}
            cell={matrix.cell(place.from, place.to)}
            kind={kind}
            onKind={choose}
            waiting={waiting}
            onType={(typed) => type(place, typed)}
          />
        )}
      </div>
      <Grid
        label={text.title}
        describedBy={about}
        control={control}
        rows={rows}
        columns={columns}
        headHeight={52}
        cellName={(row, column) => text.cell(words.name(row.id), column.title)}
        onActive={(row, column) => {
          setWaiting(null);
          const open = row !== null && column !== null && isReceiver(column.key) && row.id !== column.key;
          setPlace(open ? { from: row.id, to: column.key } : null);
        }}
        onCommit={(row, column, typed, typing) => type({ from: row.id, to: column.key }, typed, typing)}
        onUnread={landing.showFaults}
        onLand={(onto, over, block) => {
          const givers = onto.flatMap((row) => (row === null ? [] : [row.id]));
          const receivers = over.map(({ key }) => key).filter(isReceiver);
          // What lands on a name or a sum is left aside, as where a whole matrix was copied.
          const numbers = block.map((cells) => cells.filter((_, i) => isReceiver(over[i]?.key ?? "")));
          const result = landed(givers, receivers, numbers, kind, false);
          if (result.needsKind) landing.say(text.kindFirst);
          else landing.land(result, block.length);
        }}
      />
      {landing.report}
    </>
  );
}
