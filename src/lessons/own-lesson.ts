import { withFreshIds } from "../document/fresh-ids.ts";
import { onTheTable } from "../document/left-out.ts";
import { type NeutralWords, neutralNames, personKey } from "../document/neutral-names.ts";
import type { OwnLesson } from "../document/session.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import { findAll } from "../findings/registry.ts";
import { wordingOf } from "../findings/wording.ts";
import { evaluate } from "../measures/evaluate.ts";
import { type InBoth, LANGUAGES, type Language } from "../text/language.ts";
import type { Lesson, LessonText, Shown, Step, StepText } from "./lesson.ts";

/** The words that a lesson of one's own needs beside those that the trainer typed. */
export interface OwnWords {
  readonly parties: string;
  readonly brings: (from: string, to: string) => string;
  readonly asked: string;
  readonly ifMore: (from: string, to: string) => string;
}

/**
 * A lesson out of a partnership: what is on the table of its present, parties and flows and pieces, with neutral names
 * everywhere and ids that say nothing. Nothing of what was listened to, felt or agreed is in it, and no photo.
 */
export function lessonFrom(
  partnership: Partnership,
  id: string,
  words: NeutralWords,
  told: Pick<OwnLesson, "question" | "note"> & { readonly name: string; readonly story: string },
): OwnLesson {
  const table = onTheTable(partnership);
  const bare: Partnership = {
    ...table,
    about: { ...table.about, title: "", story: "", yardstick: "", ambition: "" },
    interests: [],
    cards: [],
    felt: [],
    symptoms: [],
    agreements: [],
    asked: [],
    trials: [],
    successions: [],
    snapshots: [],
  };
  const { parties } = bare;
  const neutral = neutralNames(
    {
      parties: parties.map((party) => ({
        key: party.id,
        names: [party.name, party.shortName ?? party.name, party.code ?? party.name],
      })),
      people: parties.flatMap((party) =>
        party.people.map((person) => ({ key: personKey(party.id, person.id), names: [person.name] })),
      ),
    },
    words,
  );
  const made = withFreshIds(neutral.partnership(bare), id);
  const { name, story, question, note } = told;
  return { partnership: { ...made, about: { ...made.about, title: name, story } }, question, note };
}

/** How many sliders it has: of the largest flows. */
const SLIDERS = 2;

/** A lesson of one's own as any other is told: the parties, then what each brings, in the order of the table. */
export function asLesson({ partnership, question, note }: OwnLesson, words: InBoth<OwnWords>): Lesson {
  const inBoth = <T>(make: (language: Language) => T): InBoth<T> =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as unknown as InBoth<T>;
  const { about, parties } = partnership;
  const names = inBoth((language) => wordingOf(partnership, language));
  const givers = [...parties.map(({ id }) => id), ...(about.table === null ? [] : ["table"])];
  const step = (who: readonly string[], flows: State["flows"], text: InBoth<StepText>): Step => ({
    parties: who,
    flows: flows.map(({ id }) => id),
    text,
  });
  const steps = [
    step(
      parties.map(({ id }) => id),
      [],
      inBoth((language) => ({ said: words[language].parties, asked: words[language].asked, answer: null, note })),
    ),
    ...givers.flatMap((from) => {
      const flows = partnership.flows.filter((flow) => flow.from === from);
      if (flows.length === 0) return [];
      const said = (language: Language): string => {
        const { name, list } = names[language];
        return words[language].brings(name(from), list([...new Set(flows.map(({ to }) => name(to)))], 6));
      };
      return [
        step(
          [],
          flows,
          inBoth((language) => ({ said: said(language), asked: null, answer: null, note: "" })),
        ),
      ];
    }),
  ];
  const text: LessonText = {
    name: about.title,
    story: about.story.trim() === "" ? [] : [about.story],
    see: about.story,
    feel: "",
    otherwise: "",
    question,
    waysBack: [],
    counter: { name: "", story: [], difference: "" },
  };
  return {
    id: partnership.id,
    text: inBoth(() => text),
    steps,
    shows: shownIn(partnership),
    expects: [],
    whatIf: slidersOf(partnership).map(({ id, from, to, size }) => ({
      flow: id,
      from: 0,
      to: 2 * size,
      text: inBoth((language) => words[language].ifMore(names[language].name(from), names[language].name(to))),
    })),
  };
}

/** The ratio of who stands out for it; else how much of the whole circulates. */
function shownIn(partnership: Partnership): Shown {
  const state = onTheTable(partnership);
  const found = findAll({ state, evaluation: evaluate(state) }).find(
    ({ pattern, sure }) => sure === "clear" && (pattern === "brings-more" || pattern === "takes-more"),
  );
  const of = found?.parties[0];
  return of === undefined ? { scope: "system", measure: "reciprocity" } : { scope: "party", measure: "logRatio", of };
}

function slidersOf({ flows, about }: Partnership) {
  return flows
    .flatMap((flow) => {
      const size = flow.worth ?? flow.amount;
      return flow.state !== "actual" || size === null || size === 0 ? [] : [{ ...flow, size }];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, about.lens === "cost" ? 0 : SLIDERS);
}
