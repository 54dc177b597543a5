import { asSuccessors } from "../compare/as-successors.ts";
import { inOrderOfDate, statesByDate } from "../compare/by-date.ts";
import { suggestSuccessions } from "../compare/suggest-successions.ts";
import { toldAlike } from "../compare/told-alike.ts";
import { onTheTable } from "../document/left-out.ts";
import { emptyAbout, FILE_PRECISION } from "../domain/create.ts";
import { frozen } from "../domain/frozen.ts";
import type { Lens, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { sameData } from "../domain/same-data.ts";
import type { Succession } from "../domain/succession.ts";
import type { FlowList } from "../formats/flow-list.ts";
import { externalId } from "../graph/flow-arrays.ts";
import { type Evaluation, evaluate, evaluateArrays } from "../measures/evaluate.ts";
import { dateText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import { successions as became } from "../text/sections/successions.ts";
import { nameDate } from "./date-in-name.ts";
import type { Io } from "./io.ts";
import { type Opened, openLarge, openPhotos } from "./open.ts";
import type { Options } from "./options.ts";
import { lookOf } from "./photo.ts";
import { saidSame, typedSame, whyNotSame } from "./said-same.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";
import { kindFaults, weighed } from "./weighing.ts";

/** One photo beside others: its numbers, under one lens with them, and its parties by ids that all of them share. */
export interface Picture {
  /** The file as it was typed. */
  readonly source: string;
  readonly title: string;
  readonly date: string | null;
  /** Null for a large list of flows. */
  readonly state: State | null;
  readonly evaluation: Evaluation;
  /** The party's id and name in the file. */
  readonly codeOf: ReadonlyMap<PartyId, string>;
  readonly nameOf: ReadonlyMap<PartyId, string>;
}

type FileOpened = Opened & { readonly file: string; readonly list: FlowList | null };

/** Reads all files, each as one photo or as however many it holds, and says every fault of each; null where there is any. */
async function openAll(
  files: readonly string[],
  photos: "one" | "all",
  options: Options,
  io: Io,
): Promise<readonly FileOpened[] | null> {
  const opened: FileOpened[] = [];
  // a kind need not flow in each of them
  const unweighed = { ...options, weights: [] };
  for (const file of files) {
    const each = photos === "one" ? [await openLarge(file, unweighed, io)] : await openPhotos(file, unweighed, io);
    for (const one of each) opened.push({ ...one, file });
  }
  for (const { faults, file } of opened) sayFaults(faults, file, options, io);
  if (opened.some(({ partnership, list }) => partnership === null && list === null)) return null;
  const all = [...new Set(files)].join(", ");
  const unknown = kindFaults(
    opened.flatMap(({ partnership }) => partnership ?? []),
    all,
    options,
  );
  sayFaults(unknown, all, options, io);
  if (unknown.length > 0) return null;
  return opened.map((one) => ({ ...one, partnership: one.partnership && weighed(one.partnership, options) }));
}

interface Taken {
  readonly source: string;
  readonly title: string;
  readonly date: string | null;
  readonly content: State | FlowList;
  /** Which document it is of: there a party keeps its id. Null where nothing says so. */
  readonly document: string | null;
}

const isList = (content: State | FlowList): content is FlowList => "arrays" in content;

/** The photo that each file is, at present; null where one cannot be read. */
export async function picturesOf(
  files: readonly string[],
  options: Options,
  io: Io,
): Promise<readonly Picture[] | null> {
  const opened = await openAll(files, "one", options, io);
  if (opened === null) return null;
  for (const one of opened) sayOf(one, options, io);
  const taken = opened.map((one): Taken => {
    const { file, partnership, list } = one;
    if (list !== null) return { source: file, title: titleOf(file), date: null, content: list, document: null };
    const state = onTheTable(partnership!);
    const { title, date } = state.about;
    return { source: file, title, date, content: state, document: documentOf(one) };
  });
  return saidOf(seenAlike(taken, successionsOf(opened), options, io), opened, options, io);
}

/**
 * All photos that the files hold, in the order of their dates: of an Evenwicht file those that were taken and the
 * present, of a table with dates one per date. Who has no date keeps its place after the one before it.
 */
export async function seriesOf(files: readonly string[], options: Options, io: Io): Promise<readonly Picture[] | null> {
  const opened = await openAll(files, "all", options, io);
  if (opened === null) return null;
  const taken = opened.flatMap((one): readonly Taken[] => {
    const { file, partnership, list, sheet } = one;
    sayOf(one, options, io);
    if (list !== null)
      return [{ source: file, title: titleOf(file), date: nameDate(file, options, io), content: list, document: null }];
    const document = documentOf(one);
    const present = onTheTable(partnership!);
    const dated = isDocument(one) ? null : statesByDate(present, fromList(one));
    if (dated !== null) {
      if (dated.undated > 0) io.say(printable(`${file}: ${cli[options.language].undated(dated.undated)}`));
      return dated.states.map((state) => ({
        source: file,
        title: "",
        date: state.about.date,
        content: state,
        document,
      }));
    }
    const taken = inOrderOfDate(present.snapshots);
    const { date } = present.about;
    const title = sheet ?? present.about.title;
    // Photos that were brought together end with the present: it stands there once.
    const isTaken = sameData(taken.at(-1)?.state, frozen(present));
    return [
      ...taken.map((photo) => ({ source: file, title: photo.title, date: photo.date, content: photo.state, document })),
      ...(isTaken
        ? []
        : [{ source: file, title, date: date ?? nameDate(sheet ?? file, options, io), content: present, document }]),
    ];
  });
  return saidOf(seenAlike(inOrder(taken), successionsOf(opened), options, io), opened, options, io);
}

/** The same pictures; it is said who may be one party in several, and how to say so, since here nobody can be asked. */
function saidOf(
  pictures: readonly Picture[] | null,
  opened: readonly FileOpened[],
  { language }: Options,
  io: Io,
): readonly Picture[] | null {
  if (pictures === null) return null;
  const states = pictures.flatMap(({ state }) => state ?? []);
  if (states.length < pictures.length) return pictures;
  const said = opened.flatMap(({ partnership }) => partnership?.successions ?? []);
  const { nameOf } = naming(pictures);
  for (const { from, to, because, at } of suggestSuccessions(states, said)) {
    const { date } = pictures[at]!;
    const typed = from.flatMap((was) => to.flatMap((is) => (was === is ? [] : [typedSame(nameOf(was), nameOf(is))])));
    const asked = became[language].ask(
      from.map(nameOf),
      to.map(nameOf),
      date === null ? null : dateText(language, date),
    );
    io.say(printable(`${asked} ${became[language].because[because]} ${cli[language].confirm(typed)}`));
  }
  return pictures;
}

/** By date; without one a photo stands where it was given. */
function inOrder(taken: readonly Taken[]): readonly Taken[] {
  let last = "";
  const placed = taken.map((one) => {
    last = one.date ?? last;
    return { one, date: last };
  });
  return placed.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ one }) => one);
}

