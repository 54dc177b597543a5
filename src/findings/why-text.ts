import type { WhyShifted } from "../compare/why-shifted.ts";
import type { PartyId } from "../domain/party.ts";
import { NOBODY } from "../domain/party.ts";
import { whyShifted } from "../text/sections/why-shifted.ts";
import type { Wording } from "./pattern.ts";

/** How it comes that a party is told of otherwise, in a sentence or a few. */
export function whyText(why: WhyShifted, party: PartyId, words: Wording): string {
  const t = whyShifted[words.language];
  switch (why.because) {
    case "noise":
      return why.within ? t.withinNoise : t.beyondNoise;
    case "own": {
      const others = why.others.filter((end) => end !== NOBODY).map(words.name);
      return others.length === 0 ? t.givesUp(words.name(party)) : t.own(words.name(party), words.list(others));
    }
    case "weights":
      return t.weights(words.list(why.kinds.map(words.kind)));
    case "together": {
      const [was, is] = [why.before, why.after].map(
        ({ brings, takes }) => [words.value(brings), words.value(takes)] as const,
      ) as [readonly [string, string], readonly [string, string]];
      return t.together(words.name(party), was, is);
    }
    case "estimates":
      return t.estimates;
    case "how-many":
      return t.howMany(why.before, why.after);
  }
}
