import { compareStates as compare } from "./compare/compare-states.ts";
import { isObject, typeName } from "./document/json-value.ts";
import type { Finding } from "./findings/pattern.ts";
import { type FoundIn, findAll as find } from "./findings/registry.ts";
import { changePlan as change, planImport as plan, runImport as run } from "./formats/import.ts";
import { needsOpening, openFiles as open } from "./formats/open-files.ts";
import { readFlowList as readList } from "./formats/read-flow-list.ts";
import { evaluateArrays as evaluateList, evaluate as evaluateState } from "./measures/evaluate.ts";
import { evaluateExperts as experts } from "./measures/expert/evaluate-experts.ts";
import { robustness as robustnessOf } from "./measures/robustness.ts";
import { buildScene as scene } from "./photo/build-scene.ts";

/**
 * Where a program enters the library most, with a look at what it hands in: without types a mistake would come out deep inside, in words that
 * say nothing. The app and the command line are held by the types, and go in without.
 */

/** What an argument is to be. */
interface Wanted {
  readonly said: string;
  readonly is: (given: unknown) => boolean;
}

const withAll =
  (...keys: readonly string[]) =>
  (given: unknown): boolean =>
    isObject(given) && keys.every((key) => key in given);

const STATE: Wanted = {
  said: "a state: a partnership, or the `state` of a photo in one",
  is: withAll("about", "parties", "flows", "resources"),
};
const EVALUATION: Wanted = {
  said: "an evaluation, as `evaluate(state)` gives it",
  is: withAll("run", "graph", "ends"),
};
const SOURCES: Wanted = {
  said: "a list of sources `{ name, content }`",
  is: (given) => Array.isArray(given) && given.every(withAll("name", "content")),
};
const PLAN: Wanted = {
  said: "a plan, as `planImport(sources, …)` gives it",
  is: withAll("preview", "files", "options"),
};

/** What was given instead, as far as it can be told. */
function told(given: unknown): string {
  if (given == null) return typeName(given);
  if (!isObject(given)) return `${Array.isArray(given) ? "an" : "a"} ${typeName(given)}`;
  const keys = Object.keys(given);
  return keys.length === 0 ? "{}" : `{ ${keys.slice(0, 5).join(", ")}${keys.length > 5 ? ", …" : ""} }`;
}

function checked<A extends readonly unknown[], R>(
  name: string,
  entered: (...given: A) => R,
  ...wanted: readonly Wanted[]
): (...given: A) => R {
  return (...given) => {
    for (const [i, { said, is }] of wanted.entries())
      if (!is(given[i])) throw new TypeError(`${name}: argument ${i + 1} is ${said}. It was given ${told(given[i])}.`);
    return entered(...given);
  };
}

/**
 * What came in, with every file of another format than a table in text taken apart into its tables: a source for each,
 * in the order of the files. Tables in text and documents pass as they are. `onProgress` is told a share from 0 to 1.
 * Faults of all files come together, and then there is nothing to read; the promise is rejected only for a mistake in
 * the program. `planImport` comes next.
 */
export const openFiles = checked("openFiles", open, SOURCES);

/**
 * Reads one import: a document, or a table of flows, one of parties, or both. Nothing is built yet: `preview` says how
 * everything is read, what that takes for granted, and every fault, each with its file, row and column (from 1).
 * `headerless`: a table without names above its columns is read by place ("offer", for a person to look at), or is a
 * fault ("refuse"). Throws a `TypeError` on a source that `openFiles` has to take apart first.
 */
export const planImport = checked(
  "planImport",
  (sources: Parameters<typeof plan>[0], options: Parameters<typeof plan>[1]) => {
    const closed = sources.find(needsOpening);
    if (closed !== undefined)
      throw new TypeError(
        `planImport: ${closed.name ?? "a source"} is no table in text. Open it first: planImport((await openFiles(sources)).value, …).`,
      );
    return plan(sources, options);
  },
  SOURCES,
  { said: 'options with `headerless`: "refuse" or "offer"', is: withAll("headerless") },
);

/**
 * The same import with other choices of its reader, one for each source, in their order: what its columns mean, its
 * decimal sign and separator, which names are one party. They come instead of those before; `{}` leaves a source to
 * itself. The plan that is given stays as it is.
 */
export const changePlan = checked("changePlan", change, PLAN, {
  said: "a list with the choices for each source",
  is: Array.isArray,
});

/**
 * The partnership of a plan, with what reading it took for granted; or the faults of its preview, where there is any.
 * `id` is for a partnership that comes from tables, since a document keeps its own; `language` for what the files leave
 * unnamed.
 */
