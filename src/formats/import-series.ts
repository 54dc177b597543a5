import { inOrderOfDate, statesByDate } from "../compare/by-date.ts";
import { isCalendarDate } from "../domain/calendar-date.ts";
import { fault } from "../domain/fault.ts";
import { frozen } from "../domain/frozen.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import { sameData } from "../domain/same-data.ts";
import type { Succession } from "../domain/succession.ts";
import type { Language } from "../text/language.ts";
import { dateInName } from "./date-in-name.ts";
import {
  changePlan,
  type ImportOptions,
  type ImportPlan,
  isPartiesFile,
  partiesFileBeside,
  planImport,
  runImport,
} from "./import.ts";
import type { FileChoices, ImportPreview, ImportSource } from "./import-preview.ts";
import type { DateFrom } from "./series-preview.ts";

export interface SeriesOptions extends ImportOptions {
  /** For what files leave unnamed. */
  readonly language: Language;
  /** Whether one file is a photo among others too. */
  readonly asPhotos: boolean;
}

/** One file, or a file with its list of parties, read by itself. */
interface Group {
  /** The places of its files among the sources; what flows comes first. */
  readonly at: readonly number[];
  readonly plan: ImportPlan;
}

/** One photo as its file has it. */
export interface ReadPhoto {
  readonly file: number;
  readonly name: string | null;
  readonly title: string;
  readonly note: string;
  readonly date: string | null;
  readonly dateFrom: DateFrom;
  readonly dateAsked: boolean;
  /** Which document it is of: there a party keeps its id. */
  readonly document: string;
  readonly state: State;
}

/** Everything that was read of several files, or of one with dates: a photo each. */
export interface SeriesReading {
  readonly sources: readonly ImportSource[];
  readonly options: SeriesOptions;
  readonly groups: readonly Group[];
  readonly preview: ImportPreview;
  /** Null where it is one photo, which is imported as any other, or where there are faults. */
  readonly photos: readonly ReadPhoto[] | null;
  /** Who became whom, as each document says. */
  readonly successions: readonly { readonly document: string; readonly said: readonly Succession[] }[];
}

/**
 * Reads what came in, each file by itself with its list of parties. Of several photos, in several files or in one with dates, all
 * faults of all files are named, and nothing is taken over of some.
 */
export function readSeries(sources: readonly ImportSource[], options: SeriesOptions): SeriesReading {
  const groups = grouped(sources, options).map(
    (at): Group => ({
      at,
      plan: planImport(
        at.map((place) => sources[place]!),
        { ...options, choices: at.map((place) => options.choices?.[place] ?? {}) },
      ),
    }),
  );
  return reading(sources, options, groups);
}

export function changeSeries(
  before: SeriesReading,
  given: Pick<SeriesOptions, "asPhotos"> & { readonly choices: readonly FileChoices[] },
): SeriesReading {
  const { choices } = given;
  const { sources, options, groups } = before;
  const roleChanged = choices.some(({ role }, at) => role !== options.choices?.[at]?.role);
  // As another kind of list it may belong to another file.
  if (roleChanged && sources.length > 1) return readSeries(sources, { ...options, ...given });
  const changed = groups.map(
    ({ at, plan }): Group => ({
      at,
      plan: changePlan(
        plan,
        at.map((place) => choices[place] ?? {}),
      ),
    }),
  );
  return reading(sources, { ...options, ...given }, changed);
}

/** Which files are read together: a list of parties with the flows whose name it has, or with all where it has none of theirs. */
function grouped(sources: readonly ImportSource[], options: ImportOptions): readonly (readonly number[])[] {
  if (sources.length === 1) return [[0]];
  const kinds = sources.map((source, at) => {
    const plan = planImport([source], { ...options, choices: [options.choices?.[at] ?? {}] });
    return plan.preview.files[0]?.kind ?? null;
  });
  // What stands in one file is read together.
  const together = (a: number, b: number): boolean => sources[a]!.of !== undefined && sources[a]!.of === sources[b]!.of;
  const flows = kinds.flatMap((kind, at) => (kind === "flows" || kind === null ? [at] : []));
  const documents = kinds.flatMap((kind, at) => (kind === "document" ? [at] : []));
  const lists = kinds.flatMap((kind, at) => (kind === "parties" ? [at] : []));
  const named = new Map<number, number>();
  for (const at of flows) {
    const { name } = sources[at]!;
    const beside =
      lists.find((list) => together(at, list)) ??
      (name === null ? undefined : lists.find((list) => sources[list]!.name === partiesFileBeside(name)));
    if (beside !== undefined) named.set(at, beside);
  }
  const loose = lists.filter((list) => ![...named.values()].includes(list));
  const shared = loose.filter((list) => sources[list]!.of === undefined && !isPartiesFile(sources[list]!.name));
  const rest = loose.filter((list) => !shared.includes(list));
  const none = kinds.flatMap((kind, at) => (kind === "none" ? [at] : []));
  const first = flows[0] ?? documents[0];
  return [
    ...[...flows, ...documents]
      .toSorted((a, b) => a - b)
      .map((at) => {
        const own = named.get(at);
        const lists = documents.includes(at) ? [] : own === undefined ? shared : [own];
        // What belongs to nothing is named where it stands first; so is what is left out.
        return [at, ...lists, ...(at === first ? [...rest, ...none] : [])];
      }),
    ...(first === undefined ? [...lists, ...none].map((at) => [at]) : []),
  ];
}

