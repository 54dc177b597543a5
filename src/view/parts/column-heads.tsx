import { tableRoles } from "./table-roles.ts";

/** The head of a table: what stands in each column. */
export function ColumnHeads({ titles }: { readonly titles: readonly string[] }) {
  return (
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        {titles.map((title) => (
          <th key={title} {...tableRoles.columnHead} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
