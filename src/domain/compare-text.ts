/** Texts by code units: the same order on every machine and in every language. For sorting. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
