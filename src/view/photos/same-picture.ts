import type { State } from "../../domain/partnership.ts";
import { sameData } from "../../domain/same-data.ts";

/** Whether two states show the same parties with the same flows, whatever they are called or dated. */
export const samePicture = (a: State, b: State): boolean =>
  sameData(a.parties, b.parties) && sameData(a.flows, b.flows);