function reading(sources: readonly ImportSource[], options: SeriesOptions, groups: readonly Group[]): SeriesReading {
  const single = groups.length === 1;
  const read = groups.map((group) => photosOf(group, options, single));
  const photos = read.flatMap((one) => one.photos);
  const isSeries = options.asPhotos || !single || read.some(({ dates }) => dates?.perDate === true);
  const faults = groups.flatMap(({ plan }) => plan.preview.faults);
  const asked = isSeries
    ? photos.flatMap(({ date, name }) =>
        date === null ? [fault("no-photo-date", name === null ? {} : { file: name }, {})] : [],
      )
    : [];
  const byFile = new Map(
    groups.flatMap(({ at, plan }, nth) =>
      at.map(
        (place, i) => [place, { ...plan.preview.files[i]!, ...(i === 0 ? { dates: read[nth]!.dates } : {}) }] as const,
      ),
    ),
  );
  const previews = groups.map(({ plan }) => plan.preview);
  const sum = (of: "parties" | "flows" | "kinds"): number => previews.reduce((all, { counts }) => all + counts[of], 0);
  return {
    sources,
    options,
    groups,
    photos: isSeries && faults.length === 0 ? photos : null,
    successions: read.flatMap(({ document, said }) => (said.length === 0 ? [] : [{ document, said }])),
    preview: {
      files: sources.map((source, place) => byFile.get(place) ?? { name: source.name, kind: null, table: null }),
      counts: single ? previews[0]!.counts : { parties: sum("parties"), flows: sum("flows"), kinds: sum("kinds") },
      parties: single ? previews[0]!.parties : [],
      similar: single ? previews[0]!.similar : [],
      assumptions: distinct(previews.flatMap(({ assumptions }) => assumptions)),
      faults: [...distinct(faults), ...asked],
      ...(isSeries
        ? { series: { photos: [], successions: [], undated: read.reduce((all, one) => all + one.undated, 0) } }
        : {}),
    },
  };
}

/** A list of parties that several files share is told of once. */
const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

interface ReadGroup {
  readonly photos: readonly ReadPhoto[];
  readonly dates: { readonly count: number; readonly perDate: boolean } | undefined;
  readonly undated: number;
  readonly document: string;
  readonly said: readonly Succession[];
}

function photosOf({ at, plan }: Group, options: SeriesOptions, single: boolean): ReadGroup {
  const file = at[0]!;
  const choices = options.choices?.[file] ?? {};
  const { name, kind } = plan.preview.files[0]!;
  const run = runImport(plan, { id: "file", language: options.language });
  const nothing = { photos: [], dates: undefined, undated: 0, document: `file ${file}`, said: [] };
  if (!run.ok) return nothing;
  const { partnership, assumptions } = run.value;
  const given = choices.date !== undefined && isCalendarDate(choices.date) ? choices.date : null;
  const { sheet } = plan.preview.files[0]!;
  const named =
    [sheet, name].map((one) => (one == null ? null : dateInName(one))).find((one) => one !== null)?.date ?? null;
  const common = { file, name, note: "", dateAsked: true };
  if (kind === "document") {
    const document = `document ${partnership.id}`;
    const present = frozen(partnership);
    const taken = inOrderOfDate(partnership.snapshots);
    const own = partnership.about.date;
    return {
      ...nothing,
      document,
      said: partnership.successions,
      photos: [
        ...taken.map(
          ({ title, date, note, state }): ReadPhoto => ({
            ...common,
            title,
            note,
            date,
            dateFrom: "file",
            dateAsked: false,
            document,
            state,
          }),
        ),
        ...(sameData(taken.at(-1)?.state, present)
          ? []
          : [
              {
                ...common,
                title: partnership.about.title,
                date: given ?? own ?? named,
                dateFrom: given !== null ? "asked" : own !== null ? "file" : named !== null ? "name" : "asked",
                document,
                state: present,
              } as const,
            ]),
      ],
    };
  }
  const { document } = nothing;
  const listed = !assumptions.some(({ code }) => code === "parties-from-flows");
  const byDate = statesByDate(partnership, listed);
  const count = byDate?.states.length ?? 0;
  const perDate = count > 1 && (choices.perDate ?? (!single || repeats(partnership)));
  const dates = count > 1 ? { count, perDate } : undefined;
  if (byDate !== null && perDate)
    return {
      ...nothing,
      dates,
      undated: byDate.undated,
      photos: byDate.states.map(
        (state): ReadPhoto => ({
          ...common,
          title: "",
          date: state.about.date,
          dateFrom: "column",
          dateAsked: false,
          document,
          state: frozenTable(state),
        }),
      ),
    };
  const ofFile = partnership.about.date;
  const own = ofFile ?? byDate?.states.at(-1)?.about.date ?? null;
  return {
    ...nothing,
    dates,
    photos: [
      {
        ...common,
        title: single ? partnership.about.title : (sheet ?? partnership.about.title),
        date: given ?? own ?? named,
        dateFrom:
          given !== null
            ? "asked"
            : ofFile !== null
              ? "file"
              : own !== null
                ? "column"
                : named !== null
                  ? "name"
                  : "asked",
        document,
        state: frozen(partnership),
      },
    ],
  };
}

/** What is given at several dates between the same two was looked at several times. */
function repeats({ flows }: Partnership): boolean {
  const dates = new Map<string, string | null>();
  return flows.some(({ from, to, resource, date }) => {
    const key = JSON.stringify([from, to, resource]);
    const before = dates.get(key);
    dates.set(key, date);
    return before !== undefined && before !== date;
  });
}

/** The state at a date without what makes it a whole partnership. */
const frozenTable = (state: State): State => frozen(state as Partnership);

/** The partnership of a reading that is one photo. */
export const runSingle = (
  { groups, preview }: SeriesReading,
  options: { readonly id: string; readonly language: Language },
): ReturnType<typeof runImport> =>
  runImport({ ...groups[0]!.plan, preview: { ...groups[0]!.plan.preview, faults: preview.faults } }, options);
