import { type Moment, NOW } from "../moments.ts";
import { samePicture } from "../same-picture.ts";

/** A moment with a day of its own on the time line. */
export interface DatedMoment extends Moment {
  readonly date: string;
}

/**
 * The photos in order, and the present behind them, where it is more than the last photo once again: it has a later date,
 * or a party or flow changed. The present of which the date lies before the last photo is of today.
 */
export function inSeries(moments: readonly Moment[], today: string): readonly DatedMoment[] {
  const taken = moments.filter((moment): moment is DatedMoment => moment.id !== NOW && moment.date !== null);
  const now = moments.find(({ id }) => id === NOW);
  const last = taken.at(-1);
  if (now === undefined || last === undefined) return taken;
  const isLater = now.date !== null && now.date > last.date;
  const isSame = samePicture(now.state, last.state);
  if (!isLater && isSame) return taken;
  const date = isLater ? now.date! : today > last.date ? today : last.date;
  return [...taken, { ...now, date }];
}
