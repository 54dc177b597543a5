import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";

/** The report of several pages: what it says of itself, beside the texts that it shares with the screens. */
interface ReportMessages {
  /** The dialog in which it is saved. */
  readonly dialog: {
    readonly about: string;
    /** In the name of its file. */
    readonly inName: string;
    readonly format: { readonly label: string; readonly pdf: string; readonly html: string; readonly md: string };
  };
  /** What it is, to who opens it. */
  readonly opening: string;
  readonly titles: Readonly<Record<"photo" | "balance" | "leftOut" | "method", string>>;
  readonly first: string;
  readonly further: string;
  readonly finding: Readonly<Record<"sum" | "sure" | "otherwise", string>>;
  /** How sure something is that rests on no estimate. */
  readonly said: string;
  readonly balance: {
    readonly about: string;
    /** What all together have going out for every 10 that come in. */
    readonly whole: (out: string) => string;
    /** What each is compared with, by a rule of fairness that was chosen. */
    readonly byRule: (measuredBy: string) => string;
    readonly reachAbout: string;
    readonly columns: Readonly<Record<"party" | "brings" | "takes" | "out" | "reach" | "words", string>>;
    readonly onlyOut: string;
    readonly onlyIn: string;
    readonly reach: (low: string, high: string) => string;
    readonly noClear: string;
    /** While all differences may come from the estimates. */
    readonly withinNoise: string;
    readonly unsized: string;
    readonly words: (word: string, sure: string) => string;
  };
  readonly leftOut: {
    readonly onTheTable: string;
    readonly possible: string;
    readonly conversation: string;
    readonly unsized: (count: number) => string;
    readonly notYet: (count: number) => string;
    readonly loops: (count: number) => string;
    readonly nothing: (count: number) => string;
    readonly nobody: (count: number) => string;
    readonly unlisted: Readonly<Record<"none" | "unknown", string>>;
    readonly slow: (names: string) => string;
  };
  readonly method: {
    readonly about: string;
    readonly howSure: string;
    readonly sureAbout: string;
    readonly numbers: string;
    readonly counted: string;
  };
  readonly page: (at: number, of: number) => string;
  /** Beside the photo on a narrow screen. */
  readonly scroll: string;
}

