import { seededRandom } from "../../src/domain/random.ts";

/** A network of so many parties and flows between different pairs, weights from 0.01 to 100, as a CSV file's text. */
export function networkCsv(parties: number, flows: number): string {
  const random = seededRandom(7);
  const pairs = new Set<number>();
  const rows = ["source,target,weight"];
  while (pairs.size < flows) {
    const [from, to] = [Math.floor(random() * parties), Math.floor(random() * parties)];
    if (from === to || pairs.has(from * parties + to)) continue;
    pairs.add(from * parties + to);
    rows.push(`p${from},p${to},${Math.ceil(random() * 10_000) / 100}`);
  }
  return `${rows.join("\n")}\n`;
}
