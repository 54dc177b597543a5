import type { Language } from "../text/language.ts";
import { cliHelp, type OptionName } from "../text/sections/cli-help.ts";
import { type Command, type CommandName, commands } from "./commands.ts";
import { optionUsage } from "./options.ts";

/** What all of it can do, and all that can be asked. */
export function* help(language: Language): Generator<string> {
  const t = cliHelp[language];
  yield `${t.what}\n\n${t.usage}\n`;
  for (const name of Object.keys(commands) as CommandName[]) yield* usage(name, language);
  yield* optionLines(Object.keys(t.option) as OptionName[], language);
}

/** One command alone, with what can be asked of it. */
export function* helpOf(name: CommandName, language: Language): Generator<string> {
  const taken: readonly OptionName[] = commands[name].options;
  yield `${cliHelp[language].usage}\n`;
  yield* usage(name, language);
  yield* optionLines(
    (Object.keys(cliHelp[language].option) as OptionName[]).filter((option) => taken.includes(option)),
    language,
  );
}

function* usage(name: CommandName, language: Language): Generator<string> {
  const { about, options }: Command = commands[name];
  const taken = options
    .filter((option) => option !== "help" && option !== "lang")
    .map((option) => `[${optionUsage(option)}]`);
  const files = { nothing: "", each: " FILE…", two: " A B", all: " FILE…" }[about];
  yield `\n  evenwicht ${name}${files} ${taken.join(" ")}\n      ${cliHelp[language].commands[name]}\n`;
}

function* optionLines(options: readonly OptionName[], language: Language): Generator<string> {
  const t = cliHelp[language];
  yield `\n${t.options}\n\n`;
  const width = Math.max(...options.map((option) => optionUsage(option).length));
  for (const option of options) yield `  ${optionUsage(option).padEnd(width)}  ${t.option[option]}\n`;
}
