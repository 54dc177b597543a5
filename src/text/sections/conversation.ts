import type { InBoth } from "../language.ts";

/** The conversation's own screen and its printed page; what is asked in it is the guide's (`conversation/`). */
interface ConversationMessages {
  readonly label: string;
  readonly turn: (at: number, of: number) => string;
  readonly nth: (at: number, of: number) => string;
  readonly keys: string;
  readonly photo: string;
  /** Draws a flow that is missing. */
  readonly draw: string;
  /** What only who leads the talk uses. */
  readonly leader: string;
  readonly time: {
    readonly label: string;
    readonly off: string;
    readonly minutes: (minutes: number) => string;
    readonly left: (minutes: number) => string;
    readonly half: string;
    readonly over: string;
  };
  readonly notes: {
    readonly label: string;
    readonly show: string;
    readonly print: string;
    readonly notHere: string;
    readonly why: string;
    readonly watch: string;
    readonly onPaper: string;
  };
  /** Changing the questions. */
  readonly editing: {
    readonly start: string;
    readonly stop: string;
    readonly label: (part: string) => string;
    readonly about: string;
    readonly words: (question: string) => string;
    readonly needsWords: string;
    readonly came: (question: string) => string;
    readonly back: string;
    readonly backTo: (question: string) => string;
    readonly up: (question: string) => string;
    readonly down: (question: string) => string;
    readonly moved: (place: number, of: number) => string;
    readonly leaveOut: (question: string) => string;
    readonly putBack: (question: string) => string;
    readonly isOut: string;
    readonly own: string;
    readonly add: string;
    readonly asTheyCame: string;
  };
  /** What became of agreements. */
  readonly since: {
    readonly title: string;
    readonly done: string;
    readonly notDone: string;
    readonly part: (is: string, wanted: string) => string;
    readonly overdue: string;
  };
  readonly agreements: {
    readonly list: string;
    readonly label: string;
    readonly hint: string;
    readonly afterwards: string;
    readonly removed: (what: string) => string;
    readonly again: string;
    readonly add: string;
    readonly what: string;
    readonly needsWords: string;
    readonly who: string;
    readonly findName: string;
    readonly due: string;
    readonly about: string;
    readonly findFlow: string;
    readonly noFlows: string;
    readonly dueOn: (date: string) => string;
    readonly done: string;
    readonly isDone: (what: string) => string;
    /** Of what is no agreement yet. */
    readonly toDiscuss: string;
    readonly agree: string;
    readonly agreeOn: (what: string) => string;
    readonly change: (what: string) => string;
    readonly remove: (what: string) => string;
    readonly agreedFlow: {
      readonly title: string;
      readonly about: string;
      readonly from: string;
      readonly to: string;
      readonly kind: string;
      readonly add: string;
      readonly same: string;
    };
  };
  readonly print: {
    readonly inOrder: string;
    readonly said: string;
    readonly what: string;
    readonly who: string;
    readonly due: string;
    readonly done: string;
    readonly tooLarge: string;
    readonly notCounted: string;
    readonly onTheTable: string;
  };
}

