import type { Partnership } from "../domain/partnership.ts";
import { type Teller, tellers } from "../domain/told.ts";
import { type WayOfLooking, WHOLE } from "../photo/way-of-looking.ts";
import type { Options } from "./options.ts";
import { partyCalled } from "./party-called.ts";

/** Who was named and is not there, is there twice, or said nothing. */
export interface NotThere {
  readonly name: string;
  readonly why: "no-such-party" | "said-nothing";
}

const ENDS = ["givers", "receivers", "both"] as const;

/** How the photo is to be looked at, as far as it was said. */
export function wayOf(partnership: Partnership, options: Options): WayOfLooking | NotThere {
  const { seat, told, fold, oneWay, least, layout, size, colour, arrows } = options;
  const way: WayOfLooking = {
    ...WHOLE,
    fold: fold ? "all" : null,
    oneWay,
    least: least ?? WHOLE.least,
    layout: layout ?? WHOLE.layout,
    size: size ?? WHOLE.size,
    colour: colour ?? WHOLE.colour,
    flowColour: arrows ?? WHOLE.flowColour,
  };
  const from = seat === undefined ? null : partyCalled(partnership.parties, seat);
  if (from === undefined) return { name: seat ?? "", why: "no-such-party" };
  const teller = told === undefined ? null : tellerCalled(partnership, told);
  if (teller !== null && "why" in teller) return teller;
  return { ...way, from: from === null ? null : { sort: "seat", party: from }, told: teller };
}

function tellerCalled(partnership: Partnership, name: string): Teller | NotThere {
  const heard = tellers(partnership.flows);
  const end = ENDS.find((one) => one === name);
  if (end !== undefined) return heard.size === 0 ? { name, why: "said-nothing" } : { sort: end };
  const party = partyCalled(partnership.parties, name);
  if (party === undefined) return { name, why: "no-such-party" };
  return heard.has(party) ? { sort: "party", party } : { name, why: "said-nothing" };
}
