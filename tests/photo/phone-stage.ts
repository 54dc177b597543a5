/** The stage of a phone of 390 × 844: a button lies over its corner above right, and two over the one below left. */
export const PHONE_STAGE = {
  width: 390,
  height: 379,
  names: "short",
  taken: [
    { left: 246, top: 0, right: 390, bottom: 54 },
    { left: 0, top: 317, right: 248, bottom: 379 },
  ],
  insets: { top: 6, right: 6, bottom: 62, left: 6 },
} as const;
