import type { FlowState } from "../../domain/flow.ts";
import type { Holding } from "../../domain/piece.ts";
import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** How the photo is read aloud and what stands on it. */
export interface PhotoMessages {
  readonly title: (partnership: string, parties: number, flows: number) => string;
  readonly askChallenge: string;
  /** Below a party's name, where its verdict is clear. */
  readonly word: Readonly<Record<"brings-more" | "takes-more" | "gets-less" | "gets-more", string>>;
  /** Below the name of a chair that nobody sits on. */
  readonly chair: string;
  readonly party: {
    readonly chair: (name: string) => string;
    readonly sums: (name: string, brings: string, takes: string) => string;
    readonly noExchange: (name: string) => string;
    readonly clear: Readonly<Record<"brings-more" | "takes-more" | "gets-less" | "gets-more", string>>;
    readonly tentative: string;
    readonly level: string;
    /** The rule of fairness that was chosen has no number for it. */
    readonly noNumber: string;
    readonly signals: (count: number) => string;
    readonly soleHolder: string;
  };
  readonly flow: (from: string, to: string, value: string | null, state: FlowState) => string;
  /** Of a flow: what it counts for each end. */
  readonly ends: (cost: string, worth: string) => string;
  /** While flows are gathered: no number is said. */
  readonly way: (from: string, to: string) => string;
  readonly legend: {
    /** The word at the end is in the colour of its side. */
    readonly brings: { readonly before: string; readonly word: string };
    readonly takes: { readonly before: string; readonly word: string };
    readonly clear: readonly string[];
    readonly tentative: readonly string[];
    readonly level: readonly string[];
    readonly empty: readonly string[];
    readonly dotted: readonly string[];
    readonly chair: readonly string[];
    readonly width: readonly string[];
    readonly hoped: readonly string[];
    readonly agreed: readonly string[];
    readonly unsized: readonly string[];
    readonly givenUp: readonly string[];
    readonly signals: readonly string[];
    readonly soleHolder: readonly string[];
    readonly pieces: Readonly<Record<Holding, readonly string[]>>;
    readonly size: readonly string[];
  };
  readonly legendMore: string;
  readonly keys: string;
  readonly look: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
}

const state: InBoth<Readonly<Record<FlowState, string>>> = {
  nl: { actual: "", hoped: ", gehoopt", agreed: ", afgesproken" },
  en: { actual: "", hoped: ", hoped for", agreed: ", agreed" },
};

