import type { Language } from "../text/language.ts";
import { cli } from "../text/sections/cli.ts";
import { type Command, type CommandName, commands } from "./commands.ts";
import { type ExitCode, type Io, writeAll } from "./io.ts";
import { endingOf, type OptionName, type Options, optionUsage, readArguments } from "./options.ts";

/** Runs what was typed after `evenwicht`. Wrong usage is said whole, before anything is read. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { words, options, unknown, given, mistakes } = readArguments(argv, io.env);
  const [name, ...rest] = words;
  const t = cli[options.language];
  if (options.help) {
    await writeAll(io, help(options.language));
    return 0;
  }
  const refuse = (wrong: readonly string[]): ExitCode => {
    for (const line of [...wrong, t.more]) io.say(line);
    return 2;
  };
  if (name === undefined) return refuse([t.noCommand]);
  if (!isCommand(name)) return refuse([t.unknownCommand(name)]);

  const command: Command = commands[name];
  const [file, ...others] = rest;
  const { least, most } = command.more ?? { least: 0, most: 0 };
  const extra = others[most];
  const wrong = [
    ...unknown.map((option) => t.unknownOption(option, name)),
    ...given
      .filter((option) => !command.options.includes(option))
      .map((option) => t.unknownOption(`--${option}`, name)),
    ...mistakes,
    ...(options.json && options.csv ? [t.jsonOrCsv] : []),
    ...(command.takesFile && (file === undefined || others.length < least) ? [t.noFile(name, 1 + least)] : []),
    // What stands after an option that does not exist may be meant as its value.
    ...(command.takesFile && extra !== undefined && unknown.length === 0
      ? [t.tooManyFiles(name, 1 + most, extra)]
      : []),
    ...outputWrong(command, name, options, t),
    ...(!command.takesFile && file !== undefined ? [t.noFiles(name, file)] : []),
  ];
  return wrong.length > 0 ? refuse(wrong) : command.run(file ?? "", options, io, others);
}

/** What is wrong with the file to write: none is named, or this command writes no such file. */
function outputWrong(
  { writes, mayWrite }: Command,
  name: string,
  { output, json, csv }: Options,
  t: (typeof cli)[Language],
): readonly string[] {
  if (writes === undefined) return [];
  if (output === undefined) return mayWrite === true ? [] : [t.noOutput(name, writes)];
  if (json || csv) return [t.fileOrOutput];
  return writes.includes(endingOf(output)) ? [] : [t.notOneOfFiles(output, writes)];
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

function* help(language: Language): Generator<string> {
  const t = cli[language];
  const all = Object.entries(commands) as [CommandName, Command][];
  yield `${t.what}\n\n${t.usage}\n`;
  for (const [name, { takesFile, more, options }] of all) {
    const taken = options
      .filter((option) => option !== "help" && option !== "lang")
      .map((option) => `[${optionUsage(option)}]`);
    const files = !takesFile ? "" : more === undefined ? " FILE" : more.most === 1 ? " A B" : " FILE…";
    yield `\n  evenwicht ${name}${files} ${taken.join(" ")}\n      ${t.commands[name]}\n`;
  }
  yield `\n${t.options}\n\n`;
  const options = Object.keys(t.option) as OptionName[];
  const width = Math.max(...options.map((option) => optionUsage(option).length));
  for (const option of options) yield `  ${optionUsage(option).padEnd(width)}  ${t.option[option]}\n`;
}
