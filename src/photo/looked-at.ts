import type { Folded } from "../domain/folded-state.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { asTold, type Teller, tellers } from "../domain/told.ts";
import type { Finding } from "../findings/pattern.ts";
import { type Evaluation, evaluate, type MeasuredState } from "../measures/evaluate.ts";
import { broughtOut } from "./brought-out.ts";
import { type BuiltScene, rebuildScene, type SceneOptions } from "./build-scene.ts";
import { discSizes } from "./disc-sizes.ts";
import { encoded } from "./encoded.ts";
import { folded, foldedInto, foldInForce } from "./fold.ts";
import { withFolded, withinFolded } from "./folded-scene.ts";
import { lookingLegend } from "./looking-legend.ts";
import { lookingWords, type Together } from "./looking-words.ts";
import { onlyOneWay } from "./one-way-flows.ts";
import type { SceneFlow } from "./scene.ts";
import { isWhole, type Standpoint, type WayOfLooking, WHOLE } from "./way-of-looking.ts";

/**
 * The photo under a way of looking. Seats, curves and sizes stay those of the whole: something is left out or brought out,
 * and nobody moves. Only where some kinds are looked at alone are the sums, and what follows from them, those of these kinds.
 */
export function buildLookedAt(
  { state, evaluation, findings }: Seen,
  options: SceneOptions,
  way: WayOfLooking,
  before: BuiltScene | null,
): BuiltScene {
  const inForce = wayInForce(way, state, findings);
  if (inForce === WHOLE) return rebuildScene(state, evaluation, options, before);
  const organisations = foldInForce(inForce.fold, state);
  const into = foldedInto(state, organisations ?? []);
  const told = inForce.told === null ? { state, evaluation } : inWordsOf({ state, evaluation }, inForce.told);
  const shown = ofKinds(organisations === null ? told : folded(told, organisations), inForce.kinds);
  const { size } = inForce;
  const sizes = size === "exchange" ? undefined : discSizes(size, shown.state, shown.evaluation);
  // who sits where is the whole's, whatever is told of it
  const seats =
    inForce.told === null || (options.seats ?? []).length > 0
      ? (options.seats ?? [])
      : rebuildScene(state, evaluation, options, null).scene.seats;
  const built = rebuildScene(shown.state, shown.evaluation, { ...options, seats, sizes }, before);
  const scene = withFolded(encoded(built.scene, inForce, shown, options.language), into, options);
  const answered = inForce.oneWay ? onlyOneWay(scene.flows, shown.evaluation) : { flows: scene.flows, unknown: 0 };
  const [small, flows] = split(answered.flows, ({ value }) => value !== null && value < inForce.least);
  const from = inForce.from === null ? null : standpointAt(inForce.from, into);
  const brought = from === null ? null : broughtOut(flows, from, shown.evaluation);
  // it says what it is about in its own words, whoever is folded
  const said = inForce.from?.sort === "finding" ? inForce.from : from;
  const looking = lookingWords(
    { ...inForce, from: said },
    {
      ...shown,
      whole: state,
      into,
      within: together(withinFolded(ofKinds(told, inForce.kinds), into)),
      language: options.language,
      flows,
      unknown: answered.unknown,
      small: together(small),
      shortened: options.arrangement?.shortened === true,
    },
  );
  if (brought === null) return { ...built, scene: { ...scene, flows, looking } };
  const legend = [...lookingLegend(brought, nameOf(brought.party, state), options.language), ...scene.legend];
  return { ...built, scene: { ...scene, flows, looking, brought, legend } };
}

const nameOf = (party: PartyId | null, { parties }: State): string => {
  const found = parties.find(({ id }) => id === party);
  return found?.shortName ?? found?.name ?? "";
};

/** From where one looks who may be folded: then it is from the organisation. */
function standpointAt(from: Standpoint, into: Folded): Standpoint {
  const at = (party: PartyId): PartyId => into.get(party) ?? party;
  if (from.sort === "seat") return { ...from, party: at(from.party) };
  if (from.sort === "finding")
    return { ...from, finding: { ...from.finding, parties: [...new Set(from.finding.parties.map(at))] } };
  const [one, other] = [at(from.parties[0]), at(from.parties[1])];
  return one === other ? { sort: "seat", party: one } : { sort: "pair", parties: [one, other] };
}

