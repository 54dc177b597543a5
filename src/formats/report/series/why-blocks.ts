import { balanceShift } from "../../../compare/balance-shift.ts";
import type { PartyDifference } from "../../../compare/party-differences.ts";
import { shiftPart } from "../../../compare/shift-part.ts";
import { shiftedParties } from "../../../compare/shifted-parties.ts";
import { shiftedSums, shiftRows } from "../../../findings/shift-rows.ts";
import { wordingOfBoth } from "../../../findings/wording-of-both.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { allMessages } from "../../../text/all-messages.ts";
import type { Language } from "../../../text/language.ts";
import { listText } from "../../../text/numbers.ts";
import { comparing } from "../../../text/sections/comparing.ts";
import { whyShifted } from "../../../text/sections/why-shifted.ts";
import type { Block } from "../report.ts";

/** Parties of a step, those that moved furthest; and rows of each. */
const MOST_PARTIES = 6;
const MOST_PARTS = 8;

/** What moved the ratio of each member for whom that is more than the estimates explain, a table each; nothing where there is none. */
export function whyBlocks(
  [before, after]: readonly [MeasuredState, MeasuredState],
  parties: readonly PartyDifference[],
  language: Language,
): readonly Block[] {
  const { ask, parts } = whyShifted[language];
  const words = wordingOfBoth(before.state, after.state, language);
  const members = new Set(after.state.parties.flatMap(({ id, standing }) => (standing === "member" ? [id] : [])));
  const moved = shiftedParties(before.evaluation, after.evaluation, parties).filter(
    ({ id, values }) => members.has(id) && values.logRatio.clear === true,
  );
  if (moved.length === 0) return [];
  const [told, rest] = [moved.slice(0, MOST_PARTIES), moved.slice(MOST_PARTIES)];
  return [
    { sort: "heading", level: 4, text: ask },
    ...told.flatMap((party): readonly Block[] => {
      const { id } = party;
      const shift = balanceShift(before.evaluation, after.evaluation, id);
      if (shift === null) return [];
      return [
        { sort: "text", text: shiftedSums(party, words) },
        {
          sort: "table",
          label: `${words.name(id)}: ${ask}`,
          columns: [
            { title: words.name(id), align: "left", share: 0.46 },
            { title: comparing[language].before, align: "right", share: 0.18 },
            { title: comparing[language].after, align: "right", share: 0.18 },
            { title: parts.times, align: "right", share: 0.18 },
          ],
          rows: shiftRows(shift, words, [before, after], MOST_PARTS).map((row) => [
            row.what,
            row.before,
            row.after,
            row.times,
          ]),
        },
      ];
    }),
    ...(rest.length === 0
      ? []
      : [
          {
            sort: "text",
            text: parts.others(
              listText(
                language,
                rest.map(({ id }) => words.name(id)),
              ),
            ),
          } as const,
        ]),
  ];
}

/** How these numbers are found. */
export function howShifted(language: Language): readonly Block[] {
  const { reference } = allMessages[language];
  const { question, inWords, reading, caution } = shiftPart.text[language];
  return [
    { sort: "heading", level: 3, text: whyShifted[language].parts.how },
    {
      sort: "facts",
      facts: [
        { name: "", text: question },
        { name: reference.reading, text: reading },
        { name: reference.caution, text: caution },
        { name: reference.inWords, text: inWords },
        { name: reference.formula, text: shiftPart.formula[language], code: true },
        ...(shiftPart.source === null
          ? []
          : [
              {
                name: reference.source,
                text: shiftPart.source.citation,
                ...(shiftPart.source.doi === null ? {} : { address: `https://doi.org/${shiftPart.source.doi}` }),
              },
            ]),
      ],
    },
  ];
}
