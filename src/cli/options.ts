import { parseArgs } from "node:util";
import { FAIRNESS_RULES, type FairnessRule } from "../domain/fairness-rule.ts";
import type { Lens } from "../domain/partnership.ts";
import { EXPORT_TABLES, type ExportTable } from "../formats/writers/export-file.ts";
import { ALLOWED, type Allowed } from "../interventions/repair-options.ts";
import { WEIGHTS } from "../measures/weight-turns.ts";
import type { Layout } from "../photo/arrangement.ts";
import { PAPERS, type Paper } from "../photo/photo-sheet.ts";
import {
  COLOURS,
  type ColourOf,
  FLOW_COLOURS,
  type FlowColourOf,
  SIZES,
  type SizeOf,
} from "../photo/way-of-looking.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { cli } from "../text/sections/cli.ts";
import type { OptionName } from "../text/sections/cli-help.ts";

const LENSES = ["worth", "cost", "mean"] as const satisfies readonly Lens[];
/** By hand needs a hand. */
const FILE_LAYOUTS = ["round", "levels", "circles", "force"] as const satisfies readonly Layout[];
/** For whom a file is written, where its ending leaves that open. */
const READERS = ["evenwicht", "kumu", "spreadsheet"] as const;
const DECIMALS = [".", ","] as const;

/** What a kind may be told to count: what the sliders of the screen reach, and anything between. */
export const LEAST_WEIGHT = WEIGHTS[0]!;
export const MOST_WEIGHT = WEIGHTS.at(-1)!;

/** How many times what it counts a kind is to count; the kind as it was typed. */
export interface Weight {
  readonly kind: string;
  readonly factor: number;
}

/** What each option takes: nothing, a word out of some, a number from some least on, or the name of a file. */
type Takes =
  | { readonly sort: "nothing" }
  | { readonly sort: "file" }
  | { readonly sort: "name" }
  | { readonly sort: "pair" | "weight"; readonly form: string }
  | { readonly sort: "word"; readonly words: readonly string[] }
  | { readonly sort: "number"; readonly least: number };

const TAKES: Readonly<Record<OptionName, Takes>> = {
  parties: { sort: "file" },
  decimal: { sort: "word", words: DECIMALS },
  sheet: { sort: "name" },
  lens: { sort: "word", words: LENSES },
  fairness: { sort: "word", words: FAIRNESS_RULES },
  sigma: { sort: "number", least: 0 },
  tolerance: { sort: "number", least: 1 },
  weigh: { sort: "weight", form: "'KIND=N'" },
  pairs: { sort: "nothing" },
  all: { sort: "nothing" },
  expert: { sort: "nothing" },
  json: { sort: "nothing" },
  csv: { sort: "nothing" },
  output: { sort: "file" },
  paper: { sort: "word", words: PAPERS },
  table: { sort: "word", words: EXPORT_TABLES },
  as: { sort: "word", words: READERS },
  seat: { sort: "name" },
  told: { sort: "name" },
  fold: { sort: "nothing" },
  "one-way": { sort: "nothing" },
  least: { sort: "number", least: 0 },
  layout: { sort: "word", words: FILE_LAYOUTS },
  size: { sort: "word", words: SIZES },
  colour: { sort: "word", words: COLOURS },
  arrows: { sort: "word", words: FLOW_COLOURS },
  allow: { sort: "word", words: ALLOWED },
  fewest: { sort: "nothing" },
  lock: { sort: "pair", form: "'FROM,TO'" },
  same: { sort: "pair", form: "'OLD=NEW'" },
  "third-party": { sort: "nothing" },
  lang: { sort: "word", words: LANGUAGES },
  help: { sort: "nothing" },
  version: { sort: "nothing" },
};

/** Those that can be given more than once, all of which count. */
type Repeated = "lock" | "same" | "sheet" | "weigh";
const isRepeated = (name: OptionName): name is Repeated => ["lock", "same", "sheet", "weigh"].includes(name);

/** An option as the help shows it: `--lens worth|cost|mean`. */
export function optionUsage(name: OptionName): string {
  const takes = TAKES[name];
  const short = name === "output" ? "-o, " : "";
  const value = { nothing: "", file: " FILE", name: " NAME", number: " N" };
  const shown =
    takes.sort === "word" ? ` ${takes.words.join("|")}` : "form" in takes ? ` ${takes.form}` : value[takes.sort];
  return `${short}--${name}${shown}`;
}

/** The options that were given, checked. */
export interface Options {
  readonly language: Language;
  readonly parties?: string;
  readonly decimal?: (typeof DECIMALS)[number];
  /** Of a workbook: which to read. */
  readonly sheets: readonly string[];
  readonly lens?: Lens;
  readonly fairness?: FairnessRule;
  readonly sigma?: number;
  readonly tolerance?: number;
  readonly weights: readonly Weight[];
  readonly pairs: boolean;
  readonly all: boolean;
  readonly expert: boolean;
  readonly json: boolean;
  readonly csv: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly output?: string;
  readonly paper?: Paper;
  readonly table?: ExportTable;
  readonly as?: (typeof READERS)[number];
  readonly seat?: string;
  readonly told?: string;
  readonly fold: boolean;
  readonly oneWay: boolean;
  readonly least?: number;
  readonly layout?: (typeof FILE_LAYOUTS)[number];
  readonly size?: SizeOf;
  readonly colour?: ColourOf;
  readonly arrows?: FlowColourOf;
  readonly allow?: Allowed;
  readonly fewest: boolean;
  /** Each as it was typed: one record of CSV. */
  readonly locks: readonly string[];
  /** Who became whom, each as it was typed: `OLD=NEW`. */
  readonly same: readonly string[];
  readonly thirdParty: boolean;
  /** Each of several files is answered about in its turn: a pattern means several, however many it finds. */
  readonly several: boolean;
  /** How many of them have an answer already. */
  readonly answered: number;
}

