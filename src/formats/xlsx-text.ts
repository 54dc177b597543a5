/**
 * Text as a workbook has it (ECMA-376, ST_Xstring): a character that XML does not have stands as `_x0001_`, and what looks so
 * by itself as `_x005F_x0001_`.
 */
export const asXlsxText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of these
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r/g, (sign) => `_x${hex(sign)}_`);

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** The inverse. */
export const fromXlsxText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
