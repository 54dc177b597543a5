import type { Shared } from "../../document/left-out.ts";
import { numbersOf } from "../../findings/numbers-of.ts";
import type { Finding } from "../../findings/pattern.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import type { Measure } from "../../measures/measure.ts";
import { allMeasures, partyMeasures, systemMeasures } from "../../measures/registry.ts";
import { symbolsIn } from "../../measures/symbols.ts";
import { howItWasLooked } from "../../photo/how-it-was-looked.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import type { Block, Fact, Section } from "./report.ts";

/** What the balance table and the three kinds of fairness rest on. */
const ALWAYS: readonly Measure[] = [
  partyMeasures.brings,
  partyMeasures.takes,
  partyMeasures.logRatio,
  partyMeasures.standardError,
  partyMeasures.verdict,
  systemMeasures.reciprocity,
  systemMeasures.imbalance,
  systemMeasures.imbalanceNoiseFloor,
  systemMeasures.generalisedReciprocity,
  systemMeasures.oneWay,
];

/** How sure is that, the symbols, and every number used with what it says of itself. */
export function methodSection(
  state: Shared,
  evaluation: Evaluation,
  findings: readonly Finding[],
  language: Language,
): Section {
  const { report, reference, symbols } = allMessages[language];
  const used = new Set<Measure>([...ALWAYS, ...findings.flatMap(numbersOf).map(({ measure }) => measure)]);
  // in the order of the registry
  const measures = allMeasures.filter((measure) => used.has(measure));
  const signs = new Set(measures.flatMap((measure) => symbolsIn(measure.formula[language])));
  const t = report.method;
  const text = (said: string): Block => ({ sort: "text", text: said });
  const heading = (said: string): Block => ({ sort: "heading", level: 3, text: said });
  return {
    title: report.titles.method,
    newPage: true,
    blocks: [
      text(howItWasLooked(state, evaluation, language)),
      heading(t.howSure),
      text(t.sureAbout),
      heading(t.numbers),
      text(t.about),
      ...(["system", "party", "pair"] as const).flatMap((scope) =>
        measures
          .filter((measure) => measure.scope === scope)
          .flatMap((measure): readonly Block[] => [
            {
              sort: "heading",
              level: 4,
              text: `${measure.text[language].name} (${reference.scopes[scope].title.toLowerCase()})`,
            },
            { sort: "facts", facts: factsOf(measure, evaluation, language) },
          ]),
      ),
      heading(reference.symbols),
      {
        sort: "facts",
        facts: [...signs].map((id) => ({ name: symbols[id][0], text: symbols[id][1] })),
      },
    ],
  };
}

function factsOf(measure: Measure, { lens }: Evaluation, language: Language): readonly Fact[] {
  const { report, reference: t, opened } = allMessages[language];
  const { question, reading, caution } = measure.text[language];
  const { source } = measure;
  return [
    { name: "", text: question },
    { name: t.formula, text: measure.formula[language], code: true },
    {
      name: report.method.counted,
      text: measure.family === "lens" ? opened.lens[lens] : t.family["own-ends"],
    },
    { name: t.reading, text: reading },
    { name: t.caution, text: caution },
    ...(source === null
      ? []
      : [
          {
            name: t.source,
            text: source.citation,
            ...(source.doi === null ? {} : { address: `https://doi.org/${source.doi}` }),
          },
        ]),
  ];
}
