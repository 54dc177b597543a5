import type { InBoth } from "../language.ts";

/** The parties placed by hand, with distance and direction of view. No number stands in it. */
interface ConstellationMessages {
  readonly title: string;
  readonly about: string;
  readonly sides: { readonly label: string; readonly now: string; readonly wished: string; readonly moves: string };
  readonly sideAbout: { readonly now: string; readonly wished: string; readonly moves: string };
  readonly field: string;
  readonly challenge: string;
  readonly waiting: string;
  readonly place: (name: string) => string;
  readonly nobody: string;
  /** What is said of a figure: where it looks, and who stands closest. */
  readonly figure: (name: string, at: string | null, near: string | null) => string;
  /** The same of who looks nowhere. */
  readonly stands: (name: string, near: string | null) => string;
  /** `removes`: what Delete does; null: nothing. */
  readonly keys: (turns: boolean, removes: "takeAway" | "back" | null) => string;
  readonly touch: (turns: boolean) => string;
  readonly chosen: (name: string) => string;
  readonly nobodyChosen: (side: "now" | "wished") => string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly looksAt: string;
  readonly past: string;
  readonly takeAway: string;
  readonly backToNow: string;
  readonly undo: string;
  readonly redo: string;
  readonly moves: string;
  readonly noMoves: string;
  readonly towards: (name: string, other: string) => string;
  readonly away: (name: string, other: string) => string;
  readonly elsewhere: (name: string) => string;
  readonly looks: (name: string, at: string) => string;
  readonly looksPast: (name: string) => string;
  readonly question: string;
  readonly empty: string;
  readonly toChallenge: string;
}

export const constellation: InBoth<ConstellationMessages> = {
  nl: {
    title: "Opstelling",
    about: "Zet iedereen neer zoals het voelt: hoe dichtbij, en waar ieder kijkt. Er hangt geen getal aan.",
    sides: { label: "Wat je ziet", now: "Zoals het is", wished: "Zoals gewenst", moves: "De bewegingen" },
    sideAbout: {
      now: "Zo staan jullie nu. Kijk er samen eerst even stil naar.",
      wished: "Zo zouden jullie willen staan. Wie je laat staan, blijft waar die staat.",
      moves: "De lijn loopt van waar iemand staat naar waar die zou willen staan.",
    },
    field: "Het veld",
    challenge: "De opgave",
    waiting: "Nog niet neergezet",
    place: (name) => `Zet neer: ${name}`,
    nobody: "Het veld is leeg. Wie zet je als eerste neer?",
    figure: (name, at, near) =>
      [
        `${name}.`,
        at === null ? "Kijkt langs iedereen." : `Kijkt naar ${at}.`,
        near === null ? "" : `Staat het dichtst bij ${near}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    stands: (name, near) => (near === null ? `${name}.` : `${name}. Staat het dichtst bij ${near}.`),
    keys: (turns, removes) =>
      `${[
        "Pijlen verplaatsen",
        ...(turns ? ["komma en punt draaien"] : []),
        ...(removes === null ? [] : [removes === "back" ? "Delete zet terug" : "Delete haalt weg"]),
      ].join(", ")}.`,
    touch: (turns) =>
      turns ? "Sleep iemand om te verplaatsen. Sleep aan de neus om te draaien." : "Sleep om te verplaatsen.",
    chosen: (name) => `Gekozen: ${name}`,
    nobodyChosen: (side) =>
      side === "now"
        ? "Kies iemand in het veld om te draaien of weg te halen."
        : "Kies iemand in het veld om te draaien.",
    turnLeft: "Draai naar links",
    turnRight: "Draai naar rechts",
    looksAt: "Kijkt naar",
    past: "langs iedereen",
    takeAway: "Haal uit het veld",
    backToNow: "Terug naar nu",
    undo: "Een stap terug in de opstelling",
    redo: "Die stap opnieuw",
    moves: "Wie beweegt",
    noMoves: "Er beweegt nog niemand. Zet bij Zoals gewenst neer hoe het zou mogen zijn.",
    towards: (name, other) => `${name} komt dichter bij ${other}.`,
    away: (name, other) => `${name} staat verder van ${other}.`,
    elsewhere: (name) => `${name} gaat ergens anders staan.`,
    looks: (name, at) => `${name} kijkt naar ${at}.`,
    looksPast: (name) => `${name} kijkt langs iedereen.`,
    question: "Wat is de kleinste beweging die al iets verandert?",
    empty: "Er zijn nog geen partijen om neer te zetten.",
    toChallenge: "Naar de opgave en de partijen",
  },
  en: {
    title: "Constellation",
    about: "Place everybody as it feels: how close, and where each is looking. No number is attached.",
    sides: { label: "What you see", now: "As it is", wished: "As wished for", moves: "The moves" },
    sideAbout: {
      now: "This is how you stand now. Look at it together in silence first.",
      wished: "This is how you would like to stand. Whoever you leave alone stays put.",
      moves: "The line runs from where somebody stands to where they would like to stand.",
    },
    field: "The field",
    challenge: "The challenge",
    waiting: "Not placed yet",
    place: (name) => `Place: ${name}`,
    nobody: "The field is empty. Whom do you place first?",
    figure: (name, at, near) =>
      [
        `${name}.`,
        at === null ? "Looks past everybody." : `Looks at ${at}.`,
        near === null ? "" : `Stands closest to ${near}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    stands: (name, near) => (near === null ? `${name}.` : `${name}. Stands closest to ${near}.`),
    keys: (turns, removes) =>
      `${[
        "Arrows move",
        ...(turns ? ["comma and full stop turn"] : []),
        ...(removes === null ? [] : [removes === "back" ? "Delete puts back" : "Delete takes away"]),
      ].join(", ")}.`,
    touch: (turns) => (turns ? "Drag somebody to move them. Drag the nose to turn them." : "Drag it to move it."),
    chosen: (name) => `Chosen: ${name}`,
    nobodyChosen: (side) =>
      side === "now"
        ? "Choose somebody in the field to turn them or take them away."
        : "Choose somebody in the field to turn them.",
    turnLeft: "Turn left",
    turnRight: "Turn right",
    looksAt: "Looks at",
    past: "past everybody",
    takeAway: "Take out of the field",
    backToNow: "Back to now",
    undo: "One step back in the constellation",
    redo: "That step again",
    moves: "Who moves",
    noMoves: "Nobody moves yet. Under As wished for, place them as it might be.",
    towards: (name, other) => `${name} comes closer to ${other}.`,
    away: (name, other) => `${name} stands further from ${other}.`,
    elsewhere: (name) => `${name} stands somewhere else.`,
    looks: (name, at) => `${name} looks at ${at}.`,
    looksPast: (name) => `${name} looks past everybody.`,
    question: "What is the smallest move that already changes something?",
    empty: "There are no parties to place yet.",
    toChallenge: "To the challenge and the parties",
  },
};
