import { type CellValue, tableLines } from "../formats/write-table.ts";
import { type Io, type Piece, writeAll } from "./io.ts";
import { type JsonFields, jsonObject } from "./json.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";

/** One answer in each of its forms; only that which was asked for is made. */
interface Forms {
  readonly json: () => JsonFields;
  readonly csv: () => { readonly header: readonly string[]; readonly rows: Iterable<readonly CellValue[]> };
  readonly text: () => Iterable<string>;
}

/** Writes the answer about one file as it was asked for, in the form it has among others where there are several files. */
export const answer = (file: string, options: Options, io: Io, forms: Forms): Promise<void> =>
  writeAll(
    io,
    options.json
      ? jsonObject(forms.json(), options)
      : options.csv
        ? csv(file, options, forms)
        : text(file, options, forms),
  );

/** Of several files one table, with the file in front of each row. */
function* csv(file: string, { several, answered }: Options, forms: Forms): Iterable<Piece> {
  const { header, rows } = forms.csv();
  if (!several) {
    yield* tableLines([header]);
    yield* tableLines(rows);
    return;
  }
  if (answered === 0) yield* tableLines([["source", ...header]]);
  for (const row of rows) yield* tableLines([[file, ...row]]);
}

/** Of several files each under its name. */
function* text(file: string, { several, answered }: Options, forms: Forms): Iterable<Piece> {
  if (several) yield `${answered === 0 ? "" : "\n\n"}${printable(file)}\n\n`;
  yield* forms.text();
}
