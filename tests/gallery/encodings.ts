import { LAYOUTS } from "../../src/photo/arrangement.ts";
import { COLOURS, FLOW_COLOURS, SIZES, type WayOfLooking } from "../../src/photo/way-of-looking.ts";
import type { Network } from "./networks.ts";
import type { Plate } from "./plate.ts";

const LAYOUTS_ALL = ["round", ...LAYOUTS] as const;

/** Everything that sizes and colours can show, one at a time. The first is how everybody begins. */
const ENCODINGS: readonly Partial<WayOfLooking>[] = [
  {},
  ...SIZES.slice(1).map((size) => ({ size })),
  ...COLOURS.slice(1).map((colour) => ({ colour })),
  ...FLOW_COLOURS.slice(1).map((flowColour) => ({ flowColour })),
];

const written = (way: Partial<WayOfLooking>): string =>
  Object.entries(way)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ");

/** Every encoding in every layout, of one network. */
export const everyEncoding = (of: Network): readonly Plate[] =>
  LAYOUTS_ALL.flatMap((layout) =>
    ENCODINGS.map((encoding): Plate => {
      const way = { layout, ...encoding };
      return { name: `${of.name}: ${written(way)}`, about: written(way), of, way };
    }),
  );
