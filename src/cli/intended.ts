import { type IntendedFlow, intendedByParty } from "../compare/intended-against-actual.ts";
import { intendedInEither, intendedOverPhotos } from "../compare/intended-over-photos.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import { wordingOf } from "../findings/wording.ts";
import type { MeasuredState } from "../measures/evaluate.ts";
import { allMessages } from "../text/all-messages.ts";
import type { Language } from "../text/language.ts";
import { cli } from "../text/sections/cli.ts";
import { comparing } from "../text/sections/comparing.ts";
import type { naming, Picture } from "./pictures.ts";
import { type TextColumn, textTable } from "./table.ts";
import { valueCell } from "./value-cell.ts";

type Names = ReturnType<typeof naming>;

/** The photos with their states; null where one is a large list of flows, in which nothing is meant. */
export function statesOf(pictures: readonly Picture[]): readonly MeasuredState[] | null {
  const states = pictures.flatMap(({ state, evaluation }) => (state === null ? [] : [{ state, evaluation }]));
  return states.length === pictures.length ? states : null;
}

/** The kind by its name, in whichever photo has it. */
export const kindIn = (states: readonly MeasuredState[], language: Language) => {
  const names = new Map(
    states.flatMap(({ state }) => {
      const words = wordingOf(state, language);
      return state.resources.map(({ id }) => [id, words.resource(id)] as const);
    }),
  );
  return (id: string): string => names.get(id) ?? id;
};

/** For `compare --json`: null where one of the two is a large list. */
export function intendedJson(pictures: readonly [Picture, Picture], { codeOf, nameOf }: Names, language: Language) {
  const states = statesOf(pictures);
  if (states === null) return null;
  const flows = intendedInEither(states[0]!, states[1]!);
  const kind = kindIn(states, language);
  return {
    flows: flows.map((flow) => ({
      ...flow,
      from: codeOf(flow.from),
      to: codeOf(flow.to),
      resource: kind(flow.resource),
    })),
    parties: intendedByParty(flows).map(({ id, ...gaps }) => ({ id: codeOf(id), name: nameOf(id), ...gaps })),
  };
}

/** For `series --json`: what was meant, since which photo, and what came of it in each from there on. */
export function intendedSeriesJson(pictures: readonly Picture[], { codeOf }: Names, language: Language) {
  const states = statesOf(pictures);
  if (states === null) return null;
  const kind = kindIn(states, language);
  return intendedOverPhotos(states).map(({ since, over }) => {
    const { from, to, resource, intended, wanted } = over[0]!;
    return {
      from: codeOf(from),
      to: codeOf(to),
      resource: kind(resource),
      intended,
      wanted,
      since: { source: pictures[since]!.source, date: pictures[since]!.date },
      photos: over.map(({ after, gap, come, clear }, nth) => ({
        date: pictures[since + nth]!.date,
        actual: after,
        gap,
        come,
        clear,
      })),
    };
  });
}

/** What was meant in two photos, flow by flow and party by party; nothing where nothing was. */
export function* intendedText(
  pictures: readonly [Picture, Picture],
  { nameOf }: Names,
  language: Language,
): Generator<string> {
  const states = statesOf(pictures);
  const flows = states === null ? [] : intendedInEither(states[0]!, states[1]!);
  if (states === null || flows.length === 0) return;
  const t = comparing[language];
  const value = (given: number | null): string => valueCell("value", given, language, nameOf);
  yield `\n${t.intended.title}\n\n`;
  yield* textTable(
    [
      ...headOf(language),
      ...[t.before, t.after, t.intended.gap].map((header): TextColumn => ({ header, align: "right" })),
      { header: t.intended.outcome, align: "left" },
      { header: t.beyond, align: "left" },
    ],
    flows.map((flow) => [
      ...rowOf(flow, states, nameOf, language),
      value(flow.before),
      value(flow.after),
      value(flow.gap),
      t.intended.come[flow.come],
      t.sure[flow.gap === 0 || flow.clear === null ? "unknown" : flow.clear ? "clear" : "maybe"],
    ]),
  );
  const parties = intendedByParty(flows);
  if (parties.length === 0) return;
  yield `\n${t.intended.byParty}\n\n`;
  yield* textTable(
    [
      { header: cli[language].party, align: "left" },
      { header: "", align: "left" },
      ...[t.intended.toGive, t.intended.gives, t.intended.toGet, t.intended.gets].map(
        (header): TextColumn => ({ header, align: "right" }),
      ),
    ],
    parties.map(({ id, intended, gives, gets }) => [
      nameOf(id),
      t.intended.sort[intended],
      ...[gives.wanted, gives.actual, gets.wanted, gets.actual].map(value),
    ]),
  );
}

/** What was meant over a series: the actual size in each photo from the one in which it was meant, and what came of it. */
export function* intendedSeriesText(
  pictures: readonly Picture[],
  columns: readonly TextColumn[],
  { nameOf }: Names,
  language: Language,
): Generator<string> {
  const states = statesOf(pictures);
  const rows = states === null ? [] : intendedOverPhotos(states);
  if (states === null || rows.length === 0) return;
  const t = comparing[language];
  yield `\n${t.intended.title}\n\n`;
  yield* textTable(
    [...headOf(language), ...columns, { header: t.intended.outcome, align: "left" }],
    rows.map(({ since, over }) => [
      ...rowOf(over[0]!, states, nameOf, language),
      ...columns.map((_, nth) => (nth < since ? "" : valueCell("value", over[nth - since]!.after, language, nameOf))),
      t.intended.come[over.at(-1)!.come],
    ]),
  );
}

const headOf = (language: Language): readonly TextColumn[] => [
  { header: cli[language].columns.from, align: "left" },
  { header: cli[language].columns.to, align: "left" },
  { header: comparing[language].intended.kind, align: "left" },
  { header: "", align: "left" },
  { header: comparing[language].intended.wanted, align: "right" },
];

function rowOf(
  { from, to, resource, intended, wanted }: IntendedFlow,
  states: readonly MeasuredState[],
  nameOf: Names["nameOf"],
  language: Language,
): readonly string[] {
  const { common } = allMessages[language];
  const table = states.map(({ state }) => state.about.table?.name).findLast(Boolean) ?? common.table;
  const name = (id: string): string => (id === TABLE ? table : id === NOBODY ? common.nobody : nameOf(id));
  return [
    name(from),
    name(to),
    kindIn(states, language)(resource),
    comparing[language].intended.sort[intended],
    valueCell("value", wanted, language, nameOf),
  ];
}