function seenAlike(
  given: readonly Taken[],
  successions: ReadonlyMap<string, readonly Succession[]>,
  options: Options,
  io: Io,
): readonly Picture[] | null {
  const taken = told(given, successions);
  const first = taken.find(({ content }) => !isList(content))?.content;
  const own = first !== undefined && !isList(first) ? first.about : emptyAbout;
  // A list of flows knows no numbers of parties.
  const fairness = taken.some(({ content }) => isList(content)) ? "equal" : (options.fairness ?? own.fairness);
  const look = { lens: options.lens ?? own.lens, fairness };
  const pictured = taken.map((one) =>
    isList(one.content)
      ? { ...one, state: null, arrays: one.content.arrays, names: one.content.names }
      : { ...one, state: one.content },
  );
  const alike = toldAlike(pictured);
  const same = sameIn(alike, options, io);
  if (same === null) return null;
  const states = alike.flatMap(({ state }) => state ?? []);
  const became = new Map(asSuccessors(states, same).map((state, k) => [states[k]!, state]));
  return alike.map((photo, nth): Picture => {
    const { source, title, date, content } = taken[nth]!;
    const described = { source, title, date };
    if (photo.state !== null) {
      const state = became.get(photo.state) ?? photo.state;
      const codeOf = codes(photo.state, content as State);
      return {
        ...described,
        state,
        evaluation: evaluate(state, { ...lookOf(options), ...look }),
        codeOf: new Map(state.parties.map(({ id, code }) => [id, codeOf.get(id) ?? code ?? id])),
        nameOf: new Map(state.parties.map(({ id, name }) => [id, name])),
      };
    }
    const { ids } = photo.arrays;
    const list = content as FlowList;
    return {
      ...described,
      state: null,
      evaluation: evaluationOf(photo, look.lens, options),
      codeOf: new Map(ids.map((id, k) => [id, list.arrays.ids[k]!])),
      nameOf: new Map(ids.map((id, k) => [id, list.names[k] ?? id])),
    };
  });
}