/** What was typed: the words beside the options, the options, and everything that is wrong with them, in words. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: Options;
  readonly unknown: readonly string[];
  readonly given: readonly OptionName[];
  readonly mistakes: readonly string[];
}

/** Reads what was typed. Which options a command takes is its own to say; `given` has all that were typed. */
export function readArguments(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Typed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(TAKES).map(([name, { sort }]) => [
        name,
        {
          type: sort === "nothing" ? "boolean" : "string",
          ...(name === "output" ? { short: "o" } : {}),
        } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const typed = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const isOption = (name: string): name is OptionName => Object.hasOwn(TAKES, name);
  const named = (token: { readonly name: string }): OptionName | null =>
    token.name === "h" ? "help" : isOption(token.name) ? token.name : null;

  const lang = typed.findLast((token) => token.name === "lang")?.value;
  const language = LANGUAGES.find((known) => known === lang) ?? languageOf(env);
  const t = cli[language];
  const mistakes: string[] = [];
  const values = new Map<OptionName, string>();
  const repeated: Record<Repeated, string[]> = { lock: [], same: [], sheet: [], weigh: [] };
  for (const token of typed) {
    const name = named(token);
    if (name === null) continue;
    const takes = TAKES[name];
    if (takes.sort === "nothing") {
      if (token.value !== undefined) mistakes.push(t.needlessValue(token.rawName));
      values.set(name, "");
      continue;
    }
    // What looks like the next option is one: a file of that name can be given as ./--name.
    const { value } = token;
    if (value === undefined || value === "" || (!token.inlineValue && /^--?[a-z]/i.test(value))) {
      mistakes.push(t.missingValue(token.rawName));
      continue;
    }
    const wrong = mistakeIn(takes, token.rawName, value, t);
    if (isRepeated(name)) repeated[name].push(value);
    if (wrong === null) values.set(name, value);
    else mistakes.push(wrong);
  }

  const numberOf = (name: OptionName): Record<string, number> =>
    values.has(name) ? { [name]: Number(values.get(name)) } : {};
  const textOf = (name: OptionName): Record<string, string> =>
    values.has(name) ? { [name]: values.get(name) ?? "" } : {};
  return {
    words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    options: {
      language,
      ...textOf("parties"),
      ...textOf("decimal"),
      ...textOf("output"),
      ...textOf("paper"),
      ...textOf("table"),
      ...textOf("as"),
      ...textOf("seat"),
      ...textOf("told"),
      ...textOf("layout"),
      ...textOf("size"),
      ...textOf("colour"),
      ...textOf("arrows"),
      ...numberOf("least"),
      fold: values.has("fold"),
      oneWay: values.has("one-way"),
      ...textOf("allow"),
      fewest: values.has("fewest"),
      locks: repeated.lock,
      same: repeated.same,
      sheets: repeated.sheet,
      weights: repeated.weigh.flatMap((typed) => weightIn(typed) ?? []),
      thirdParty: values.has("third-party"),
      ...textOf("lens"),
      ...textOf("fairness"),
      ...numberOf("sigma"),
      ...numberOf("tolerance"),
      pairs: values.has("pairs"),
      all: values.has("all"),
      expert: values.has("expert"),
      json: values.has("json"),
      csv: values.has("csv"),
      help: values.has("help"),
      version: values.has("version"),
      several: false,
      answered: 0,
    },
    unknown: typed.filter((token) => named(token) === null).map((token) => token.rawName),
    given: [...new Set(typed.flatMap((token) => named(token) ?? []))],
    mistakes,
  };
}

function mistakeIn(takes: Takes, option: string, value: string, t: (typeof cli)[Language]): string | null {
  if (takes.sort === "word" && !takes.words.includes(value)) return t.notOneOf(option, value, takes.words);
  if (takes.sort === "number" && !(numberIn(value) >= takes.least && Number.isFinite(numberIn(value))))
    return t.notAtLeast(option, value, String(takes.least));
  if (takes.sort === "weight" && weightIn(value) === null)
    return t.notWeight(option, value, [String(LEAST_WEIGHT), String(MOST_WEIGHT)]);
  return null;
}

/** NaN where it is none. */
const numberIn = (typed: string): number => (/^\d*\.?\d+(e[+-]?\d+)?$/i.test(typed) ? Number(typed) : Number.NaN);

/** `KIND=N`; a kind may have a `=` in its name. Null where it is none. */
function weightIn(typed: string): Weight | null {
  const at = typed.lastIndexOf("=");
  const [kind, factor] = [typed.slice(0, Math.max(0, at)).trim(), numberIn(typed.slice(at + 1).trim())];
  return kind !== "" && factor >= LEAST_WEIGHT && factor <= MOST_WEIGHT ? { kind, factor } : null;
}

/** As POSIX has it: LC_ALL over LC_MESSAGES over LANG. Dutch where that is Dutch, else English. */
const languageOf = (env: Readonly<Record<string, string | undefined>>): Language =>
  /^nl(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "nl" : "en";

/** "PNG" of photo.PNG is png; "" where a name has no ending. */
export const endingOf = (file: string): string => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
