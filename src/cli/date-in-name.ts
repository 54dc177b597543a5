import type { Partnership } from "../domain/partnership.ts";
import { dateInName } from "../formats/date-in-name.ts";
import { dateText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";

/** What only the name of a file or of a sheet says of when its photo is, said. */
export function nameDate(file: string, { language }: Options, io: Io): string | null {
  const date = dateInName(file)?.date ?? null;
  if (date !== null) io.say(printable(`${file}: ${cli[language].datedByName(dateText(language, date))}`));
  return date;
}

/** A partnership that says no date itself has that in the name of its file. */
export function datedByName(partnership: Partnership, file: string, options: Options, io: Io): Partnership {
  const date = partnership.about.date ?? nameDate(file, options, io);
  return date === partnership.about.date ? partnership : { ...partnership, about: { ...partnership.about, date } };
}
