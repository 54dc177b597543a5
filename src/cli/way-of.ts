import type { Partnership } from "../domain/partnership.ts";
import { type WayOfLooking, WHOLE } from "../photo/way-of-looking.ts";
import type { Options } from "./options.ts";

/** How the photo is to be looked at, as far as it was said; null where it is from the seat of nobody who is there, or of several. */
export function wayOf({ parties }: Partnership, options: Options): WayOfLooking | null {
  const { seat, fold, oneWay, least, layout, size, colour, arrows } = options;
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
  if (seat === undefined) return way;
  const byCode = parties.filter(({ code }) => code === seat);
  const [party, another] = byCode.length > 0 ? byCode : parties.filter(({ name }) => name === seat);
  if (party === undefined || another !== undefined) return null;
  return { ...way, from: { sort: "seat", party: party.id } };
}
