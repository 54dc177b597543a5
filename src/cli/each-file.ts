import { cli } from "../text/sections/cli.ts";
import type { ExitCode, Io } from "./io.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";

type OneFile = (file: string, options: Options, io: Io) => Promise<ExitCode>;

/**
 * A command that answers about one file, as one that takes any number: of several each answers in its turn, and one that is
 * refused keeps none of the others from answering. The worst of what came of them is what comes of all.
 */
export function eachFile(one: OneFile) {
  return async (files: readonly string[], options: Options, io: Io): Promise<ExitCode> => {
    if (!options.several) return one(files[0] ?? "", { ...options, ...writesTo(files[0] ?? "", options) }, io);
    let worst: ExitCode = 0;
    let answered = 0;
    for (const [nth, file] of files.entries()) {
      io.progress(`${nth + 1}/${files.length} ${printable(file)}`);
      const code = await one(file, { ...options, ...writesTo(file, options), answered }, io);
      if (code === 0) answered++;
      worst = code > worst ? code : worst;
    }
    io.progress("");
    return worst;
  };
}

/** Where the answer about a file is written: `*` in a name stands for that of the file, without folder and ending. */
export const outputFor = (output: string, file: string): string =>
  output.replaceAll("*", () => file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""));

const writesTo = (file: string, { output }: Options): { readonly output?: string } =>
  output === undefined ? {} : { output: outputFor(output, file) };

/** What is wrong with where the answers about several files are to be written: each needs a place of its own. */
export function outputMistake(files: readonly string[], { output, several, language }: Options): readonly string[] {
  if (output === undefined || !several) return [];
  const t = cli[language];
  if (!output.includes("*")) return [t.oneOutput(output)];
  const taken = new Map<string, string>();
  for (const file of files) {
    const out = outputFor(output, file);
    const other = taken.get(out);
    if (other !== undefined) return [t.sameOutput(other, file, out)];
    taken.set(out, file);
  }
  return [];
}
