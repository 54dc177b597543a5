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

/** What came in, with every file of another format than CSV taken apart into its tables. */
export const openFiles = checked("openFiles", open, SOURCES);

/** Reads one import, and says how everything is read, and every fault. Nothing is built yet. */
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

/** The same import with other choices of its reader. */
export const changePlan = checked("changePlan", change, PLAN, {
  said: "a list with the choices for each source",
  is: Array.isArray,
});

/** The partnership of a plan without faults, else the faults. */
export const runImport = checked("runImport", run, PLAN, {
  said: "options `{ id, language }`",
  is: withAll("id", "language"),
});

/** Reads a file of flows piece by piece as a plain list, if it is one and large enough. */
export const readFlowList = checked(
  "readFlowList",
  readList,
  {
    said: "an async iterable of bytes, such as a read stream of Node",
    is: (given) => typeof given === "object" && given !== null && Symbol.asyncIterator in given,
  },
  { said: "options with `parties`: a source, or null", is: withAll("parties") },
);

/** Every number of a state, under its own lens, rule of fairness and precision unless others are given. */
export const evaluate = checked("evaluate", evaluateState, STATE);

/** The same from the flows of a list. */
export const evaluateArrays = checked(
  "evaluateArrays",
  evaluateList,
  { said: "the `arrays` of a list of flows", is: withAll("ids", "from", "to", "cost", "worth") },
  { said: "options `{ lens, precision, state }`", is: withAll("lens", "precision", "state") },
);

/** What experts ask of networks besides. */
export const evaluateExperts = checked("evaluateExperts", experts, EVALUATION);

/** Per party in what share of all weightings of kinds it brings more. */
export const robustness = checked("robustness", robustnessOf, EVALUATION, {
  said: "the `resources` of the state",
  is: Array.isArray,
});

/** All that stands out, the weightiest first. */
export const findAll: (found: FoundIn) => readonly Finding[] = checked("findAll", find, {
  said: "`{ state, evaluation }`: a state, and what `evaluate` made of it",
  is: (given) => isObject(given) && STATE.is(given.state) && EVALUATION.is(given.evaluation),
});

/** Two states beside each other, in which each party is found again. */
export const compareStates = checked("compareStates", compare, STATE, STATE);

/** The photo of a state as plain data. */
export const buildScene = checked("buildScene", scene, STATE, EVALUATION);