/** Without what is no longer there; the whole where nothing of it is left. */
export function wayInForce(way: WayOfLooking, state: State, findings: readonly Finding[]): WayOfLooking {
  const there = new Set(state.parties.map(({ id }) => id));
  const used = new Set(state.flows.map(({ resource }) => resource));
  const kinds = way.kinds?.filter((kind) => used.has(kind)) ?? null;
  const next: WayOfLooking = {
    ...way,
    from: standpointInForce(way.from, there, findings),
    told: toldInForce(way.told, state),
    fold: foldInForce(way.fold, state),
    kinds: kinds === null || kinds.length === 0 || kinds.length === used.size ? null : kinds,
  };
  return isWhole(next) ? WHOLE : next;
}

/** A finding is looked at as it is found now: after an edit it may say something else. */
function standpointInForce(
  from: Standpoint | null,
  there: ReadonlySet<PartyId>,
  findings: readonly Finding[],
): Standpoint | null {
  if (from?.sort === "seat") return there.has(from.party) ? from : null;
  if (from?.sort === "pair") return from.parties.every((id) => there.has(id)) ? from : null;
  const finding = findings.find(({ key }) => key === from?.finding.key);
  return finding === undefined ? null : { sort: "finding", finding };
}

/** Who said nothing tells nothing. */
function toldInForce(told: Teller | null, { flows }: State): Teller | null {
  const heard = tellers(flows);
  return told === null || (told.sort === "party" ? !heard.has(told.party) : heard.size === 0) ? null : told;
}

/** The state and its numbers with only what is told. They are kept, as those of some kinds are. */
function inWordsOf({ state, evaluation }: MeasuredState, told: Teller): MeasuredState {
  const known = latelyTold.get(evaluation);
  if (known?.told === told && known.of === state) return known.shown;
  const next = { ...state, flows: asTold(state.flows, told) };
  const precision = { ...evaluation.precision, measured: false };
  // one mouth, or what two agree on, is not the whole: nobody is coloured
  const shown = {
    state: next,
    evaluation: {
      ...evaluate(next, { lens: evaluation.lens, fairness: evaluation.fairness, precision }),
      withinNoise: true,
    },
  };
  latelyTold.set(evaluation, { told, of: state, shown });
  return shown;
}

const latelyTold = new WeakMap<
  Evaluation,
  { readonly told: Teller; readonly of: State; readonly shown: MeasuredState }
>();

interface Seen extends MeasuredState {
  readonly findings: readonly Finding[];
}

/** The state and its numbers with flows of these kinds only. They are kept: the photo is drawn again with every size. */
function ofKinds({ state, evaluation }: MeasuredState, kinds: WayOfLooking["kinds"]): MeasuredState {
  if (kinds === null) return { state, evaluation };
  const key = [...kinds].sort().join(" ");
  const known = lately.get(evaluation);
  if (known?.key === key) return known.shown;
  const resources = new Set(kinds);
  const shown = {
    state: { ...state, flows: state.flows.filter(({ resource }) => resources.has(resource)) },
    // whether anything is in balance only the whole says: of these kinds alone nobody is coloured
    evaluation: {
      ...evaluate(state, {
        lens: evaluation.lens,
        fairness: evaluation.fairness,
        precision: evaluation.precision,
        resources,
      }),
      withinNoise: true,
    },
  };
  lately.set(evaluation, { key, shown });
  return shown;
}

const lately = new WeakMap<Evaluation, { readonly key: string; readonly shown: MeasuredState }>();

const together = (flows: readonly Pick<SceneFlow, "flows" | "value">[]): Together => ({
  flows: flows.reduce((count, flow) => count + flow.flows.length, 0),
  sum: flows.reduce((sum, { value }) => sum + (value ?? 0), 0),
});

function split<T>(list: readonly T[], goes: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(goes), list.filter((one) => !goes(one))];
}