export const conversation: InBoth<ConversationMessages> = {
  nl: {
    label: "Het gesprek",
    turn: (at, of) => `Partij ${at} van ${of}`,
    nth: (at, of) => `${at} van ${of}`,
    keys: "Met de pijltjes ga je verder en terug.",
    photo: "De foto",
    draw: "Teken een stroom die ontbreekt",
    leader: "Voor wie leidt",
    time: {
      label: "Tijd per beurt",
      off: "geen tijd",
      minutes: (minutes) => `${minutes} minuten`,
      left: (minutes) => (minutes === 1 ? "nog een minuut" : `nog ${minutes} minuten`),
      half: "nog een halve minuut",
      over: "Rond rustig af.",
    },
    notes: {
      label: "Alleen voor wie het gesprek leidt",
      show: "Aantekeningen erbij",
      print: "Print met aantekeningen",
      notHere: "Dit scherm toont alleen wat op tafel ligt. Aantekeningen staan er niet op.",
      why: "Waarom nu:",
      watch: "Let op:",
      onPaper: "Op dit blad staat ook wat niet op tafel ligt. Houd het bij je.",
    },
    editing: {
      start: "Vragen aanpassen",
      stop: "Klaar met aanpassen",
      label: (part) => `Vragen bij ${part}`,
      about: "Wat hier staat, leest iedereen. Kies hierboven een ander deel.",
      words: (question) => `In andere woorden: ${question}`,
      needsWords: "Een vraag heeft woorden nodig. Je kunt de vraag ook weglaten.",
      came: (question) => `Eerst stond hier: ${question}`,
      back: "Zet terug",
      backTo: (question) => `Zet terug: ${question}`,
      up: (question) => `Eerder: ${question}`,
      down: (question) => `Later: ${question}`,
      moved: (place, of) => `Nu vraag ${place} van ${of}.`,
      leaveOut: (question) => `Laat weg: ${question}`,
      putBack: (question) => `Stel weer: ${question}`,
      isOut: "Deze vraag wordt niet gesteld.",
      own: "Een vraag van jezelf",
      add: "Zet erbij",
      asTheyCame: "Alles weer zoals het was",
    },
    since: {
      title: "Wat er van de afspraken kwam",
      done: "Gedaan.",
      notDone: "Nog niet gedaan.",
      part: (is, wanted) => `${is} van de ${wanted}`,
      overdue: "De datum is voorbij. Wat is er nodig?",
    },
    agreements: {
      list: "Wat jullie afspreken",
      label: "Een afspraak",
      hint: "Wie doet wat? In één zin",
      afterwards: "Daarna vul je in wie het doet, wanneer, en over welke stroom.",
      removed: (what) => `Weggehaald: ${what}`,
      again: "Samen weer naar de foto kijken",
      add: "Zet erbij",
      what: "De afspraak in woorden",
      needsWords: "Een afspraak heeft woorden nodig.",
      who: "Wie doet dit?",
      findName: "Zoek een naam",
      due: "Wanneer is het klaar?",
      about: "Over welke stroom gaat het?",
      findFlow: "Zoek op naam of soort",
      noFlows: "Er staat nog geen stroom op de foto.",
      dueOn: (date) => `klaar op ${date}`,
      done: "gedaan",
      isDone: (what) => `Gedaan: ${what}`,
      toDiscuss: "nog te bespreken",
      agree: "Afgesproken",
      agreeOn: (what) => `Afgesproken: ${what}`,
      change: (what) => `Wie, wanneer, waarover: ${what}`,
      remove: (what) => `Verwijder: ${what}`,
      agreedFlow: {
        title: "Leg vast als afgesproken stroom",
        about: "De stroom komt als open pijl op de foto. In de sommen telt die nog niet mee.",
        from: "Van",
        to: "Naar",
        kind: "Soort",
        add: "Leg vast",
        same: "Van en naar zijn nu dezelfde partij.",
      },
    },
    print: {
      inOrder: "In de volgorde van de tafel:",
      said: "Wat al gezegd is",
      what: "Wat",
      who: "Wie",
      due: "Wanneer klaar",
      done: "gedaan",
      tooLarge: "Deze foto is te groot voor dit blad. Op het scherm is hij te zien.",
      notCounted: "Gehoopte en afgesproken stromen tellen niet mee.",
      onTheTable: "Wat niet op tafel ligt, staat niet op dit blad.",
    },
  },
  en: {
    label: "The conversation",
    turn: (at, of) => `Party ${at} of ${of}`,
    nth: (at, of) => `${at} of ${of}`,
    keys: "The arrow keys take you on and back.",
    photo: "The photo",
    draw: "Draw a flow that is missing",
    leader: "For who leads",
    time: {
      label: "Time for a turn",
      off: "no time",
      minutes: (minutes) => `${minutes} minutes`,
      left: (minutes) => (minutes === 1 ? "a minute left" : `${minutes} minutes left`),
      half: "half a minute left",
      over: "Come to a close, in your own time.",
    },
    notes: {
      label: "Only for who leads the talk",
      show: "Show notes",
      print: "Print with notes",
      notHere: "This screen shows only what is on the table. Notes are not on it.",
      why: "Why now:",
      watch: "Watch for:",
      onPaper: "This page has more than what is on the table. Keep it to yourself.",
    },
    editing: {
      start: "Change the questions",
      stop: "Done changing",
      label: (part) => `Questions of ${part}`,
      about: "Everybody reads what is here. Choose another part above.",
      words: (question) => `In other words: ${question}`,
      needsWords: "A question needs words. You can leave it out, too.",
      came: (question) => `It was: ${question}`,
      back: "Put back",
      backTo: (question) => `Put back: ${question}`,
      up: (question) => `Earlier: ${question}`,
      down: (question) => `Later: ${question}`,
      moved: (place, of) => `Now question ${place} of ${of}.`,
      leaveOut: (question) => `Leave out: ${question}`,
      putBack: (question) => `Ask again: ${question}`,
      isOut: "This question is not asked.",
      own: "A question of your own",
      add: "Add it",
      asTheyCame: "All as they came",
    },
    since: {
      title: "What became of the agreements",
      done: "Done.",
      notDone: "Not done yet.",
      part: (is, wanted) => `${is} of ${wanted}`,
      overdue: "The date has passed. What does it need?",
    },
    agreements: {
      list: "What you agree",
      label: "An agreement",
      hint: "Who does what? In one sentence",
      afterwards: "Then you fill in who does it, by when, and about which flow.",
      removed: (what) => `Removed: ${what}`,
      again: "Look at the photo together again",
      add: "Add it",
      what: "The agreement in words",
      needsWords: "An agreement needs words.",
      who: "Who does this?",
      findName: "Find a name",
      due: "When is it done?",
      about: "Which flow is it about?",
      findFlow: "Find by name or kind",
      noFlows: "There is no flow in the photo yet.",
      dueOn: (date) => `done by ${date}`,
      done: "done",
      isDone: (what) => `Done: ${what}`,
      toDiscuss: "still to talk about",
      agree: "Agreed",
      agreeOn: (what) => `Agreed: ${what}`,
      change: (what) => `Who, when, about what: ${what}`,
      remove: (what) => `Remove: ${what}`,
      agreedFlow: {
        title: "Record it as an agreed flow",
        about: "The flow joins the photo as an open arrow. It is in no sum yet.",
        from: "From",
        to: "To",
        kind: "Kind",
        add: "Record it",
        same: "From and to are the same party now.",
      },
    },
    print: {
      inOrder: "In the order of the table:",
      said: "What has been said already",
      what: "What",
      who: "Who",
      due: "Done by",
      done: "done",
      tooLarge: "This photo is too large for this page. You can see it on the screen.",
      notCounted: "Flows hoped for or agreed are in no sum.",
      onTheTable: "What is not on the table is not on this page.",
    },
  },
};
