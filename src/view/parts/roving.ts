const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** In a row of buttons that is one stop of the Tab key: the place that a key goes to, round and round; null for any other key. */
export function placeByKey(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const step = STEPS[key];
  if (step !== undefined) return (at + step + count) % count;
  return key === "Home" ? 0 : key === "End" ? count - 1 : null;
}
