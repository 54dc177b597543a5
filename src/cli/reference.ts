import type { Measure, Single, Value } from "../measures/measure.ts";
import { allMeasures } from "../measures/registry.ts";
import { symbolsIn } from "../measures/symbols.ts";
import { capacityRows, exampleTable } from "../measures/worked-example.ts";
import { allMessages } from "../text/all-messages.ts";
import { decimalText, valueText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import { type ExitCode, type Io, type Piece, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import type { Options } from "./options.ts";

/** `evenwicht reference`: every measure with its formula, reading, caution, source and worked example, as Markdown. */
export async function referenceCommand(_files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const { expertMeasures } = await import("../measures/expert/registry.ts");
  await writeAll(io, options.json ? asJson(options, expertMeasures) : asMarkdown(options, expertMeasures));
  return 0;
}

const asJson = ({ language }: Options, experts: readonly Measure[]): Iterable<Piece> =>
  jsonObject({
    evenwicht: 1,
    measures: described(allMeasures, language),
    expert: described(experts, language),
  });

const described = (measures: readonly Measure[], language: Options["language"]) =>
  measures
    .map(({ id, scope, family, unit, range, orientation, formula, source, text, example }) => ({
      id,
      scope,
      family,
      unit,
      range,
      orientation: orientation[language],
      formula: formula[language],
      source: source === null ? null : { citation: source.citation, doi: source.doi },
      ...text[language],
      example: {
        flows: example.flows,
        ...(example.capacity === undefined ? {} : { capacity: example.capacity }),
        working: example.working[language],
        expected: example.expected,
      },
    }))
    .values();

function* asMarkdown({ language }: Options, experts: readonly Measure[]): Generator<string> {
  const { reference } = allMessages[language];
  yield `# ${cli[language].referenceTitle}\n\n${reference.about}\n`;
  for (const scope of ["system", "party", "pair"] as const) {
    yield `\n## ${reference.scopes[scope].title}\n\n${reference.scopes[scope].about}\n`;
    for (const measure of allMeasures) if (measure.scope === scope) yield* sectionOf(measure, language);
  }
  yield `\n## ${cli[language].expertTitle}\n\n${cli[language].expertAbout}\n`;
  for (const measure of experts) yield* sectionOf(measure, language);
}

function* sectionOf(measure: Measure, language: Options["language"]): Generator<string> {
  const { reference: t } = allMessages[language];
  const { columns, range, orientation } = cli[language];
  const { name, question, inWords, reading, caution } = measure.text[language];
  yield `\n### ${name} (\`${measure.id}\`)\n\n${question}\n\n`;
  yield `- **${t.formula}**: \`${measure.formula[language]}\`\n`;
  const signs = symbolsIn(measure.formula[language]).map((id) => allMessages[language].symbols[id]);
  if (signs.length > 0)
    yield `- **${t.symbols}**: ${signs.map(([sign, means]) => `\`${sign}\` ${means}`).join("; ")}\n`;
  yield `- **${t.inWords}**: ${inWords}\n`;
  yield `- **${range}**: ${rangeText(measure)}\n- **${orientation}**: ${measure.orientation[language]}\n`;
  yield `- **${t.reading}**: ${reading}\n- **${t.caution}**: ${caution}\n- ${cli[language].family[measure.family]}\n`;
  if (measure.source !== null) {
    const { citation, doi } = measure.source;
    yield `- **${t.source}**: ${citation}${doi === null ? "" : `, <https://doi.org/${doi}>`}\n`;
  }
  const { working, expected } = measure.example;
  const capacities = capacityRows(measure.example);
  const { columns: said, rows } = exampleTable(measure.example);
  yield `\n**${t.example}.** ${working[language]}\n\n`;
  yield* markdownTable(
    [columns.from, columns.to, ...said.map((column) => t.exampleColumns[column])],
    rows.map(({ from, to, cells }) => [
      from,
      to,
      ...cells.map((cell) =>
        cell === null ? "" : typeof cell === "number" ? valueText(language, cell) : t.exampleKinds[cell],
      ),
    ]),
  );
  if (capacities.length > 0) {
    yield "\n";
    yield* markdownTable(
      [cli[language].party, t.exampleColumns.kind, t.exampleColumns.capacity],
      capacities.map(({ party, kind, amount }) => [party, t.exampleKinds[kind], valueText(language, amount)]),
    );
  }
  yield "\n";
  yield* markdownTable(
    [scopeColumn(measure, language), columns.outcome],
    Object.entries(expected).map(([whose, value]) => [
      whose === "system" ? t.whole : whose,
      expectedText(value, language),
    ]),
  );
}

const scopeColumn = ({ scope }: Measure, language: Options["language"]): string =>
  ({ party: cli[language].party, pair: cli[language].pair, system: "" })[scope];

function rangeText({ range }: Measure): string {
  if (range === null) return "–";
  const [least, most] = range;
  return `${least ?? "−∞"} … ${most ?? "∞"}`;
}

function expectedText(value: Value, language: Options["language"]): string {
  const { words } = allMessages[language].reference;
  const one = (single: Single): string =>
    single === null
      ? "–"
      : typeof single === "number"
        ? decimalText(language, single, 4)
        : (words[String(single)] ?? String(single));
  return typeof value === "object" && value !== null ? value.map(one).join(" / ") : one(value);
}

function* markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): Generator<string> {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  yield line(header);
  yield line(header.map(() => "---"));
  for (const row of rows) yield line(row);
}
