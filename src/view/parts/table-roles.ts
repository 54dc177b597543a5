/** On a phone a table's rows stand as cards, and elements that are not laid out as a table lose their roles. */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  rowHead: { role: "rowheader" },
  columnHead: { role: "columnheader" },
} as const;
