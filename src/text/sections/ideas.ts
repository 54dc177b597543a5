import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** Ways back to balance that somebody tries: ideas, each with its steps, and what they make of the photo. */
interface IdeasMessages {
  readonly about: string;
  readonly noFlows: string;
  readonly toPhoto: string;
  readonly tooMany: string;
  readonly idea: string;
  readonly untitled: (nth: number) => string;
  readonly name: string;
  readonly begin: string;
  readonly remove: (title: string) => string;
  readonly steps: (title: string) => string;
  readonly add: string;
  readonly noSteps: string;
  readonly giveUpLess: { readonly name: string; readonly about: string };
  readonly step: StepMessages;
  /** How many times as much; the same words for how much it is beside the yardstick. */
  readonly times: readonly (readonly [times: number, said: string])[];
  readonly timesAbout: (times: string) => string;
  readonly outcome: OutcomeMessages;
  readonly takeOver: TakeOverMessages;
}

interface StepMessages {
  readonly on: (step: string) => string;
  readonly onShort: string;
  readonly drag: (step: string) => string;
  readonly up: (step: string) => string;
  readonly down: (step: string) => string;
  readonly remove: (step: string) => string;
  readonly moved: (step: string, to: number) => string;
  readonly idle: string;
  /** Nobody was chosen yet who says it. */
  readonly unsaid: string;
  readonly gone: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly flow: string;
  readonly same: string;
  readonly note: string;
  readonly number: (of: string) => string;
  readonly worth: (name: string) => string;
  readonly cost: (name: string) => string;
  readonly becomes: (before: string, after: string) => string;
  readonly loss: string;
  readonly sees: string;
  readonly whoSees: string;
  /** `words` is null where they are not on the table. */
  readonly acknowledges: (by: string, whose: string, words: string | null) => string;
  readonly noLoss: string;
  readonly toListening: string;
  readonly noTable: string;
  readonly factor: string;
  readonly tableGives: (before: string, after: string) => string;
  readonly stillNothing: (names: string) => string;
  readonly everybodyGains: string;
  readonly newName: string;
  readonly thirdParty: string;
  readonly newParty: string;
  readonly gives: string;
  readonly asks: string;
  readonly party: (role: "gives" | "asks") => string;
  readonly howMuch: (role: "gives" | "asks", name: string) => string;
  readonly addTerm: (role: "gives" | "asks") => string;
  readonly removeTerm: (name: string) => string;
  readonly piece: string;
  readonly anyPiece: string;
  readonly pieceMissing: (name: string) => string;
  readonly inviteAbout: string;
}

interface OutcomeMessages {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly sums: string;
  readonly sumsNone: string;
  readonly party: string;
  readonly brings: string;
  readonly takes: string;
  readonly inWords: string;
  readonly nowInWords: (words: string) => string;
  readonly thenInWords: (words: string) => string;
  readonly nowThen: (now: string, then: string) => string;
  readonly notYet: string;
  readonly together: string;
  readonly found: string;
  readonly foundNone: string;
  readonly possible: string;
  readonly still: (count: number) => string;
  readonly lessSure: string;
  readonly surer: string;
}

interface TakeOverMessages {
  readonly try: string;
  readonly tryAbout: string;
  readonly agree: string;
  readonly agreeAbout: string;
  readonly flow: (flow: string, before: string, after: string) => string;
  readonly comes: (names: string) => string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly done: (count: number) => string;
}

