import { useAllTexts } from "../use-all-texts.ts";

interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** What a chart shows, to be read: folded away under it. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const t = useAllTexts();
  return (
    <details className="chart-table">
      <summary>{t.charts.inTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
      <section aria-label={caption} tabIndex={0}>
        <table className="grid">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, number }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may be called alike
                <th key={at} scope="col" className={number ? "num" : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stay in their column
                  <td key={at} className={columns[at + 1]?.number ? "num" : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
