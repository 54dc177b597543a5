import { useAllTexts } from "../use-all-texts.ts";
import { Icon } from "./icon.tsx";
import { tableRoles } from "./table-roles.ts";

export interface Sort<Column extends string> {
  readonly column: Column;
  readonly up: boolean;
}

interface SortHeaderProps<Column extends string> {
  readonly column: Column;
  readonly title: string;
  readonly sort: Sort<Column> | null;
  readonly onSort: (sort: Sort<Column>) => void;
}

/** A column's head that sorts by it: first upwards, then downwards. */
export function SortHeader<Column extends string>({ column, title, sort, onSort }: SortHeaderProps<Column>) {
  const t = useAllTexts();
  const mine = sort?.column === column;
  return (
    <th
      {...tableRoles.columnHead}
      scope="col"
      aria-sort={mine ? (sort.up ? "ascending" : "descending") : "none"}
      data-column={column}
    >
      <button
        type="button"
        className="sort"
        title={t.tables.sortBy(title)}
        onClick={() => onSort({ column, up: mine ? !sort.up : true })}
      >
        {title}
        {mine ? <Icon name={sort.up ? "up" : "down"} size={14} /> : null}
      </button>
    </th>
  );
}

interface SortHeadersProps<Column extends string> extends Pick<SortHeaderProps<Column>, "sort" | "onSort"> {
  readonly columns: readonly Column[];
  readonly titles: Readonly<Record<Column, string>>;
}

/** The head of a table whose rows have something to be done with in a last column, which sorts by each of the others. */
export function SortHeaders<Column extends string>({ columns, titles, ...sorting }: SortHeadersProps<Column>) {
  const t = useAllTexts();
  return (
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        {columns.map((column) => (
          <SortHeader key={column} column={column} title={titles[column]} {...sorting} />
        ))}
        <th {...tableRoles.columnHead} scope="col">
          <span className="unseen">{t.tables.columns.actions}</span>
        </th>
      </tr>
    </thead>
  );
}

/** Rows in the order of one column: numbers by size with the unknown last, text as the language orders it. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  sort: Sort<Column> | null,
  value: (row: Row, column: Column) => string | number | null,
  language: string,
): readonly Row[] {
  if (sort === null) return rows;
  const compare = new Intl.Collator(language, { numeric: true, sensitivity: "base" }).compare;
  const sign = sort.up ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a, sort.column), value(b, sort.column)];
    if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
    return (
      sign * (typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other)))
    );
  });
}