export const runImport = checked("runImport", run, PLAN, {
  said: "options `{ id, language }`",
  is: withAll("id", "language"),
});

/**
 * Reads a file of flows (bytes in UTF-8, cut anywhere) piece by piece as a plain list: some 80 bytes a flow, no record
 * for any of them. It gives `list`, whose `arrays` are for `evaluateArrays`; or `rows`, where there are more than
 * 20,000,000; or `declined`, where the general reader (`planImport`) has the word: fewer than 20,000 rows, or something
 * that is not understood completely, with the row and column where that is known. Rejects where the pieces do.
 */
export const readFlowList = checked(
  "readFlowList",
  readList,
  {
    said: "an async iterable of bytes, such as a read stream of Node",
    is: (given) => typeof given === "object" && given !== null && Symbol.asyncIterator in given,
  },
  { said: "options with `parties`: a source, or null", is: withAll("parties") },
);

/**
 * Every number of a state: of each party, each pair and the whole, under the state's own lens, rule of fairness and
 * precision unless others are given. Only actual flows with a size count, between two different ends. What each number
 * is, its unit and its range say `partyMeasures`, `pairMeasures` and `systemMeasures`; undefined (a share of nothing)
 * is null, in the columns of `party` NaN. Each is worked out when it is first asked for; `leftOut` names those that are
 * not worked out for a network of this size unless `unlimited`. The order of parties and flows makes no difference. A
 * state that `validate` finds no fault in is taken for granted: a flow of who or what is not there throws. A σ or
 * tolerance out of its range is not refused.
 */
export const evaluate = checked("evaluate", evaluateState, STATE);

/**
 * The same from the `arrays` of a list of flows, of which millions fit. Its lens and precision have to be given;
 * `state` is null, and what only a state says (reports of both ends, capacity, stakes) is undefined. A rule of fairness
 * other than equal needs `fair`, the part of each party in the order of `arrays.ids`.
 */
export const evaluateArrays = checked(
  "evaluateArrays",
  evaluateList,
  { said: "the `arrays` of a list of flows", is: withAll("ids", "from", "to", "cost", "worth") },
  { said: "options `{ lens, precision, state }`", is: withAll("lens", "precision", "state") },
);

/**
 * What is usual in the analysis of networks besides, and says little about give and take: `party` has a column for each
 * measure in the order of `evaluation.ids` (NaN = undefined), `system` one number (null = undefined). On the flows
 * between parties under the evaluation's lens, without the table. What they are, with their sources, say
 * `expertMeasures`. Some take long: beyond their `limit` of parties × flows they are in `leftOut` unless `unlimited`.
 */
export const evaluateExperts = checked("evaluateExperts", experts, EVALUATION);

/**
 * What hangs on how kinds are weighed against each other, for each party in the order of `evaluation.ids`: in what
 * share of all weightings it brings more than it takes (0 to 1), how small a shift turns that (a share of all weight),
 * and by what factors on one whole kind (above 0; 1 = as it is now). Null = undefined, as in the measures of those
 * names. `resources` are those of the state that was evaluated, in its order.
 */
export const robustness = checked("robustness", robustnessOf, EVALUATION, {
  said: "the `resources` of the state",
  is: Array.isArray,
});

/**
 * All that stands out: what is sure before what is only possible, then the weightiest first. The same state and
 * evaluation give the same list, whatever their order. A finding is data; `findingText` words it. Only what is on the
 * table is looked at, and while the imbalance is within its noise floor nobody is named for a balance. Of a partnership
 * the photos before this one are looked at too.
 */
export const findAll: (found: FoundIn) => readonly Finding[] = checked("findAll", find, {
  said: "`{ state, evaluation }`: a state, and what `evaluate` made of it",
  is: (given) => isObject(given) && STATE.is(given.state) && EVALUATION.is(given.evaluation),
});

/**
 * Two states beside each other, under the lens and by the rule of fairness of the first unless others are given. Each
 * party is found again: with `sameDocument` by its id, else by the id in its file or by a name that only one on each
 * side has. `comparison` says what differs and, of each number, whether more than the estimates explain (`clear`; null
 * where that cannot be told). `before` and `after` are the states with one id for each party, and their evaluations.
 */
export const compareStates = checked("compareStates", compare, STATE, STATE);

/**
 * The photo of a state as plain data: discs, names, flows and legend on a stage of `width` × `height` px, y downwards.
 * The evaluation has to be one of the same state. `audience` says who looks: on a beamer nobody is coloured for what is
 * only possible. It draws the state as it is handed in, so for other eyes than the leader's hand it
 * `onTheTable(state)`.
 */
export const buildScene = checked("buildScene", scene, STATE, EVALUATION);
