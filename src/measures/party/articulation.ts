import { cutNodes } from "../../solve/cut-nodes.ts";
import { hopcroft } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";

/** Whether the parties that it joins fall apart without it. Over flows between parties: the table joins nobody. */
export const articulation: PartyMeasure<boolean> = {
  id: "articulation",
  scope: "party",
  family: "lens",
  unit: "yes-no",
  range: null,
  orientation: { nl: "ja of nee, geen rangorde", en: "yes or no, no ranking" },
  formula: {
    nl: "houdt bijeen_k = of de groep van k zonder k in meer delen valt, in welke richting het ook stroomt; over stromen tussen partijen",
    en: "articulation_k = whether without k its component falls into more parts, direction left aside; over flows between parties",
  },
  source: hopcroft,
  text: {
    nl: {
      name: "Houdt bijeen",
      question: "Valt het netwerk uiteen zonder deze partij?",
      inWords: "Haal de partij weg, met alle stromen. Kijk of de anderen nog verbonden zijn, in welke richting ook.",
      reading: "Ja: zonder deze partij zijn anderen niet meer verbonden. Nee: ze blijven verbonden.",
      caution: "Ook een kleine stroom verbindt. Wat over de tafel gaat, telt hier niet mee.",
    },
    en: {
      name: "Holds together",
      question: "Does the network fall apart without this party?",
      inWords: "Take away the party and its flows. See whether the others are still joined, in whatever direction.",
      reading: "Yes: without this party others are no longer joined. No: they stay joined.",
      caution: "A small flow joins too. What goes over the table does not count here.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["C", "B", 1],
      ["C", "D", 1],
      ["D", "B", 1],
    ],
    working: {
      nl: "Zonder B staat A alleen: ja. Zonder C geeft D nog aan B; zonder D geeft C nog aan B; A verbindt geen anderen: nee.",
      en: "Without B, A is on its own: yes. Without C, D still gives to B; without D, C still gives to B; A joins nobody else: no.",
    },
    expected: { A: false, B: true, C: false, D: false },
  },
  compute: ({ graph, parties }) => [...cutNodes(graph, parties)].map((cut) => cut === 1),
};
