import { type Constellation, emptyConstellation, type Stand } from "../view/constellation/constellation.ts";
import { ConstellationScreen } from "../view/constellation/constellation-screen.tsx";
import { useOpen } from "../view/workspace.ts";
import { perPartnership } from "./per-partnership.ts";

/** Of more than so many partnerships the one that was looked at longest ago goes. */
const MOST = 20;

const isStand = (value: unknown): value is Stand =>
  typeof value === "object" &&
  value !== null &&
  ["x", "y", "looks"].every((key) => Number.isFinite((value as Readonly<Record<string, unknown>>)[key]));

const areStands = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every(isStand);

const constellations = perPartnership<Constellation>("evenwicht.constellation", MOST, (found): found is Constellation =>
  Object.keys(emptyConstellation).every((side) => areStands((found as Readonly<Record<string, unknown>>)[side])),
);

/** The constellation of what is open, as it was left on this device. It is in no file. */
export function KeptConstellation() {
  const { id } = useOpen().partnership;
  return (
    <ConstellationScreen
      kept={constellations.read(id)}
      keep={(constellation) => constellations.keep(id, constellation)}
    />
  );
}
