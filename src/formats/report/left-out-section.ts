import type { Shared } from "../../document/left-out.ts";
import { countedFlows, isNoFlow } from "../../domain/counted-flows.ts";
import { flowValues } from "../../domain/flow-values.ts";
import { NOBODY } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { allMeasures } from "../../measures/registry.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import { listText } from "../../text/numbers.ts";
import type { Section } from "./report.ts";

/** What is not in the report or not in its sums, and why. Of what is not on the table not even the number is told. */
export function leftOutSection(state: Shared, evaluation: Evaluation, language: Language): Section {
  const { report } = allMessages[language];
  const t = report.leftOut;
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const [notYet, now] = [
    countedFlows(state).filter((flow) => flow.state !== "actual"),
    state.flows.filter((flow) => flow.state === "actual"),
  ];
  const loops = now.filter(({ from, to }) => from === to);
  const sized = now
    .filter(({ from, to }) => from !== to)
    .map((flow) => ({ flow, values: flowValues(flow, resources.get(flow.resource) ?? { rate: 1 }) }));
  const unsized = sized.filter(({ values }) => !values.sized);
  const nothing = sized.filter(({ flow, values }) => isNoFlow(flow, values));
  const nobody = sized.filter(({ flow, values }) => flow.to === NOBODY && values.sized && !isNoFlow(flow, values));
  const counted = (flows: readonly unknown[], words: (count: number) => string): readonly string[] =>
    flows.length === 0 ? [] : [words(flows.length)];
  const slow = new Set(evaluation.leftOut);
  const names = allMeasures.filter(({ id }) => slow.has(id)).map(({ text }) => text[language].name);
  return {
    title: report.titles.leftOut,
    blocks: [
      `${t.onTheTable} ${t.possible}`,
      ...counted(unsized, t.unsized),
      ...counted(notYet, t.notYet),
      ...counted(nothing, t.nothing),
      ...counted(nobody, t.nobody),
      ...counted(loops, t.loops),
      t.unlisted[state.about.unlisted],
      ...(names.length === 0 ? [] : [t.slow(listText(language, [...new Set(names)]))]),
      t.conversation,
    ].map((text) => ({ sort: "text", text })),
  };
}
