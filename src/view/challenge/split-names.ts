/** Names pasted as a list: one a line, or a cell of a column or row copied from a spreadsheet, without signs before them. */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(/[\r\n\t]+/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, "").trim())
    .filter((name) => name !== "");