export const photo: InBoth<PhotoMessages> = {
  nl: {
    title: (partnership, parties, flows) =>
      `Foto van ${partnership}: ${parties} ${plural(parties, "partij", "partijen")}, ${flows} ${plural(flows, "stroom", "stromen")}`,
    askChallenge: "Wat is de opgave?",
    word: {
      "brings-more": "brengt meer",
      "takes-more": "er gaat meer heen",
      "gets-less": "krijgt er minder uit",
      "gets-more": "krijgt er meer uit",
    },
    chair: "lege stoel",
    party: {
      chair: (name) => `${name}: een lege stoel.`,
      sums: (name, brings, takes) => `${name} brengt ${brings} en haalt ${takes}.`,
      noExchange: (name) => `${name}: nog niets ingevuld.`,
      clear: {
        "brings-more": "Er wordt meer gebracht dan er terugkomt.",
        "takes-more": "Er gaat meer heen dan er vandaan komt.",
        "gets-less": "Er komt minder uit dan bij de anderen.",
        "gets-more": "Er komt meer uit dan bij de anderen.",
      },
      tentative: "Mogelijk een verschil: het kan aan de schatting liggen.",
      level: "In balans.",
      noNumber: "Voor de gekozen maat is nog niets ingevuld.",
      signals: (count) => `${count} ${plural(count, "signaal", "signalen")}.`,
      soleHolder: "Heeft een puzzelstuk dat niemand anders heeft.",
    },
    flow: (from, to, value, of) => `Van ${from} naar ${to}: ${value ?? "nog geen getal"}${state.nl[of]}`,
    ends: (cost, worth) => `${cost} voor wie brengt, ${worth} voor wie haalt`,
    way: (from, to) => `Van ${from} naar ${to}`,
    legend: {
      brings: { before: "links ", word: "brengt" },
      takes: { before: "rechts ", word: "haalt" },
      clear: ["vol:", "duidelijk"],
      tentative: ["rand:", "mogelijk"],
      level: ["balk recht:", "in balans"],
      empty: ["leeg: nog niets", "over te zeggen"],
      dotted: ["stippen: nog", "niets ingevuld"],
      chair: ["lege", "stoel"],
      width: ["dikker", "is meer"],
      hoped: ["streepjes:", "gehoopt"],
      agreed: ["open pijl:", "afgesproken"],
      unsized: ["stippen:", "nog geen getal"],
      givenUp: ["losse pijl:", "ingeleverd"],
      signals: ["aantal", "signalen"],
      soleHolder: ["heeft als enige", "een puzzelstuk"],
      pieces: {
        shared: ["puzzelstuk bij", "meer partijen"],
        sole: ["puzzelstuk bij", "één partij"],
        missing: ["puzzelstuk", "ontbreekt nog"],
      },
      size: ["groter: er gaat", "meer doorheen"],
    },
    legendMore: "Meer over de tekens",
    keys: "Partijen, de tafel rond. Pijltjes: naar de volgende. Enter: kiezen. Escape: loslaten.",
    look: "Zo kijk je",
    zoomIn: "Dichterbij",
    zoomOut: "Verder weg",
    fit: "Alles in beeld",
  },
  en: {
    title: (partnership, parties, flows) =>
      `Photo of ${partnership}: ${parties} ${plural(parties, "party", "parties")}, ${flows} ${plural(flows, "flow", "flows")}`,
    askChallenge: "What is the shared challenge?",
    word: {
      "brings-more": "brings more",
      "takes-more": "more flows in",
      "gets-less": "gets less out of it",
      "gets-more": "gets more out of it",
    },
    chair: "empty chair",
    party: {
      chair: (name) => `${name}: an empty chair.`,
      sums: (name, brings, takes) => `${name} brings ${brings} and takes ${takes}.`,
      noExchange: (name) => `${name}: nothing entered yet.`,
      clear: {
        "brings-more": "More is brought than comes back.",
        "takes-more": "More flows to it than from it.",
        "gets-less": "That is less in return than the others get.",
        "gets-more": "That is more in return than the others get.",
      },
      tentative: "Possibly a difference: the estimates may explain it.",
      level: "In balance.",
      noNumber: "Nothing is filled in yet for the measure you chose.",
      signals: (count) => `${count} ${plural(count, "signal", "signals")}.`,
      soleHolder: "Holds a piece of the puzzle that nobody else holds.",
    },
    flow: (from, to, value, of) => `From ${from} to ${to}: ${value ?? "no number yet"}${state.en[of]}`,
    ends: (cost, worth) => `${cost} for who brings it, ${worth} for who takes it`,
    way: (from, to) => `From ${from} to ${to}`,
    legend: {
      brings: { before: "left ", word: "brings" },
      takes: { before: "right ", word: "takes" },
      clear: ["full:", "clear"],
      tentative: ["rim:", "possible"],
      level: ["level beam:", "in balance"],
      empty: ["empty: nothing", "to say yet"],
      dotted: ["dots: nothing", "entered yet"],
      chair: ["empty", "chair"],
      width: ["wider", "is more"],
      hoped: ["dashes:", "hoped for"],
      agreed: ["open arrow:", "agreed"],
      unsized: ["dots:", "no number yet"],
      givenUp: ["loose arrow:", "given up"],
      signals: ["number", "of signals"],
      soleHolder: ["alone holds", "a piece"],
      pieces: {
        shared: ["piece held", "by several"],
        sole: ["piece held", "by one party"],
        missing: ["piece still", "missing"],
      },
      size: ["larger: more", "goes through it"],
    },
    legendMore: "More about the signs",
    keys: "Parties, round the table. Arrow keys: to the next. Enter: choose. Escape: let go.",
    look: "How you look",
    zoomIn: "Closer",
    zoomOut: "Further away",
    fit: "Fit everything",
  },
};
