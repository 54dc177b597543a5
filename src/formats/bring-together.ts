import { suggestSuccessions } from "../compare/suggest-successions.ts";
import { toldAlike } from "../compare/told-alike.ts";
import { compareText } from "../domain/compare-text.ts";
import { emptyPartnership } from "../domain/create.ts";
import { type Edit, newIds } from "../domain/edit.ts";
import { frozen } from "../domain/frozen.ts";
import type { Partnership, Snapshot, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { sameData } from "../domain/same-data.ts";
import { plainName } from "../domain/same-name.ts";
import type { Succession } from "../domain/succession.ts";
import { validate } from "../domain/validate.ts";
import type { ReadPhoto, SeriesReading } from "./import-series.ts";
import type { PhotoPreview, SaidSuccession, SeriesPreview, SuccessionPreview } from "./series-preview.ts";

/** The photos of a reading, in the order of their dates, with one id for each party; those of `into` stay as they are. */
export interface Together {
  readonly photos: readonly (ReadPhoto & { readonly date: string })[];
  /** What the documents say of who became whom, and what was said of these photos. */
  readonly successions: readonly Omit<Succession, "id">[];
  readonly preview: SeriesPreview;
}

/** What its reader says of a series beside what it says of each file. */
export interface SeriesChoices {
  /** The partnership whose photos these become; null: they are a partnership of their own. */
  readonly into: Partnership | null;
  readonly said: readonly SaidSuccession[];
}

export function bringTogether(
  { photos: read, successions, preview }: SeriesReading,
  { into, said }: SeriesChoices,
): Together | null {
  if (read === null) return null;
  const dated = read.filter((photo): photo is ReadPhoto & { date: string } => photo.date !== null);
  const order = dated.toSorted((a, b) => compareText(a.date, b.date));
  const first = into === null ? [] : [{ state: everybodyOf(into), document: `document ${into.id}` }];
  const alike = toldAlike([...first, ...order.map(({ state, document }) => ({ state, document }))]).slice(first.length);
  const photos = order.map((photo, nth) => ({ ...photo, state: datedState(alike[nth]!.state, photo.date) }));
  const ofDocuments = successions.flatMap(({ document, said: own }) => {
    const ids = new Map(
      order.flatMap((photo, nth) =>
        photo.document === document
          ? photo.state.parties.map(({ id }, k) => [id, photos[nth]!.state.parties[k]!.id] as const)
          : [],
      ),
    );
    return own.flatMap(({ from, to, date, holds }) => {
      const [was, is] = [from, to].map((side) => side.flatMap((id) => ids.get(id) ?? []));
      return was!.length === from.length && is!.length === to.length ? [{ from: was!, to: is!, date, holds }] : [];
    });
  });
  const known = [...(into?.successions ?? []), ...ofDocuments];
  const all = distinct([...ofDocuments, ...said.map(({ because: _, ...one }) => one)]).filter(
    (one) => !into?.successions.some((own) => sameSides(own, one)),
  );
  const moments = [
    ...(into === null ? [] : [...into.snapshots, ...(into.parties.length === 0 ? [] : [presentOf(into)])]),
    ...photos,
  ].toSorted((a, b) => compareText(a.date ?? "9999", b.date ?? "9999"));
  const states = moments.map(({ state }) => state);
  const suggested = suggestSuccessions(states, withId([...known, ...said]));
  const nameOf = (id: PartyId): string =>
    states.flatMap(({ parties }) => parties.find((party) => party.id === id)?.name ?? [])[0] ?? "";
  const shown = (one: Omit<SuccessionPreview, "fromNames" | "toNames">): SuccessionPreview => ({
    ...one,
    fromNames: one.from.map(nameOf),
    toNames: one.to.map(nameOf),
  });
  return {
    photos,
    successions: all,
    preview: {
      undated: preview.series?.undated ?? 0,
      photos: previewsOf(read, order, photos, into),
      successions: [
        ...said.map(shown),
        ...suggested.map(({ from, to, because, at }) =>
          shown({ from, to, because, date: moments[at]?.date ?? null, holds: null }),
        ),
      ],
    },
  };
}

/** Photos without a date stand first: they are what is asked about. */
function previewsOf(
  read: readonly ReadPhoto[],
  order: readonly ReadPhoto[],
  photos: readonly ReadPhoto[],
  into: Partnership | null,
): readonly PhotoPreview[] {
  const seen = new Map<PartyId, { readonly codes: Set<string>; readonly own: Set<string> }>();
  const see = ({ state, document }: Pick<ReadPhoto, "state" | "document">, told: State): PhotoPreview["matched"] => {
    const matched = { byId: 0, byName: 0, new: 0 };
    for (const [k, { id, code }] of told.parties.entries()) {
      const before = seen.get(id);
      const own = `${document} ${state.parties[k]!.id}`;
      if (before === undefined) matched.new += 1;
      else if (before.own.has(own) || (code !== null && before.codes.has(plainName(code)))) matched.byId += 1;
      else matched.byName += 1;
      const now = before ?? { codes: new Set<string>(), own: new Set<string>() };
      now.own.add(own);
      if (code !== null) now.codes.add(plainName(code));
      seen.set(id, now);
    }
    return matched;
  };
  if (into !== null) {
    const state = everybodyOf(into);
    see({ state, document: `document ${into.id}` }, state);
  }
  const shown = ({
    file,
    name,
    title,
    date,
    dateFrom,
    dateAsked,
    state,
  }: ReadPhoto): Omit<PhotoPreview, "matched"> => ({
    file,
    name,
    title,
    date,
    dateFrom,
    dateAsked,
    parties: state.parties.length,
    flows: state.flows.length,
  });
  const undated = read.filter(({ date }) => date === null);
  return [
    ...undated.map((photo) => ({ ...shown(photo), matched: { byId: 0, byName: 0, new: 0 } })),
    ...photos.map((photo, nth) => ({ ...shown(photo), matched: see(order[nth]!, photo.state) })),
  ];
}

/** The series as a partnership of its own: every photo as it was taken, and the last one to go on with. */
export function asPartnership({ photos, successions }: Together, id: string): Result<Partnership> {
  const last = photos.at(-1)!;
  const { title } = last.state.about;
  const partnership: Partnership = {
    ...emptyPartnership({ id }),
    ...last.state,
    about: { ...last.state.about, title: titleOf(photos.map(({ state }) => state.about.title)) || title },
    successions: successions.map((one, nth) => ({ id: `w${nth + 1}`, ...one })),
    snapshots: photos.map((photo, nth) => snapshotOf(photo, `t${nth + 1}`, photos)),
  };
  const faults = validate(partnership);
  return faults.length > 0 ? fail(faults) : succeed(partnership);
}

/** The same as one step in a partnership that is there already: its photos are added to those that were taken. */
export function asEdits({ photos, successions }: Together, into: Partnership): readonly Edit[] {
  const [photoId, saidId] = [newIds(into, "snapshots"), newIds(into, "successions")];
  // The step is named after its photos.
  return [
    ...successions.map(
      (one): Edit => ({
        type: "add",
        collection: "successions",
        record: { id: saidId(), ...one },
      }),
    ),
    ...photos.map(
      (photo): Edit => ({
        type: "add",
        collection: "snapshots",
        record: snapshotOf(photo, photoId(), photos),
      }),
    ),
  ];
}

/** A title that all photos have says nothing of one: then the date does. */
const snapshotOf = (photo: Together["photos"][number], id: string, all: Together["photos"]): Snapshot => ({
  id,
  title: all.length > 1 && all.every(({ title }) => title === photo.title) ? "" : photo.title,
  date: photo.date,
  note: photo.note,
  state: photo.state,
});

/** What the titles have in common at their beginning, up to the last whole word. */
function titleOf(titles: readonly string[]): string {
  const [one = "", ...others] = titles;
  const same = others.reduce((common, title) => {
    let at = 0;
    while (at < common.length && common[at] === title[at]) at += 1;
    return common.slice(0, at);
  }, one);
  if (titles.every((title) => title === one)) return one;
  return same.replace(/[\s\p{P}\d_]*$/u, "");
}

const datedState = (state: State, date: string): State =>
  state.about.date === date ? state : { ...state, about: { ...state.about, date } };

const presentOf = (partnership: Partnership) => ({ date: partnership.about.date, state: frozen(partnership) });

/** Everybody and everything that any photo of a partnership has, as one state, so that all of it keeps its ids. */
function everybodyOf(partnership: Partnership): State {
  const states = [partnership, ...partnership.snapshots.map(({ state }) => state)];
  const once = <T extends { readonly id: string }>(of: (state: State) => readonly T[]): readonly T[] => [
    ...new Map(
      states.toReversed().flatMap((state) => of(state).map((record) => [record.id, record] as const)),
    ).values(),
  ];
  return {
    ...frozen(partnership),
    parties: once(({ parties }) => parties),
    resources: once(({ resources }) => resources),
    pieces: once(({ pieces }) => pieces),
    flows: [],
    interests: [],
    cards: [],
    felt: [],
    symptoms: [],
    agreements: [],
  };
}

const sameSides = (a: Pick<Succession, "from" | "to">, b: typeof a): boolean =>
  sameData([a.from, a.to], [b.from, b.to]);

const distinct = (all: readonly Omit<Succession, "id">[]): readonly Omit<Succession, "id">[] =>
  all.filter((one, nth) => !all.slice(0, nth).some((other) => sameSides(other, one)));

const withId = (all: readonly Omit<Succession, "id">[]): readonly Succession[] =>
  all.map((one, nth) => ({ ...one, id: String(nth) }));
