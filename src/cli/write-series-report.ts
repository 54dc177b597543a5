import { onTheTable } from "../document/left-out.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import { reportFile } from "../formats/report/report-file.ts";
import { seriesReportOf } from "../formats/report/series/series-report-of.ts";
import { allMessages } from "../text/all-messages.ts";
import { dateText } from "../text/numbers.ts";
import type { ExitCode, Io } from "./io.ts";
import type { Options } from "./options.ts";
import { naming, type Picture } from "./pictures.ts";
import { saveOrSay } from "./save-or-say.ts";

/** What several photos can be written as, by the endings of files. */
export const SERIES_FILES = ["html"] as const;

/** The report of a series, as everybody may see it. */
export async function writeSeriesReport(
  pictures: readonly Picture[],
  output: string,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const { language } = options;
  const { nameOf } = naming(pictures);
  const { common } = allMessages[language];
  const table = pictures.findLast(({ state }) => state?.about.table?.name)?.state?.about.table?.name;
  const report = seriesReportOf({
    title: seriesTitle(pictures.map(({ state, title }) => state?.about.title || title)),
    photos: pictures.map(({ date, title, source, state, evaluation }, nth) => ({
      head: date === null ? title || source || String(nth + 1) : dateText(language, date, "short"),
      title,
      date,
      state: state === null ? null : onTheTable(state),
      evaluation,
    })),
    nameOf: (id) => (id === TABLE ? (table ?? common.table) : id === NOBODY ? common.nobody : nameOf(id)),
    language,
  });
  return saveOrSay(output, await reportFile(report, "html"), options, io);
}

/** What all photos are called, without their dates where these tell them apart; else the first and the last. */
function seriesTitle(titles: readonly string[]): string {
  const some = titles.filter((title) => title !== "");
  const [first = "", last = ""] = [some[0], some.at(-1)];
  const undated = (title: string): string => title.replace(/[\s_.-]*(19|20)\d\d([-_. ]?\d\d){0,2}/g, "").trim();
  if (some.every((title) => title === last)) return last;
  return some.every((title) => undated(title) === undated(last)) ? undated(last) || last : `${first} – ${last}`;
}
