import { inOrderOfDate, statesByDate } from "../compare/by-date.ts";
import { toldAlike } from "../compare/told-alike.ts";
import { onTheTable } from "../document/left-out.ts";
import { FILE_PRECISION } from "../domain/create.ts";
import type { Lens, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { FlowList } from "../formats/flow-list.ts";
import { externalId } from "../graph/flow-arrays.ts";
import { type Evaluation, evaluate, evaluateArrays } from "../measures/evaluate.ts";
import { cli } from "../text/sections/cli.ts";
import type { Io } from "./io.ts";
import { type Opened, openLarge } from "./open.ts";
import type { Options } from "./options.ts";
import { lookOf } from "./photo.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";

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

/** Reads all files, and says every fault of each; null where there is any. */
async function openAll(files: readonly string[], options: Options, io: Io): Promise<readonly FileOpened[] | null> {
  const opened: FileOpened[] = [];
  for (const file of files) opened.push({ ...(await openLarge(file, options, io)), file });
  for (const { faults, file } of opened) sayFaults(faults, file, options, io);
  return opened.some(({ partnership, list }) => partnership === null && list === null) ? null : opened;
}

interface Taken {
  readonly source: string;
  readonly title: string;
  readonly date: string | null;
  readonly content: State | FlowList;
}

const isList = (content: State | FlowList): content is FlowList => "arrays" in content;

/** The photo that each file is, at present; null where one cannot be read. */
export async function picturesOf(
  files: readonly string[],
  options: Options,
  io: Io,
): Promise<readonly Picture[] | null> {
  const opened = await openAll(files, options, io);
  if (opened === null) return null;
  for (const one of opened) sayOf(one, options, io);
  const taken = opened.map(({ file, partnership, list }): Taken => {
    if (list !== null) return { source: file, title: titleOf(file), date: null, content: list };
    const state = onTheTable(partnership!);
    return { source: file, title: state.about.title, date: state.about.date, content: state };
  });
  return seenAlike(taken, isOneDocument(opened), options);
}

/**
 * All photos that the files hold, in the order of their dates: of an Evenwicht file those that were taken and the
 * present, of a table with dates one per date. Who has no date keeps its place after the one before it.
 */
export async function seriesOf(files: readonly string[], options: Options, io: Io): Promise<readonly Picture[] | null> {
  const opened = await openAll(files, options, io);
  if (opened === null) return null;
  const taken = opened.flatMap((one): readonly Taken[] => {
    const { file, partnership, list } = one;
    sayOf(one, options, io);
    if (list !== null) return [{ source: file, title: titleOf(file), date: null, content: list }];
    const present = onTheTable(partnership!);
    const dated = isDocument(one) ? null : statesByDate(present, fromList(one));
    if (dated !== null) {
      if (dated.undated > 0) io.say(printable(`${file}: ${cli[options.language].undated(dated.undated)}`));
      return dated.states.map((state) => ({ source: file, title: "", date: state.about.date, content: state }));
    }
    return [
      ...inOrderOfDate(present.snapshots).map(({ title, date, state }) => ({
        source: file,
        title,
        date,
        content: state,
      })),
      { source: file, title: present.about.title, date: present.about.date, content: present },
    ];
  });
  return seenAlike(inOrder(taken), isOneDocument(opened), options);
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

function seenAlike(taken: readonly Taken[], sameDocument: boolean, options: Options): readonly Picture[] {
  const first = taken.find(({ content }) => !isList(content))?.content;
  const lens = options.lens ?? (first !== undefined && !isList(first) ? first.about.lens : "worth");
  const pictured = taken.map((one) =>
    isList(one.content)
      ? { ...one, state: null, arrays: one.content.arrays, names: one.content.names }
      : { ...one, state: one.content },
  );
  return toldAlike(pictured, sameDocument).map((photo, nth): Picture => {
    const { source, title, date, content } = taken[nth]!;
    const described = { source, title, date };
    if (photo.state !== null) {
      const { state } = photo;
      const alike = new Map(state.parties.map((party) => [party.id, party]));
      return {
        ...described,
        state,
        evaluation: evaluate(state, { ...lookOf(options), lens }),
        codeOf: codes(state, content as State),
        nameOf: new Map([...alike].map(([id, { name }]) => [id, name])),
      };
    }
    const { ids } = photo.arrays;
    const list = content as FlowList;
    return {
      ...described,
      state: null,
      evaluation: evaluationOf(photo, lens, options),
      codeOf: new Map(ids.map((id, k) => [id, list.arrays.ids[k]!])),
      nameOf: new Map(ids.map((id, k) => [id, list.names[k] ?? id])),
    };
  });
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
  sayAssumptions(opened, options, io);
}

const isDocument = ({ partnership, file }: FileOpened): boolean => partnership !== null && /\.json$/i.test(file);
const fromList = ({ assumptions }: FileOpened): boolean =>
  assumptions.every(({ code }) => code !== "parties-from-flows");
const titleOf = (file: string): string => file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");

/** Photos of one partnership, in which a record keeps its id: one file, or files that were saved of one document. */
const isOneDocument = (opened: readonly FileOpened[]): boolean =>
  opened.length === 1 ||
  (opened.every(isDocument) && new Set(opened.map(({ partnership }) => partnership?.id)).size === 1);

/** Who has an id in any of these photos: as it is called in the last that has it. */
export function naming(pictures: readonly Picture[]) {
  const last = (id: PartyId, of: "codeOf" | "nameOf"): string =>
    pictures.findLast((one) => one[of].has(id))?.[of].get(id) ?? id;
  return {
    codeOf: (id: PartyId): string => last(id, "codeOf"),
    nameOf: (id: PartyId): string => last(id, "nameOf"),
  };
}
