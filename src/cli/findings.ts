import type { FindingText } from "../findings/pattern.ts";
import { standOut } from "../findings/stand-out.ts";
import { wordingOf } from "../findings/wording.ts";
import { messages } from "../text/messages.ts";
import { answer } from "./answer.ts";
import { describeFindings } from "./describe-findings.ts";
import type { ExitCode, Io } from "./io.ts";
import type { JsonFields } from "./json.ts";
import { flowsOf } from "./measured.ts";
import { open } from "./open.ts";
import type { Options } from "./options.ts";
import { headerOf, looking, type Photo, photoOf } from "./photo.ts";
import { sayAssumptions, sayFaults, sayOf } from "./say-reading.ts";
import { printable } from "./table.ts";

/** `evenwicht findings FILE`: what stands out, with the sum, what else could explain it, and the question to ask. */
export async function findingsCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, file, options, io);
  const photo = photoOf(opened.partnership, options);
  if (options.csv) sayOf(file, looking(photo, options), options, io);
  await answer(file, options, io, {
    json: () => asJson(file, photo, options),
    csv: () => asCsv(photo, options),
    text: () => asText(photo, options),
  });
  return 0;
}

const asJson = (file: string, photo: Photo, { language }: Options): JsonFields => ({
  ...headerOf(file, photo),
  findings: describeFindings(photo, language)
    .map(({ json }) => json)
    .values(),
});

const TEXTS = ["headline", "sum", "otherwise", "question"] as const;

/** One row a finding; where several parties stand in one, they share a cell, by name, as in a workbook. */
function asCsv(photo: Photo, { language }: Options) {
  const { name } = wordingOf(photo.state, language);
  const rows = describeFindings(photo, language).map(({ finding, json, text }) => [
    json.pattern,
    finding.parties.map(name).join("; "),
    json.sure,
    json.tone,
    ...TEXTS.map((part) => text[part]),
  ]);
  return { header: ["pattern", "parties", "sure", "tone", ...TEXTS], rows };
}

/** What stands out, and apart from it what is possible only: a question to check, no headline (DESIGN §5). */
function* asText(photo: Photo, options: Options): Generator<string> {
  const { panels, common } = messages[options.language];
  const { evaluation, state } = photo;
  const described = describeFindings(photo, options.language);
  const { all, toCheck } = standOut(described.map(({ finding }) => finding));
  const textOf = new Map(described.map(({ finding, text }) => [finding, text]));
  yield `${printable(state.about.title) || common.untitled}\n`;
  const flows = flowsOf(state);
  yield `${panels.caption.counts(evaluation.ids.length, flows.all, flows.notYet)}. ${looking(photo, options)}\n`;
  const named = described.some(({ finding }) => finding.pattern === "balanced");
  if (evaluation.withinNoise && !named) yield `\n${panels.withinNoise.title} ${panels.withinNoise.text}\n`;
  else if (all.length === 0) yield `\n${panels.nothing.title} ${panels.nothing.text}\n`;
  for (const finding of all) yield* paragraph(textOf.get(finding));
  if (toCheck.length === 0) return;
  yield `\n${panels.toCheck(toCheck.length)}\n${panels.toCheckAbout}\n`;
  for (const finding of toCheck) yield* paragraph(textOf.get(finding));
}

function* paragraph(text: FindingText | undefined): Generator<string> {
  if (text === undefined) throw new Error("a finding without words");
  yield `\n${printable(text.headline)}\n`;
  for (const line of [text.sum, text.otherwise, text.question]) yield `  ${printable(line)}\n`;
}
