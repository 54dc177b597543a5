import type { InBoth } from "../language.ts";
import { plural, sentence } from "../numbers.ts";

/** Where both ends of a flow reported the same thing and said something else: the photo takes the middle. */
interface ReportsMessages {
  readonly middle: (giver: string, gave: string, receiver: string, got: string, middle: string) => string;
  readonly more: (count: number) => string;
  readonly ofWhole: (count: number) => string;
}

export const reports: InBoth<ReportsMessages> = {
  nl: {
    middle: (giver, gave, receiver, got, middle) =>
      sentence(`${giver} zegt ${gave}, ${receiver} zegt ${got}. De foto neemt het midden: ${middle}.`),
    more: (count) => `En nog ${count} ${plural(count, "stroom", "stromen")} waarvan de foto het midden neemt.`,
    ofWhole: (count) =>
      `Bij ${count} ${plural(count, "stroom zeggen", "stromen zeggen")} beide kanten iets anders. De foto neemt steeds het midden.`,
  },
  en: {
    middle: (giver, gave, receiver, got, middle) =>
      sentence(`${giver} says ${gave}, ${receiver} says ${got}. The photo takes the middle: ${middle}.`),
    more: (count) => `And ${count} more ${plural(count, "flow", "flows")} of which the photo takes the middle.`,
    ofWhole: (count) =>
      `For ${count} ${plural(count, "flow", "flows")} both ends say something else. The photo takes the middle each time.`,
  },
};
