/** Part of a whole; NaN where the whole is nothing, because a share of nothing is undefined and not 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
