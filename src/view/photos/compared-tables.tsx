import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Changed } from "../../compare/changed.ts";
import type { PhotoComparison } from "../../compare/compare-photos.ts";
import type { IntendedFlow } from "../../compare/intended-against-actual.ts";
import { intendedInEither } from "../../compare/intended-over-photos.ts";
import { NOBODY, TABLE } from "../../domain/party.ts";
import { findingText } from "../../findings/finding-text.ts";
import { followFindings } from "../../findings/followed.ts";
import { findAll } from "../../findings/registry.ts";
import { wordingOf } from "../../findings/wording.ts";
import { spreadsheetText } from "../../formats/spreadsheet-text.ts";
import type { MeasuredState } from "../../measures/evaluate.ts";
import { partyMeasures, systemMeasures } from "../../measures/registry.ts";
import { ratioAgainst } from "../../text/ratio-against.ts";
import { Choices } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { type Sort, SortHeader, sorted } from "../parts/sort-header.tsx";
import { savedCell, shownCell, type TableCell } from "../parts/table-cell.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface ComparedTablesProps {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly comparison: PhotoComparison;
}

const TABLES = ["parties", "flows", "intended", "whole", "findings"] as const;
type Which = (typeof TABLES)[number];

/** A table as it is shown, sorted and exported: a head for each column, and a value for each cell. */
interface Shown {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

const isNumber = (cell: TableCell): boolean => typeof savedCell(cell) === "number";

/** What two photos differ in, as tables that can be sorted and saved. */
export function ComparedTables(props: ComparedTablesProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const intended = useMemo(() => intendedInEither(props.before, props.after), [props.before, props.after]);
  const [chosen, setWhich] = useState<Which>("parties");
  // Where nothing was hoped for or agreed there is no table of it.
  const offered = TABLES.filter((key) => key !== "intended" || intended.length > 0);
  const which = offered.find((key) => key === chosen) ?? "parties";
  const [sort, setSort] = useState<Sort<string> | null>(null);
  const shown = useShown(props, intended, which);
  const rows = sorted(
    shown.rows,
    sort,
    ({ cells }, column) => savedCell(cells[Number(column.slice(1))] ?? null),
    language,
  );
  const isNumeric = shown.columns.map((_, at) => shown.rows.some(({ cells }) => isNumber(cells[at] ?? null)));
  const save = (): void => {
    const text = spreadsheetText([shown.columns, ...rows.map(({ cells }) => cells.map(savedCell))], language);
    actions.saveMade(new Blob([text], { type: "text/csv" }), "csv");
  };
  return (
    <div className="compared-tables">
      <Choices
        label={t.photos.tables}
        className="chart-choice"
        options={offered.map((key) => ({ key, content: t.photos.table[key], chosen: key === which }))}
        onChoose={(key) => {
          setWhich(key);
          setSort(null);
        }}
      />
      {rows.length === 0 ? (
        <p>{which === "findings" ? t.photos.nothingFound : t.photos.nothing}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
          <section className="compared-scroll" aria-label={t.photos.table[which]} tabIndex={0}>
            <table className="grid" {...roles.table} aria-label={t.photos.table[which]}>
              <thead {...roles.group}>
                <tr {...roles.row}>
                  {shown.columns.map((title, at) => (
                    <SortHeader
                      key={title}
                      column={`${isNumeric[at] ? "n" : "w"}${at}`}
                      title={title}
                      sort={sort}
                      onSort={setSort}
                    />
                  ))}
                </tr>
              </thead>
              <tbody {...roles.group}>
                {rows.map(({ key, cells }) => (
                  <tr key={key} {...roles.row}>
                    {cells.map((cell, at) => (
                      <td
                        key={shown.columns[at]}
                        {...roles.cell}
                        data-label={shown.columns[at]}
                        className={isNumeric[at] ? "num" : undefined}
                      >
                        {shownCell(cell, language)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Button className="button" onPress={save}>
            <Icon name="download" />
            {t.photos.save}
          </Button>
        </>
      )}
    </div>
  );
}

function useShown(
  { before, after, comparison }: ComparedTablesProps,
  intended: readonly IntendedFlow[],
  which: Which,
): Shown {
  const { language } = useWorkspace();
  const t = useAllTexts();
  return useMemo((): Shown => {
    const { comparing, tables, common } = t;
    const names = new Map([...before.state.parties, ...after.state.parties].map(({ id, name }) => [id, name]));
    const name = (id: string): string =>
      id === TABLE
        ? (after.state.about.table?.name ?? common.table)
        : id === NOBODY
          ? common.nobody
          : (names.get(id) ?? "");
    const sure = (clear: boolean | null): string | null =>
      clear === null ? null : clear ? comparing.sure.clear : comparing.sure.maybe;
    const moved = ({ difference, clear }: Changed<number | null>): string | null =>
      difference === 0 || difference === null ? null : sure(clear);
    const when = (title: string): readonly string[] => [comparing.at.before(title), comparing.at.after(title)];
    if (which === "flows")
      return {
        columns: [
          tables.columns.from,
          tables.columns.to,
          comparing.status,
          comparing.before,
          comparing.after,
          comparing.difference,
          comparing.beyond,
        ],
        rows: comparison.flows.map(({ from, to, status, before: was, after: is, clear }) => ({
          key: `${from} ${to}`,
          cells: [
            name(from),
            name(to),
            comparing.flowStatus[status],
            was,
            is,
            is - was,
            status === "same" ? null : sure(clear),
          ],
        })),
      };
    if (which === "intended") {
      const [ofBefore, ofAfter] = [before, after].map(({ state }) => wordingOf(state, language));
      const there = new Set(after.state.resources.map(({ id }) => id));
      const t = comparing.intended;
      return {
        columns: [
          tables.columns.from,
          tables.columns.to,
          t.kind,
          t.title,
          t.wanted,
          comparing.before,
          comparing.after,
          t.gap,
          t.outcome,
          comparing.beyond,
        ],
        rows: intended.map((flow) => ({
          key: `${flow.from} ${flow.to} ${flow.resource} ${flow.intended}`,
          cells: [
            name(flow.from),
            name(flow.to),
            (there.has(flow.resource) ? ofAfter! : ofBefore!).resource(flow.resource),
            t.sort[flow.intended],
            flow.wanted,
            flow.before,
            flow.after,
            flow.gap,
            t.come[flow.come],
            flow.gap === 0 ? null : sure(flow.clear),
          ],
        })),
      };
    }
    if (which === "whole")
      return {
        columns: [t.photos.table.whole, comparing.before, comparing.after, comparing.difference, comparing.beyond],
        rows: [
          ...(["weightedJaccard", "brayCurtis", "reshaping", "volumeChange"] as const).map((id) => ({
            key: id,
            cells: [comparing.shares[id].name, null, null, comparison.shares[id], null],
          })),
          ...Object.values(systemMeasures).map(({ id, text }) => {
            const value = comparison.system[id as keyof typeof systemMeasures];
            return { key: id, cells: [text[language].name, value.from, value.to, value.difference, moved(value)] };
          }),
        ],
      };
    if (which === "findings") {
      const [ofBefore, ofAfter] = [before, after].map(({ state }) => wordingOf(state, language));
      return {
        columns: [comparing.status, t.photos.table.findings, comparing.beyond],
        rows: followFindings(findAll(before), findAll(after), comparison.parties).map((followed) => {
          const { status, sureness, finding, clear } = followed;
          const { headline, sum } = findingText(finding, status === "solved" ? ofBefore! : ofAfter!);
          return {
            key: `${status} ${finding.key}`,
            cells: [
              comparing.findingStatus[sureness ?? status],
              `${headline} ${sum}`,
              status === "persisting" ? null : sure(clear),
            ],
          };
        }),
      };
    }
    const { brings, takes, logRatio } = partyMeasures;
    const ratio = (log: number | null): TableCell =>
      log === null ? null : { shown: ratioAgainst(language, log), value: Math.exp(log) };
    return {
      columns: [
        comparing.parties,
        comparing.status,
        ...[brings, takes, logRatio].flatMap(({ text }) => when(text[language].name)),
        comparing.beyond,
      ],
      rows: comparison.parties.map(({ id, status, values }) => ({
        key: id,
        cells: [
          name(id),
          comparing.partyStatus[status],
          values.brings.from,
          values.brings.to,
          values.takes.from,
          values.takes.to,
          ratio(values.logRatio.from),
          ratio(values.logRatio.to),
          moved(values.logRatio),
        ],
      })),
    };
  }, [before, after, comparison, intended, which, language, t]);
}
