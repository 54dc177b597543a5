import type { InBoth } from "../language.ts";
import { capital, countText } from "../numbers.ts";

/** Exercises in the trainer's room: four of them, each a small case at a time. Nothing in them is a mark. */
interface ExercisesMessages {
  readonly title: string;
  readonly about: string;
  readonly kinds: {
    readonly spot: { readonly name: string; readonly about: string; readonly asked: string };
    readonly predict: { readonly name: string; readonly about: string; readonly asked: string };
    readonly place: { readonly name: string; readonly about: string; readonly asked: string };
    readonly restore: { readonly name: string; readonly about: string; readonly asked: string };
  };
  readonly begin: (name: string) => string;
  readonly done: (count: number, of: number) => string;
  readonly allDone: string;
  readonly again: string;
  readonly next: string;
  readonly back: string;
  readonly case: (nth: number, of: number) => string;
  readonly thisIs: (name: string) => string;
  readonly youChose: (name: string) => string;
  readonly thatLooks: string;
  readonly nobody: string;
  readonly nobodyStands: string;
  readonly stands: (name: string) => string;
  readonly withinNoise: string;
  /** Where nobody brings more or less than comes back. */
  readonly allEven: string;
  readonly numbers: string;
  readonly brings: string;
  readonly takes: string;
  readonly toTell: string;
  // placing flows
  readonly story: string;
  readonly from: string;
  readonly to: string;
  readonly size: string;
  readonly sizes: readonly [quarter: string, half: string, same: string, double: string, four: string];
  /** Instead of a size: it is not said. */
  readonly leftOpen: string;
  readonly add: string;
  readonly takeAway: (from: string, to: string) => string;
  readonly flow: (from: string, to: string, size: string | null) => string;
  readonly yours: string;
  readonly trainers: string;
  readonly noFlows: string;
  readonly compare: string;
  readonly compared: {
    readonly title: string;
    /** How many flows stand where the trainer's do, and of how many. */
    readonly there: (count: number, of: number) => string;
    /** `all`: of none a size was said. */
    readonly open: (all: boolean) => string;
    readonly same: (from: string, to: string) => string;
    readonly less: (from: string, to: string) => string;
    readonly more: (from: string, to: string) => string;
    readonly missing: (from: string, to: string) => string;
    readonly extra: (from: string, to: string) => string;
    readonly question: string;
    /** Where the flows are the same, and no size was said. */
    readonly sizeQuestion: string;
  };
  // restoring the balance
  readonly less: (from: string, to: string) => string;
  readonly more: (from: string, to: string) => string;
  readonly conversations: (count: number) => string;
  readonly shifted: (value: string) => string;
  readonly even: (name: string) => string;
  readonly uneven: (name: string, brings: string, takes: string) => string;
  readonly inBalance: string;
  readonly notYet: string;
  readonly fewest: (count: number) => string;
  readonly leastShift: (value: string) => string;
  /** Where it was done in as few, or with as little. */
  readonly noFewer: string;
  readonly noLess: (also: boolean) => string;
  readonly showFewest: string;
  readonly restart: string;
}