export const report: InBoth<ReportMessages> = {
  nl: {
    dialog: {
      about:
        "De foto zoals je die nu ziet. Dan wat opvalt, de balans, en hoe het is berekend. Met wat op tafel ligt, en wat duidelijk is.",
      inName: "verslag",
      format: {
        label: "Als",
        pdf: "PDF, om te drukken",
        html: "HTML, om op een scherm te lezen",
        md: "Markdown, om in verder te schrijven",
      },
    },
    opening: "Dit is een foto van één moment. Hij klopt nooit helemaal. Lees hem samen, en begin bij de vragen.",
    titles: {
      photo: "De foto",
      balance: "Brengen en halen",
      leftOut: "Wat er niet in staat",
      method: "Hoe het is berekend",
    },
    first: "Om mee te beginnen",
    further: "Wat verder opvalt",
    finding: { sum: "Waar het op rust", sure: "Hoe zeker", otherwise: "Wat nog meespeelt" },
    said: "Dit rust op wat er is gezegd, niet op een schatting.",
    balance: {
      about:
        "Per partij staat hier wat er uitgaat en wat er binnenkomt. Wie brengt, zegt hoe zwaar het valt. Wie haalt, zegt hoeveel het waard is.",
      whole: (out) => `Bij allen samen gaat er ${out} uit op elke 10 die binnenkomt. Daarmee is ieder vergeleken.`,
      byRule: (by) => `Ieder is vergeleken met wat eerlijk is, ${by}.`,
      reachAbout: "Het bereik laat zien hoe ver de schatting ernaast kan zitten.",
      columns: {
        party: "Partij",
        brings: "Brengt",
        takes: "Haalt",
        out: "Uit, op elke 10 in",
        reach: "Bereik",
        words: "In woorden",
      },
      onlyOut: "alleen uit",
      onlyIn: "alleen in",
      reach: (low, high) => `${low} tot ${high}`,
      noClear: "geen duidelijk verschil",
      withinNoise: "kan aan de schatting liggen",
      unsized: "de som is niet compleet",
      words: (word, sure) => `${word}, ${sure}`,
    },
    leftOut: {
      onTheTable: "Wat niet op tafel ligt, staat niet in dit verslag.",
      possible: "Wat alleen mogelijk is, ook niet. Dat kan aan de schatting liggen.",
      conversation: "Wat jullie in het gesprek zeggen en afspreken, heeft zijn eigen blad.",
      unsized: (n) =>
        `${valueText("nl", n)} ${plural(n, "stroom heeft", "stromen hebben")} nog geen getal. ${plural(n, "Die staat", "Die staan")} op de foto en in geen som.`,
      notYet: (n) =>
        `${valueText("nl", n)} ${plural(n, "stroom is", "stromen zijn")} gehoopt of afgesproken. ${plural(n, "Die telt", "Die tellen")} nog niet mee.`,
      loops: (n) =>
        `${valueText("nl", n)} ${plural(n, "stroom gaat", "stromen gaan")} van een partij naar zichzelf. ${plural(n, "Die telt", "Die tellen")} niet mee.`,
      nothing: (n) =>
        `${valueText("nl", n)} ${plural(n, "stroom is", "stromen zijn")} 0: er is naar gevraagd, en er gaat niets. ${plural(n, "Die telt", "Die tellen")} niet mee als stroom.`,
      nobody: (n) =>
        `${valueText("nl", n)} ${plural(n, "stroom komt", "stromen komen")} bij niemand aan. ${plural(n, "Die telt", "Die tellen")} alleen bij wie inlevert.`,
      unlisted: {
        none: "Waar geen stroom staat, gaat er niets. Dat is aangenomen.",
        unknown: "Niet elk tweetal is gevraagd. Waar niets staat, kan toch iets gaan.",
      },
      slow: (names) => `Voor zo'n groot netwerk zijn deze getallen niet uitgerekend: ${names}.`,
    },
    method: {
      about: "Deze getallen zijn hier gebruikt. Bij elk staat hoe je het leest, en wat het niet zegt.",
      howSure: "Hoe zeker is dat?",
      sureAbout:
        "Duidelijk blijft staan als schattingen wat afwijken. Geen duidelijk verschil is nog geen balans. In balans blijft, met de schattingen mee, binnen wat jullie gelijk noemen. Kunnen alle verschillen samen aan de schattingen liggen, dan noemen we bij niemand de balans.",
      numbers: "De getallen",
      counted: "Geteld als",
    },
    page: (at, of) => `${at} van ${of}`,
    scroll: "De foto. Schuif opzij om alles te zien.",
  },
  en: {
    dialog: {
      about:
        "The photo as you see it now. Then what stands out, the balance, and the method. With what is on the table, and what is clear.",
      inName: "report",
      format: { label: "As", pdf: "PDF, to print", html: "HTML, to read on a screen", md: "Markdown, to write on in" },
    },
    opening: "This is a photo of one moment. It's never quite right. Read it together, and begin with the questions.",
    titles: {
      photo: "The photo",
      balance: "Bringing and taking",
      leftOut: "What is not in it",
      method: "How it is worked out",
    },
    first: "To begin with",
    further: "What else stands out",
    finding: { sum: "What it rests on", sure: "How sure", otherwise: "What else" },
    said: "This rests on what was said, not on an estimate.",
    balance: {
      about:
        "For each party: what goes out and what comes in. Who brings says how heavy it is. Who takes says what it is worth.",
      whole: (out) => `For all together, ${out} go out for every 10 that come in. Each is compared with that.`,
      byRule: (by) => `Each is compared with what is fair, ${by}.`,
      reachAbout: "The reach shows how far off the estimate may be.",
      columns: {
        party: "Party",
        brings: "Brings",
        takes: "Takes",
        out: "Out, for every 10 in",
        reach: "Reach",
        words: "In words",
      },
      onlyOut: "only out",
      onlyIn: "only in",
      reach: (low, high) => `${low} to ${high}`,
      noClear: "no clear difference",
      withinNoise: "the estimates may explain it",
      unsized: "the sum is not complete",
      words: (word, sure) => `${word}, ${sure}`,
    },
    leftOut: {
      onTheTable: "What is not on the table is not in this report.",
      possible: "Nor is what is only possible. The estimates may explain it.",
      conversation: "What you say and agree in the conversation has a page of its own.",
      unsized: (n) =>
        `${valueText("en", n)} ${plural(n, "flow has", "flows have")} no number yet. ${plural(n, "It is", "They are")} in the photo and in no sum.`,
      notYet: (n) =>
        `${valueText("en", n)} ${plural(n, "flow is", "flows are")} hoped for or agreed. ${plural(n, "It does", "They do")} not count yet.`,
      loops: (n) =>
        `${valueText("en", n)} ${plural(n, "flow goes", "flows go")} from a party to itself. ${plural(n, "It does", "They do")} not count.`,
      nothing: (n) =>
        `${valueText("en", n)} ${plural(n, "flow is", "flows are")} 0: it was asked, and nothing goes. ${plural(n, "It counts", "They count")} as no flow.`,
      nobody: (n) =>
        `${valueText("en", n)} ${plural(n, "flow reaches", "flows reach")} nobody. ${plural(n, "It counts", "They count")} only for who gives up.`,
      unlisted: {
        none: "Where no flow is named, nothing goes. That is assumed.",
        unknown: "Not every pair was asked. Where nothing is named, something may still go.",
      },
      slow: (names) => `For a network of this size these numbers are not worked out: ${names}.`,
    },
    method: {
      about: "These numbers are used here. Each says how to read it, and what it does not say.",
      howSure: "How sure is that?",
      sureAbout:
        "Clear holds if estimates are somewhat off. No clear difference is not balance yet. In balance stays, estimates included, within what you call even. While all differences together may come from the estimates, we name nobody's balance.",
      numbers: "The numbers",
      counted: "Counted as",
    },
    page: (at, of) => `${at} of ${of}`,
    scroll: "The photo. Scroll sideways to see all of it.",
  },
};
