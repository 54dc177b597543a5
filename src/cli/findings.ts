import { tableLines } from "../formats/write-table.ts";
import { messages } from "../text/messages.ts";
import { describeFindings } from "./describe-findings.ts";
import { type ExitCode, type Io, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { open } from "./open.ts";
import type { Options } from "./options.ts";
import { headerOf, looking, type Photo, photoOf } from "./photo.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";

/** `evenwicht findings FILE`: what stands out, with the sum, what else could explain it, and the question to ask. */
export async function findingsCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, options, io);
  const photo = photoOf(opened.partnership, options);
  if (options.csv) io.say(looking(photo, options));
  await writeAll(
    io,
    options.json ? asJson(file, photo, options) : options.csv ? asCsv(photo, options) : asText(photo, options),
  );
  return 0;
}

const asJson = (file: string, photo: Photo, { language }: Options): Iterable<string> =>
  jsonObject({
    ...headerOf(file, photo),
    findings: describeFindings(photo, language)
      .map(({ json }) => json)
      .values(),
  });

const TEXTS = ["headline", "sum", "otherwise", "question"] as const;

/** One row a finding; where several parties stand in one, they share a cell, as one CSV record in it. */
function asCsv(photo: Photo, { language }: Options): Iterable<string> {
  const rows = describeFindings(photo, language).map(({ json, text }) => [
    json.pattern,
    [...tableLines([json.parties])].join("").trimEnd(),
    json.sure,
    json.tone,
    ...TEXTS.map((part) => text[part]),
  ]);
  return tableLines([["pattern", "parties", "sure", "tone", ...TEXTS], ...rows]);
}

function* asText(photo: Photo, options: Options): Generator<string> {
  const { panels, common } = messages[options.language];
  const { evaluation, partnership } = photo;
  const found = describeFindings(photo, options.language);
  yield `${printable(partnership.about.title) || common.untitled}\n`;
  yield `${panels.caption.counts(evaluation.ids.length, evaluation.system.flows ?? 0)}. ${looking(photo, options)}\n`;
  if (evaluation.withinNoise) yield `\n${panels.withinNoise.title} ${panels.withinNoise.text}\n`;
  else if (found.length === 0) yield `\n${panels.nothing.title} ${panels.nothing.text}\n`;
  for (const { finding, text } of found) {
    const sure = finding.sure === null ? "" : ` (${panels.sure[finding.sure]})`;
    yield `\n${printable(text.headline)}${sure}\n  ${printable(text.sum)}\n  ${printable(text.otherwise)}\n  ${printable(text.question)}\n`;
  }
}
