/** The words of a line: parted by spaces (and commas, where these part too), in quotes with whatever is in them. */
export function wordsIn(line: string, commas = false): readonly string[] {
  const word = commas ? /"([^"]*)"?|'([^']*)'?|[^\s,"']+/g : /"([^"]*)"?|[^\s"]+/g;
  return [...line.matchAll(word)].map(([all, double, single]) => double ?? single ?? all);
}
