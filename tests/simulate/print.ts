export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

type Row = (cells: readonly (string | number)[]) => void;

/** A table as it stands in src/README.md. */
export function table(title: string, columns: readonly string[], rows: (row: Row) => void): void {
  const row: Row = (cells) => console.log(`| ${cells.join(" | ")} |`);
  console.log(`\n${title}\n`);
  row(columns);
  row(columns.map(() => "---:"));
  rows(row);
}
