import { SIMULATED_FLOWS } from "../../../compare/system-spread.ts";
import { allMessages } from "../../../text/all-messages.ts";
import { capital } from "../../../text/numbers.ts";
import { seriesReport } from "../../../text/sections/series-report.ts";
import { methodSection } from "../method-section.ts";
import type { Block, Report, Section } from "../report.ts";
import { changesSection } from "./changes-section.ts";
import { foundSection, isLooked } from "./found-section.ts";
import { partiesLeftOut, partiesSection } from "./parties-section.ts";
import { isDrawn, MOST_DRAWN, MOST_PICTURES, picturesSection } from "./pictures-section.ts";
import { byExchange, type SeriesReported, statesOf } from "./series-photo.ts";
import { wholeSection } from "./whole-section.ts";

/**
 * The report of a series: the photos beside each other, the numbers of the whole and of the parties over time with how far the
 * estimates reach, what changed from each to the next, and what stood out from when to when. Of thousands of parties those with
 * most exchange, and it says what it leaves out. As in that of a photo, nobody is named for what is only possible.
 */
export function seriesReportOf(reported: SeriesReported): Report {
  const { photos, title, language } = reported;
  const t = seriesReport[language];
  const { common } = allMessages[language];
  const [first, last] = [photos[0]!, photos.at(-1)!];
  return {
    language,
    title: title.trim() || common.untitled,
    date: last.date,
    about: capital(t.about(photos.length, first.head, last.head)),
    day: last.head,
    opening: t.opening,
    sections: [
      picturesSection(reported),
      wholeSection(reported),
      partiesSection(reported),
      changesSection(reported),
      ...foundSection(reported),
      leftOutSection(reported),
      ...(last.state === null ? [] : [methodSection(last.state, last.evaluation, [], language)]),
    ],
  };
}

function leftOutSection(reported: SeriesReported): Section {
  const { photos, language } = reported;
  const t = seriesReport[language].leftOut;
  const parties = byExchange(photos).length;
  const flows = Math.max(...photos.map(({ evaluation }) => evaluation.system.flows ?? 0));
  const fewer = partiesLeftOut(reported);
  const isList = statesOf(photos) === null;
  const said = [
    t.onTheTable,
    seriesReport[language].successions,
    ...(isList ? [t.list] : isDrawn(reported) ? [] : [t.pictures(parties, MOST_DRAWN)]),
    ...(isDrawn(reported) && photos.length > MOST_PICTURES ? [t.photos(photos.length - MOST_PICTURES)] : []),
    ...(fewer > 0 ? [t.parties(fewer)] : []),
    ...(isList || isLooked(photos) ? [] : [t.findings(flows)]),
    ...(flows > SIMULATED_FLOWS ? [t.reach(SIMULATED_FLOWS)] : []),
  ];
  return {
    title: seriesReport[language].titles.leftOut,
    blocks: said.map((text): Block => ({ sort: "text", text })),
  };
}
