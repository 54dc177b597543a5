/**
 * The words of a line: parted by spaces (and commas, where these part too), in quotes with whatever is in them. Where commas part, single
 * quotes that close again at the end of a word do so too: in 's-Hertogenbosch and O'Brien they are letters.
 */
export function wordsIn(line: string, commas = false): readonly string[] {
  const word = commas ? /"([^"]*)"?|'([^']*)'(?=[\s,]|$)|[^\s,"]+/g : /"([^"]*)"?|[^\s"]+/g;
  return [...line.matchAll(word)].map(([all, double, single]) => double ?? single ?? all);
}
