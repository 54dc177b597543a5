import { describe, expect, it } from "vitest";
import { writeXlsx } from "../src/formats/writers/write-xlsx.ts";
import {
  buildScene,
  changePlan,
  compareStates,
  evaluate,
  evaluateArrays,
  evaluateExperts,
  findAll,
  openFiles,
  planImport,
  readFlowList,
  robustness,
  runImport,
} from "../src/index.ts";

const CSV = [{ name: "flows.csv", content: "source,target,weight\nLinde,Kompas,4\n" }];
const column = (id: string) => ({ id, title: id, sort: "text" as const });
const BOOK = writeXlsx(
  [{ name: "Stromen", columns: [column("van"), column("naar")], rows: [["Linde", "Kompas"]] }],
  "",
);
const plan = planImport(CSV, { headerless: "refuse" });
const read = runImport(plan, { id: "a", language: "en" });
if (!read.ok) throw new Error("refused");
const { partnership } = read.value;

/** As a program without types calls them. */
const entries = {
  ...{ buildScene, changePlan, compareStates, evaluate, evaluateArrays, evaluateExperts, findAll },
  ...{ openFiles, planImport, readFlowList, robustness, runImport },
} as Readonly<Record<string, unknown>> as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

describe("the library", () => {
  it("says of a file that has to be opened first how that is done", async () => {
    const graph = '<?xml version="1.0"?>\n<gexf><graph/></gexf>';
    for (const source of [
      { name: "flows.xlsx", content: BOOK },
      { name: "flows.txt", content: graph },
      { name: "flows.txt", content: new TextEncoder().encode(graph) },
    ])
      expect(() => planImport([...CSV, source], { headerless: "refuse" })).toThrow(
        new TypeError(
          `planImport: ${source.name} is no table in text. Open it first: planImport((await openFiles(sources)).value, …).`,
        ),
      );
    const opened = await openFiles([{ name: "flows.xlsx", content: BOOK }]);
    if (!opened.ok) throw new Error("refused");
    expect(planImport(opened.value, { headerless: "refuse" }).preview.counts.flows).toBe(1);
  });

  it.each<[string, readonly unknown[], string]>([
    ["openFiles", ["flows.csv"], "argument 1 is a list of sources `{ name, content }`. It was given a string."],
    ["openFiles", [{ name: "a", content: "" }], "It was given { name, content }."],
    ["planImport", [CSV], 'argument 2 is options with `headerless`: "refuse" or "offer". It was given nothing.'],
    ["planImport", [{ ok: true, value: CSV }, {}], "It was given { ok, value }."],
    ["changePlan", [plan, {}], "argument 2 is a list with the choices for each source. It was given {}."],
    [
      "runImport",
      [CSV, { id: "a", language: "en" }],
      "argument 1 is a plan, as `planImport(sources, …)` gives it. It was given an array.",
    ],
    ["runImport", [plan], "argument 2 is options `{ id, language }`. It was given nothing."],
    ["readFlowList", [new Uint8Array(3), { parties: null }], "argument 1 is an async iterable of bytes"],
    ["readFlowList", [new Blob(["a"]).stream()], "argument 2 is options with `parties`: a source, or null."],
    [
      "evaluate",
      [read],
      "argument 1 is a state: a partnership, or the `state` of a photo in one. It was given { ok, value }.",
    ],
    ["evaluate", [null], "It was given null."],
    ["evaluateArrays", [{ list: 1 }, {}], "argument 1 is the `arrays` of a list of flows. It was given { list }."],
    ["evaluateExperts", [partnership], "argument 1 is an evaluation, as `evaluate(state)` gives it."],
    ["robustness", [evaluate(partnership)], "argument 2 is the `resources` of the state. It was given nothing."],
    ["findAll", [partnership], "argument 1 is `{ state, evaluation }`: a state, and what `evaluate` made of it."],
    ["compareStates", [partnership, read], "argument 2 is a state"],
    ["buildScene", [partnership, partnership, {}], "argument 2 is an evaluation"],
  ])("says what %s is to be given: %#", (name, given, said) => {
    let thrown: unknown;
    try {
      entries[name]!(...given);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as TypeError).message).toMatch(`${name}: argument `);
    expect((thrown as TypeError).message).toContain(said);
  });
});
