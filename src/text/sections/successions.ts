import type { InBoth } from "../language.ts";
import { listText } from "../numbers.ts";

/** Who may have become whom between two photos: asked wherever photos are brought together or compared. */
interface SuccessionMessages {
  readonly title: string;
  readonly about: string;
  /** The question about one of them. `when`: since which photo. */
  readonly ask: (from: readonly string[], to: readonly string[], when: string | null) => string;
  readonly because: Readonly<Record<"name" | "flows" | "both", string>>;
  readonly yes: string;
  readonly no: string;
  readonly said: (from: readonly string[], to: readonly string[], holds: boolean) => string;
  readonly takeBack: string;
  readonly saidTitle: string;
}

export const successions: InBoth<SuccessionMessages> = {
  nl: {
    title: "Is dit dezelfde partij?",
    about: "Wat je hier zegt, geldt in elke vergelijking. Het is terug te nemen.",
    ask: (from, to, when) => {
      const since = when === null ? "" : ` Op de foto van ${when} staat het anders.`;
      const [was, is] = [listText("nl", from), listText("nl", to)];
      if (from.length > 1) return `Gingen ${was} samen verder als ${is}?${since}`;
      if (to.length > 1) return `Is ${was} gesplitst in ${is}?${since}`;
      return `Heet ${was} nu ${is}?${since}`;
    },
    because: {
      name: "De namen lijken op elkaar.",
      flows: "Er stroomt ongeveer hetzelfde, met dezelfde anderen.",
      both: "De namen lijken op elkaar, en er stroomt ongeveer hetzelfde.",
    },
    yes: "Ja, dezelfde",
    no: "Nee, een andere",
    said: (from, to, holds) => {
      const [was, is] = [listText("nl", from), listText("nl", to)];
      if (!holds) return `${was} en ${is} zijn verschillende partijen.`;
      if (from.length > 1) return `${was} gingen samen verder als ${is}.`;
      if (to.length > 1) return `${was} is gesplitst in ${is}.`;
      return `${was} heet nu ${is}.`;
    },
    takeBack: "Neem terug",
    saidTitle: "Wie wie werd",
  },
  en: {
    title: "Is this the same party?",
    about: "What you say here holds in every comparison. You can take it back.",
    ask: (from, to, when) => {
      const since = when === null ? "" : ` It differs from the photo of ${when} on.`;
      const [was, is] = [listText("en", from), listText("en", to)];
      if (from.length > 1) return `Did ${was} go on together as ${is}?${since}`;
      if (to.length > 1) return `Did ${was} split into ${is}?${since}`;
      return `Is ${was} now called ${is}?${since}`;
    },
    because: {
      name: "The names are alike.",
      flows: "Much the same flows, with the same others.",
      both: "The names are alike, and much the same flows.",
    },
    yes: "Yes, the same",
    no: "No, another",
    said: (from, to, holds) => {
      const [was, is] = [listText("en", from), listText("en", to)];
      if (!holds) return `${was} and ${is} are different parties.`;
      if (from.length > 1) return `${was} went on together as ${is}.`;
      if (to.length > 1) return `${was} split into ${is}.`;
      return `${was} is now called ${is}.`;
    },
    takeBack: "Take back",
    saidTitle: "Who became whom",
  },
};