export const ideas: InBoth<IdeasMessages> = {
  nl: {
    about: "Stel een paar stappen achter elkaar, en kijk wat de foto dan laat zien. Deze ideeën zijn alleen voor jou.",
    noFlows: "Er staat nog geen stroom op de foto. Teken eerst wie wat brengt en haalt.",
    toPhoto: "Naar de foto",
    tooMany: "Met meer dan 2.000 stromen kan dit niet op het scherm.",
    idea: "Idee",
    untitled: (nth) => `Idee ${nth}`,
    name: "Naam van dit idee",
    begin: "Begin een ander idee",
    remove: (title) => `Verwijder het idee: ${title}`,
    steps: (title) => `Stappen van ${title}`,
    add: "Wat wil je proberen?",
    noSteps: "Nog geen stap. Begin bij wat gezien en gezegd mag worden.",
    giveUpLess: {
      name: "Minder inleveren",
      about: "Wie autonomie inlevert, of iets dat niemand krijgt, levert minder in.",
    },
    step: {
      on: (step) => `Doet mee: ${step}`,
      onShort: "doet mee",
      drag: (step) => `Versleep, of pijl omhoog en omlaag: ${step}`,
      up: (step) => `Eerder: ${step}`,
      down: (step) => `Later: ${step}`,
      remove: (step) => `Verwijder: ${step}`,
      moved: (step, to) => `${step} is nu stap ${to}`,
      idle: "Deze stap doet nu niets. Iets waar de stap over gaat, is er niet.",
      unsaid: "Deze stap doet nog niets. Kies eerst wie het zegt.",
      gone: "staat niet meer op de foto",
      from: "Van",
      to: "Naar",
      kind: "Soort",
      flow: "Om welke stroom gaat het?",
      same: "Van en naar zijn nu dezelfde partij.",
      note: "In woorden",
      number: (of) => `${of} In een getal`,
      worth: (name) => `Hoeveel is het ${name} waard?`,
      cost: (name) => `Hoe zwaar valt het ${name}?`,
      becomes: (before, after) => (before === after ? `Blijft ${before}.` : `Was ${before}, wordt ${after}.`),
      loss: "Wat is er losgelaten?",
      sees: "Wie zegt dat gezien te hebben?",
      whoSees: "Kies wie",
      acknowledges: (by, whose, words) =>
        `${by} zegt tegen ${whose}: ik zie wat jullie loslieten.${words === null ? "" : ` “${words}”`}`,
      noLoss: "Op tafel ligt nog geen verlies. Noteer het bij het luisteren, of zet op de foto wat is ingeleverd.",
      toListening: "Naar luisteren",
      noTable: "Van de tafel komt nog niets. Teken eerst wat de samenwerking oplevert.",
      factor: "Hoeveel keer zo veel?",
      tableGives: (before, after) => `Van de tafel komt nu ${before}, dan ${after}.`,
      stillNothing: (names) => `Dan haalt nog niets van de tafel: ${names}.`,
      everybodyGains: "Iedereen haalt dan iets van de tafel.",
      newName: "Hoe heet die partij?",
      thirdParty: "Derde partij",
      newParty: "Nieuwe partij",
      gives: "Wat brengt die partij, en aan wie?",
      asks: "Wat vraagt die partij, en van wie?",
      party: (role) => (role === "gives" ? "Aan" : "Van"),
      howMuch: (role, name) => (role === "gives" ? `Hoeveel is het ${name} waard?` : `Hoe zwaar valt het ${name}?`),
      addTerm: (role) => (role === "gives" ? "Brengt nog iets" : "Vraagt nog iets"),
      removeTerm: (name) => `Haal weg: ${name}`,
      piece: "Voor welk puzzelstuk?",
      anyPiece: "nog niet bekend",
      pieceMissing: (name) => `${name} (nog bij niemand)`,
      inviteAbout: "Wat deze partij brengt en haalt, is voor het gesprek.",
    },
    times: [
      [0, "niets"],
      [0.25, "een kwart"],
      [0.5, "de helft"],
      [0.75, "driekwart"],
      [1, "evenveel"],
      [1.5, "anderhalf keer"],
      [2, "dubbel"],
      [3, "drie keer"],
      [4, "vier keer"],
      [6, "zes keer"],
      [8, "acht keer"],
      [12, "twaalf keer"],
      [16, "zestien keer"],
    ],
    timesAbout: (times) => `${times} keer`,
    outcome: {
      title: "Wat de foto dan laat zien",
      before: "Nu",
      after: "Met deze stappen",
      sums: "Wie het raakt",
      sumsNone: "In de sommen verandert niets.",
      party: "Partij",
      brings: "Brengt",
      takes: "Haalt",
      inWords: "In woorden",
      nowInWords: (words) => `Nu: ${words}`,
      thenInWords: (words) => `Dan: ${words}`,
      nowThen: (now, then) => `${now}, dan ${then}`,
      notYet: "nog niet aan tafel",
      together: "Samen",
      found: "Wat opvalt, nu en dan",
      foundNone: "Er valt nu niets op, en dan ook niet.",
      possible: "mogelijk",
      still: (count) => `Valt nog steeds op (${count})`,
      lessSure: "Viel duidelijk op, is dan mogelijk",
      surer: "Was mogelijk, valt dan duidelijk op",
    },
    takeOver: {
      try: "Neem over als proef",
      tryAbout: "Een proef is een kopie. Je vergelijkt die daarna met de foto van nu.",
      agree: "Neem over als afspraak",
      agreeAbout:
        "Dit komt als afgesproken stroom op de foto: een open pijl, die in de sommen nog niet meetelt. Doe dit als jullie het samen hebben afgesproken.",
      flow: (flow, before, after) => `${flow}: nu ${before}, afgesproken ${after}`,
      comes: (names) => `Ook aan tafel komt: ${names}.`,
      confirm: (count) => `Zet ${count} afgesproken ${plural(count, "stroom", "stromen")} op de foto`,
      cancel: "Nog niet",
      done: (count) =>
        `${count} afgesproken ${plural(count, "stroom staat", "stromen staan")} op de foto. Met ongedaan maken haal je ze weer weg.`,
    },
  },
  en: {
    about: "Put a few steps in a row, and see what the photo then shows. These ideas are for you alone.",
    noFlows: "There is no flow in the photo yet. First draw who brings and takes what.",
    toPhoto: "To the photo",
    tooMany: "With more than 2,000 flows this cannot be done on the screen.",
    idea: "Idea",
    untitled: (nth) => `Idea ${nth}`,
    name: "Name of this idea",
    begin: "Begin another idea",
    remove: (title) => `Remove the idea: ${title}`,
    steps: (title) => `Steps of ${title}`,
    add: "What would you like to try?",
    noSteps: "No step yet. Begin with what may be seen and said.",
    giveUpLess: {
      name: "Give up less",
      about: "Who gives up autonomy, or something that nobody gets, gives up less.",
    },
    step: {
      on: (step) => `Counts: ${step}`,
      onShort: "counts",
      drag: (step) => `Drag, or arrow up and down: ${step}`,
      up: (step) => `Earlier: ${step}`,
      down: (step) => `Later: ${step}`,
      remove: (step) => `Remove: ${step}`,
      moved: (step, to) => `${step} is step ${to} now`,
      idle: "This step does nothing now. Something it is about isn't there.",
      unsaid: "This step does nothing yet. First choose who says it.",
      gone: "is no longer in the photo",
      from: "From",
      to: "To",
      kind: "Kind",
      flow: "Which flow is it about?",
      same: "From and to are the same party now.",
      note: "In words",
      number: (of) => `${of} As a number`,
      worth: (name) => `What is it worth to ${name}?`,
      cost: (name) => `How heavy is it for ${name}?`,
      becomes: (before, after) => (before === after ? `Stays ${before}.` : `Was ${before}, becomes ${after}.`),
      loss: "What was let go?",
      sees: "Who says that it saw this?",
      whoSees: "Choose who",
      acknowledges: (by, whose, words) =>
        `${by} says to ${whose}: I see what you let go.${words === null ? "" : ` “${words}”`}`,
      noLoss: "No loss is on the table yet. Note it while listening, or put in the photo what was given up.",
      toListening: "To listening",
      noTable: "Nothing comes from the table yet. First draw what the partnership yields.",
      factor: "How many times as much?",
      tableGives: (before, after) => `The table gives ${before} now, then ${after}.`,
      stillNothing: (names) => `Still taking nothing from the table: ${names}.`,
      everybodyGains: "Everybody then takes something from the table.",
      newName: "What is that party called?",
      thirdParty: "Third party",
      newParty: "New party",
      gives: "What does it bring, and to whom?",
      asks: "What does it ask, and of whom?",
      party: (role) => (role === "gives" ? "To" : "From"),
      howMuch: (role, name) => (role === "gives" ? `What is it worth to ${name}?` : `How heavy is it for ${name}?`),
      addTerm: (role) => (role === "gives" ? "Brings something more" : "Asks something more"),
      removeTerm: (name) => `Take away: ${name}`,
      piece: "For which piece of the puzzle?",
      anyPiece: "not known yet",
      pieceMissing: (name) => `${name} (nobody holds it yet)`,
      inviteAbout: "What this party brings and takes is for the conversation.",
    },
    times: [
      [0, "nothing"],
      [0.25, "a quarter"],
      [0.5, "half"],
      [0.75, "three quarters"],
      [1, "the same"],
      [1.5, "one and a half times"],
      [2, "double"],
      [3, "three times"],
      [4, "four times"],
      [6, "six times"],
      [8, "eight times"],
      [12, "twelve times"],
      [16, "sixteen times"],
    ],
    timesAbout: (times) => `${times} times`,
    outcome: {
      title: "What the photo then shows",
      before: "Now",
      after: "With these steps",
      sums: "Whom it touches",
      sumsNone: "Nothing changes in the sums.",
      party: "Party",
      brings: "Brings",
      takes: "Takes",
      inWords: "In words",
      nowInWords: (words) => `Now: ${words}`,
      thenInWords: (words) => `Then: ${words}`,
      nowThen: (now, then) => `${now}, then ${then}`,
      notYet: "not at the table yet",
      together: "Together",
      found: "What stands out, now and then",
      foundNone: "Nothing stands out now, and nothing would then.",
      possible: "possible",
      still: (count) => `Still stands out (${count})`,
      lessSure: "Stood out clearly, then possible",
      surer: "Was possible, then stands out clearly",
    },
    takeOver: {
      try: "Take over as a try-out",
      tryAbout: "A try-out is a copy. Afterwards you compare it with the photo of now.",
      agree: "Take over as an agreement",
      agreeAbout:
        "This joins the photo as agreed flows: open arrows, in no sum yet. Do this once you have agreed it together.",
      flow: (flow, before, after) => `${flow}: ${before} now, ${after} agreed`,
      comes: (names) => `Also joining the table: ${names}.`,
      confirm: (count) => `Put ${count} agreed ${plural(count, "flow", "flows")} in the photo`,
      cancel: "Not yet",
      done: (count) =>
        `${count} agreed ${plural(count, "flow is", "flows are")} in the photo. Undo takes ${plural(count, "it", "them")} away again.`,
    },
  },
};
