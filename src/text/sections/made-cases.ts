import type { InBoth } from "../language.ts";

/** Cases that are made for an exercise: what is planted in them is known. */
interface MadeCasesMessages {
  readonly title: string;
  readonly about: string;
  readonly kind: string;
  readonly patterns: string;
  readonly drawn: string;
  readonly parties: string;
  readonly noise: string;
  readonly noises: readonly [none: string, little: string, usual: string];
  readonly seed: string;
  readonly begin: string;
  readonly noRoom: string;
  readonly busy: string;
  readonly challenge: string;
  readonly name: (seed: number) => string;
  /** What it was made with, so that it can be made again. */
  readonly recipe: (parties: number, noise: string, seed: number) => string;
  /** `several`: more than one pattern is in it. */
  readonly asked: (several: boolean) => string;
  readonly isIn: (name: string) => string;
  readonly isNotIn: (name: string) => string;
  readonly planted: string;
  /** "Leunen op één: Partij A en Partij D"; of all where nobody is named. */
  readonly of: (name: string, parties: string) => string;
  readonly hidden: string;
  readonly next: string;
  readonly keep: string;
  readonly kept: string;
  readonly question: string;
  readonly note: (planted: string, recipe: string) => string;
}

export const madeCases: InBoth<MadeCasesMessages> = {
  nl: {
    title: "Maak zelf een situatie",
    about: "Kies wat erin zit. Met hetzelfde startgetal krijg je later dezelfde situatie terug.",
    kind: "Oefening",
    patterns: "Wat zit erin?",
    drawn: "Kies je niets, dan kiest het startgetal er een. Dan kun je zelf ook meedoen.",
    parties: "Hoeveel partijen",
    noise: "Hoe ver zitten de schattingen ernaast?",
    noises: ["Ze kloppen", "Een beetje", "Zoals meestal aan tafel"],
    seed: "Startgetal",
    begin: "Begin met deze situatie",
    noRoom: "Hier is geen plek voor wat je koos. Neem meer partijen, minder patronen, of een ander startgetal.",
    busy: "De situatie wordt gemaakt.",
    challenge: "Een verzonnen samenwerking",
    name: (seed) => `Situatie ${seed}`,
    recipe: (parties, noise, seed) => `${parties} partijen, schattingen: ${noise.toLowerCase()}, startgetal ${seed}`,
    asked: (several) => (several ? "Welke patronen zie je hier? Kies er een." : "Welk patroon zie je hier?"),
    isIn: (name) => `Dit zit erin: ${name}`,
    isNotIn: (name) => `Dit zit er niet in: ${name}`,
    planted: "Zo is het gemaakt",
    of: (name, parties) => (parties === "" ? name : `${name}: ${parties}`),
    hidden: "Door de schattingen is het op deze foto niet zeker te zien.",
    next: "Nog een situatie",
    keep: "Bewaar als les in je sessie",
    kept: "Staat als les in je sessie.",
    question: "Wat valt je op?",
    note: (planted, recipe) => `Erin zit: ${planted}. Gemaakt met ${recipe}.`,
  },
  en: {
    title: "Make a case of your own",
    about: "Choose what is in it. The same starting number brings back the same case.",
    kind: "Exercise",
    patterns: "What is in it?",
    drawn: "If you choose nothing, the starting number picks one. Then you can take part too.",
    parties: "How many parties",
    noise: "How far off are the estimates?",
    noises: ["They are right", "A little", "As usual at a table"],
    seed: "Starting number",
    begin: "Begin with this case",
    noRoom: "There is no room here for what you chose. Take more parties, fewer patterns, or another starting number.",
    busy: "The case is being made.",
    challenge: "An invented partnership",
    name: (seed) => `Case ${seed}`,
    recipe: (parties, noise, seed) => `${parties} parties, estimates: ${noise.toLowerCase()}, starting number ${seed}`,
    asked: (several) => (several ? "Which patterns do you see here? Choose one." : "Which pattern do you see here?"),
    isIn: (name) => `This is in it: ${name}`,
    isNotIn: (name) => `This is not in it: ${name}`,
    planted: "How it was made",
    of: (name, parties) => (parties === "" ? name : `${name}: ${parties}`),
    hidden: "Because of the estimates, this photo does not show it for certain.",
    next: "Another case",
    keep: "Keep as a lesson in your session",
    kept: "It is a lesson in your session.",
    question: "What do you notice?",
    note: (planted, recipe) => `In it: ${planted}. Made with ${recipe}.`,
  },
};
