import type { InBoth } from "../language.ts";

/** What stands for names where they are replaced. Counted from 0. */
interface NameMessages {
  readonly party: (nth: number) => string;
  readonly person: (nth: number) => string;
  readonly eyes: string;
}

/** A to Z, then AA, AB and on, as the columns of a spreadsheet. */
function letters(nth: number): string {
  const last = String.fromCharCode(65 + (nth % 26));
  return nth < 26 ? last : letters(Math.floor(nth / 26) - 1) + last;
}

export const names: InBoth<NameMessages> = {
  nl: {
    party: (nth) => `Partij ${letters(nth)}`,
    person: (nth) => `Persoon ${nth + 1}`,
    eyes: "wie erbij was",
  },
  en: {
    party: (nth) => `Party ${letters(nth)}`,
    person: (nth) => `Person ${nth + 1}`,
    eyes: "those who were there",
  },
};