/** Who became whom as it was told with `--same`; null, and said, where that names no two parties of these photos. */
function sameIn(
  alike: readonly { readonly state: State | null }[],
  options: Options,
  io: Io,
): readonly Succession[] | null {
  const parties = new Map(alike.flatMap(({ state }) => state?.parties ?? []).map((party) => [party.id, party]));
  const same = options.same.map((typed) => ({ typed, said: saidSame(typed, [...parties.values()]) }));
  const wrong = same.filter(({ said }) => said === null);
  const { language } = options;
  for (const { typed } of wrong)
    io.say(
      printable([cli[language].sameOfTwo(typed), ...whyNotSame(typed, [...parties.values()], language)].join(" ")),
    );
  return wrong.length > 0 ? null : same.flatMap(({ said }) => said ?? []);
}

/** A party's id is the one in its file, else its own there. */
const codes = (state: State, own: State): ReadonlyMap<PartyId, string> =>
  new Map(state.parties.map(({ id }, k) => [id, externalId(own.parties[k]!)]));

function evaluationOf({ arrays }: Pick<FlowList, "arrays">, lens: Lens, options: Options): Evaluation {
  const { precision, ...look } = lookOf(options);
  return evaluateArrays(arrays, { ...look, lens, precision: { ...FILE_PRECISION, ...precision }, state: null });
}

function sayOf(opened: FileOpened, options: Options, io: Io): void {
  if (opened.assumptions.length > 0) io.say(printable(`${opened.file}:`));
  sayAssumptions(opened, opened.file, options, io);
}

const isDocument = ({ partnership, file }: FileOpened): boolean => partnership !== null && /\.json$/i.test(file);
const fromList = ({ assumptions }: FileOpened): boolean =>
  assumptions.every(({ code }) => code !== "parties-from-flows");
const titleOf = (file: string): string => file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");

/** Photos of one file, or of files that were saved of one document, are of one partnership: there a record keeps its id. */
const documentOf = (opened: FileOpened): string =>
  isDocument(opened) ? `document ${opened.partnership?.id}` : `file ${opened.file} ${opened.sheet ?? ""}`;

/** Who became whom, as each document says; of files that were saved of one document, as all of them say. */
function successionsOf(opened: readonly FileOpened[]): ReadonlyMap<string, readonly Succession[]> {
  const all = new Map<string, Succession[]>();
  for (const one of opened)
    all.set(documentOf(one), [...(all.get(documentOf(one)) ?? []), ...(one.partnership?.successions ?? [])]);
  return all;
}

/** Within each document, who became one another is told as one. */
function told(taken: readonly Taken[], successions: ReadonlyMap<string, readonly Succession[]>): readonly Taken[] {
  const states = new Map<Taken, State>();
  for (const [document, said] of successions) {
    const own = taken.filter((one) => one.document === document && !isList(one.content));
    const alike = asSuccessors(
      own.map(({ content }) => content as State),
      said,
    );
    for (const [nth, one] of own.entries()) states.set(one, alike[nth]!);
  }
  return taken.map((one) => ({ ...one, content: states.get(one) ?? one.content }));
}

/** Who has an id in any of these photos: as it is called in the last that has it. */
export function naming(pictures: readonly Picture[]) {
  const last = (id: PartyId, of: "codeOf" | "nameOf"): string =>
    pictures.findLast((one) => one[of].has(id))?.[of].get(id) ?? id;
  return {
    codeOf: (id: PartyId): string => last(id, "codeOf"),
    nameOf: (id: PartyId): string => last(id, "nameOf"),
  };
}
