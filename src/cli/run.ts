import { version } from "../../package.json" with { type: "json" };
import type { Language } from "../text/language.ts";
import { cli } from "../text/sections/cli.ts";
import type { OptionName } from "../text/sections/cli-help.ts";
import { type Command, type CommandName, commands } from "./commands.ts";
import { outputMistake } from "./each-file.ts";
import { help, helpOf } from "./help.ts";
import { type ExitCode, type Io, writeAll } from "./io.ts";
import { isPattern, matchingFiles } from "./matching-files.ts";
import { nearNames } from "./near-names.ts";
import { endingOf, type Options, readArguments } from "./options.ts";

/** Runs what was typed after `evenwicht`. Wrong usage is said whole, before anything is read. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { words, options, unknown, given, mistakes } = readArguments(argv, io.env);
  const [name, ...rest] = words;
  const t = cli[options.language];
  if (options.version) {
    await io.write(`evenwicht ${version}\n`);
    return 0;
  }
  if (options.help) {
    await writeAll(io, name !== undefined && isCommand(name) ? helpOf(name, options.language) : help(options.language));
    return 0;
  }
  const refuse = (wrong: readonly string[]): ExitCode => {
    for (const line of [...wrong, t.more]) io.say(line);
    return 2;
  };
  if (name === undefined) return refuse([t.noCommand]);
  if (!isCommand(name)) return refuse([t.unknownCommand(name, nearNames(name, Object.keys(commands)))]);

  const command: Command = commands[name];
  const { about } = command;
  const several = about === "each" && (rest.length > 1 || rest.some(isPattern));
  const files = about === "nothing" ? rest : await matchingFiles(rest, io);
  const inForce: Options = { ...options, several };
  const wrong = [
    ...unknown.map((option) => t.unknownOption(option, name, nearOptions(option, command.options))),
    ...given
      .filter((option) => !command.options.includes(option))
      .map((option) => t.unknownOption(`--${option}`, name, [])),
    ...mistakes,
    ...(options.json && options.csv ? [t.jsonOrCsv] : []),
    ...filesWrong(about, name, files, unknown.length > 0, t),
    ...outputWrong(command, name, files, inForce, t),
  ];
  return wrong.length > 0 ? refuse(wrong) : command.run(files, inForce, io);
}

/** What is wrong with how many files there are. */
function filesWrong(
  about: Command["about"],
  name: string,
  files: readonly string[],
  isDoubtful: boolean,
  t: (typeof cli)[Language],
): readonly string[] {
  const [first, , third] = files;
  if (about === "nothing") return first === undefined ? [] : [t.noFiles(name, first)];
  if (files.length < (about === "two" ? 2 : 1)) return [t.noFile(name, about === "two" ? 2 : 1)];
  // What stands after an option that does not exist may be meant as its value.
  return about === "two" && third !== undefined && !isDoubtful ? [t.tooManyFiles(name, third)] : [];
}

/** What is wrong with the file to write: none is named, or this command writes no such file. */
function outputWrong(
  { writes, mayWrite }: Command,
  name: string,
  files: readonly string[],
  options: Options,
  t: (typeof cli)[Language],
): readonly string[] {
  const { output, json, csv } = options;
  if (writes === undefined) return [];
  if (output === undefined) return mayWrite === true ? [] : [t.noOutput(name, writes)];
  if (json || csv) return [t.fileOrOutput];
  if (!writes.includes(endingOf(output))) return [t.notOneOfFiles(output, writes)];
  return outputMistake(files, options);
}

/** What `--lnag` may have been meant for. A letter alone says too little. */
const nearOptions = (typed: string, options: readonly OptionName[]): readonly string[] =>
  nearNames(typed.replace(/^--?/, ""), options).map((option) => `--${option}`);

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