export const exercises: InBoth<ExercisesMessages> = {
  nl: {
    title: "Oefeningen",
    about: "Alleen of met de groep. Wat je doet, blijft op dit apparaat.",
    kinds: {
      spot: {
        name: "Herken het patroon",
        about: "Een foto zonder namen. Welk patroon zie je?",
        asked: "Welk patroon zie je hier?",
      },
      predict: {
        name: "Voorspel wie meer brengt",
        about: "Kijk naar de stromen, en zeg het voor de getallen er staan.",
        asked: "Wie brengt hier het meest boven wat er terugkomt?",
      },
      place: {
        name: "Leg de stromen",
        about: "Lees het verhaal en leg zelf de stromen. Vergelijk met de foto van de trainer.",
        asked: "Welke stromen hoor je in dit verhaal?",
      },
      restore: {
        name: "Breng het in balans",
        about: "Met zo weinig mogelijk gesprekken, en zo weinig mogelijk verschuiven.",
        asked: "Met wie ga je praten, en wat verschuift er?",
      },
    },
    begin: (name) => `Begin: ${name}`,
    done: (count, of) => (count === 0 ? `${of} situaties` : `${count} van ${of} gedaan`),
    allDone: "Je hebt ze allemaal gehad. Wat viel je op?",
    again: "Begin opnieuw",
    next: "Volgende situatie",
    back: "Naar de trainersruimte",
    case: (nth, of) => `Situatie ${nth} van ${of}`,
    thisIs: (name) => `Dit is: ${name}`,
    youChose: (name) => `Je koos: ${name}`,
    thatLooks: "Daar zie je dit:",
    nobody: "Niemand springt eruit",
    nobodyStands: "Hier springt niemand eruit.",
    stands: (name) => `${name} brengt het meest boven wat er terugkomt.`,
    withinNoise: "De verschillen kunnen hier aan de schatting liggen.",
    allEven: "Bij iedereen komt er evenveel terug.",
    numbers: "De getallen",
    brings: "Brengt",
    takes: "Haalt",
    toTell: "Vertel dit patroon",
    story: "Het verhaal",
    from: "Van",
    to: "Naar",
    size: "Hoeveel",
    sizes: ["een kwart", "de helft", "evenveel", "dubbel", "vier keer"],
    leftOpen: "laat ik open",
    add: "Leg deze stroom",
    takeAway: (from, to) => `Haal weg: ${from} naar ${to}`,
    flow: (from, to, size) => `${from} naar ${to}${size === null ? "" : `: ${size}`}`,
    yours: "Jouw foto",
    trainers: "De foto van de trainer",
    noFlows: "Er ligt nog geen stroom.",
    compare: "Vergelijk",
    compared: {
      title: "Naast elkaar",
      there: (count, of) => {
        const all = countText("nl", of);
        if (count === of) return `Alle ${all} de stromen staan er, in de goede richting.`;
        if (count === 0) return `Van de ${all} stromen van de trainer staat er nog geen.`;
        return `${capital(countText("nl", count))} van de ${all} stromen ${count === 1 ? "staat" : "staan"} er, in de goede richting.`;
      },
      open: (all) =>
        `${all ? "Hoe groot ze zijn, liet je open." : "Van de andere liet je open hoe groot ze zijn."} Kijk wat de trainer hoorde, en praat daarover.`,
      same: (from, to) => `${from} naar ${to}: in beide even groot.`,
      less: (from, to) => `${from} naar ${to}: bij de trainer groter.`,
      more: (from, to) => `${from} naar ${to}: bij jou groter.`,
      missing: (from, to) => `${from} naar ${to}: alleen bij de trainer.`,
      extra: (from, to) => `${from} naar ${to}: alleen bij jou.`,
      question: "Welk woord in het verhaal las je anders?",
      sizeQuestion: "Waaraan hoor je in het verhaal hoe groot een stroom is?",
    },
    less: (from, to) => `Minder van ${from} naar ${to}`,
    more: (from, to) => `Meer van ${from} naar ${to}`,
    conversations: (count) => (count === 1 ? "1 gesprek" : `${count} gesprekken`),
    shifted: (value) => `${value} verschoven`,
    even: (name) => `${name}: in balans.`,
    uneven: (name, brings, takes) => `${name} brengt ${brings} en haalt ${takes}.`,
    inBalance: "Iedereen is in balans.",
    notYet: "Nog niet iedereen is in balans.",
    fewest: (count) => (count === 1 ? "Het kan met 1 gesprek." : `Het kan met ${count} gesprekken.`),
    leastShift: (value) => `De kleinste verschuiving is ${value}. Dat kan met meer gesprekken zijn.`,
    noFewer: "Minder gesprekken kan niet.",
    noLess: (also) => (also ? "Minder verschuiven kan ook niet." : "Minder verschuiven kan niet."),
    showFewest: "Toon hoe weinig het kan zijn",
    restart: "Zet terug zoals het was",
  },
  en: {
    title: "Exercises",
    about: "Alone or with the group. What you do stays on this device.",
    kinds: {
      spot: {
        name: "Spot the pattern",
        about: "A photo without names. Which pattern do you see?",
        asked: "Which pattern do you see here?",
      },
      predict: {
        name: "Predict who brings more",
        about: "Look at the flows, and say so before the numbers show.",
        asked: "Who brings most beyond what comes back?",
      },
      place: {
        name: "Place the flows",
        about: "Read the story and place the flows yourself. Compare with the trainer’s photo.",
        asked: "Which flows do you hear in this story?",
      },
      restore: {
        name: "Bring it into balance",
        about: "With as few conversations as you can, and as little shifting.",
        asked: "With whom will you talk, and what shifts?",
      },
    },
    begin: (name) => `Begin: ${name}`,
    done: (count, of) => (count === 0 ? `${of} cases` : `${count} of ${of} done`),
    allDone: "You have had them all. What struck you?",
    again: "Begin again",
    next: "Next case",
    back: "To the trainer’s room",
    case: (nth, of) => `Case ${nth} of ${of}`,
    thisIs: (name) => `This is: ${name}`,
    youChose: (name) => `You chose: ${name}`,
    thatLooks: "There you would see this:",
    nobody: "Nobody stands out",
    nobodyStands: "Nobody stands out here.",
    stands: (name) => `${name} brings most beyond what comes back.`,
    withinNoise: "The differences here may come from the estimates.",
    allEven: "As much comes back to everybody as they bring.",
    numbers: "The numbers",
    brings: "Brings",
    takes: "Takes",
    toTell: "Tell this pattern",
    story: "The story",
    from: "From",
    to: "To",
    size: "How much",
    sizes: ["a quarter", "half", "the same", "double", "four times"],
    leftOpen: "left open",
    add: "Place this flow",
    takeAway: (from, to) => `Take away: ${from} to ${to}`,
    flow: (from, to, size) => `${from} to ${to}${size === null ? "" : `: ${size}`}`,
    yours: "Your photo",
    trainers: "The trainer’s photo",
    noFlows: "There is no flow yet.",
    compare: "Compare",
    compared: {
      title: "Side by side",
      there: (count, of) => {
        const all = countText("en", of);
        if (count === of) return `All ${all} flows are there, in the right direction.`;
        if (count === 0) return `None of the trainer’s ${all} flows is there yet.`;
        return `${capital(countText("en", count))} of the ${all} flows ${count === 1 ? "is" : "are"} there, in the right direction.`;
      },
      open: (all) =>
        `${all ? "You left their sizes open." : "You left the sizes of the others open."} See what the trainer heard, and talk about that.`,
      same: (from, to) => `${from} to ${to}: the same in both.`,
      less: (from, to) => `${from} to ${to}: larger with the trainer.`,
      more: (from, to) => `${from} to ${to}: larger with you.`,
      missing: (from, to) => `${from} to ${to}: only with the trainer.`,
      extra: (from, to) => `${from} to ${to}: only with you.`,
      question: "Which word in the story did you read differently?",
      sizeQuestion: "What in the story tells how large a flow is?",
    },
    less: (from, to) => `Less from ${from} to ${to}`,
    more: (from, to) => `More from ${from} to ${to}`,
    conversations: (count) => (count === 1 ? "1 conversation" : `${count} conversations`),
    shifted: (value) => `${value} shifted`,
    even: (name) => `${name}: in balance.`,
    uneven: (name, brings, takes) => `${name} brings ${brings} and takes ${takes}.`,
    inBalance: "Everybody is in balance.",
    notYet: "Not everybody is in balance yet.",
    fewest: (count) => (count === 1 ? "1 conversation can do it." : `${count} conversations can do it.`),
    leastShift: (value) => `The smallest shift is ${value}. It may take more conversations.`,
    noFewer: "Fewer conversations can’t do it.",
    noLess: (also) => (also ? "Less shifting can’t do it either." : "Less shifting can’t do it."),
    showFewest: "Show how few it can be",
    restart: "Put it back as it was",
  },
};
