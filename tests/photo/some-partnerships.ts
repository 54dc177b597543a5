import { newFlow, newParty } from "../../src/domain/create.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { seededRandom } from "../../src/domain/random.ts";
import { partnershipOf } from "../build.ts";

const WORDS =
  "Gemeente Jeugdbescherming Zorg Wijkteam Ziekenhuis Noord Rietdam De Vaart Oosterlo Welzijn Thuis Plus".split(" ");

/** A partnership of `parties` parties with names as long as they are in life, and `flows` flows on the doubling scale. */
export function somePartnership(parties: number, flows: number, seed: number): Partnership {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const name = (): string => Array.from({ length: 1 + below(3) }, () => WORDS[below(WORDS.length)]).join(" ");
  const base = partnershipOf([], { about: { title: "Test", challenge: "Ieder kind op tijd passende hulp" } });
  return {
    ...base,
    parties: Array.from({ length: parties }, (_, index) => newParty({ id: `p${index}`, name: name() })),
    flows: Array.from({ length: flows }, (_, index) =>
      newFlow({
        id: `f${index}`,
        from: `p${below(parties)}`,
        to: below(8) === 0 ? "table" : `p${below(parties)}`,
        resource: base.resources[below(7)]!.id,
        amount: 2 ** below(5),
        state: below(10) === 0 ? "hoped" : "actual",
      }),
    ),
  };
}
