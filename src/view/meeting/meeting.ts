import { ownFeelings } from "../../domain/felt-balance.ts";
import type { State } from "../../domain/partnership.ts";
import type { Party, PartyId } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import type { Finding } from "../../findings/pattern.ts";
import { standOut } from "../../findings/stand-out.ts";
import { speakers } from "../round/round-steps.ts";

/** The four steps in which a group looks at its photo (DESIGN §1). */
export const STEPS = ["collect", "look", "feel", "see"] as const;
export type Step = (typeof STEPS)[number];

/** Where a meeting stands: what all windows on this device show together. In no file. */
export interface Meeting {
  /** The partnership's id. */
  readonly partnership: string;
  /** YYYY-MM-DD: what was felt on earlier days belongs to an earlier meeting. */
  readonly began: string;
  /** Whether the leader has the steps at hand. */
  readonly on: boolean;
  readonly step: Step;
  /** What is told of in the last step, by its key; null = the photo by itself. */
  readonly finding: string | null;
  /** Whether what was felt stands beside what is in the photo. */
  readonly felt: boolean;
  /** When the minute of silence began, in ms since 1970; null where it does not run. */
  readonly silence: number | null;
  /** Who does not know how it feels, and was asked. */
  readonly unknown: readonly PartyId[];
  /** Who sits where, in every window. */
  readonly seats: readonly PartyId[];
}

export const newMeeting = (partnership: string, began: string): Meeting => ({
  partnership,
  began,
  on: false,
  step: "collect",
  finding: null,
  felt: false,
  silence: null,
  unknown: [],
  seats: [],
});

/** On another day the group begins anew; the seats stay. */
export const onDay = (meeting: Meeting, today: string): Meeting =>
  meeting.began === today ? meeting : { ...newMeeting(meeting.partnership, today), seats: meeting.seats };

/**
 * What the group is told of, one at a time: the few that stand out, never what is only possible. How it feels to a party
 * stands beside its photo only where the leader asks for that.
 */
export const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  standOut(findings.filter(({ pattern }) => pattern !== "felt-against-computed")).first;

type Place = Pick<Meeting, "step" | "finding">;

/** To a step, or to what is told of in the last one. What ran or stood beside it before ends. */
export const goTo = (meeting: Meeting, { step, finding }: Place): Meeting => ({
  ...meeting,
  step,
  finding,
  felt: false,
  silence: null,
});

/**
 * One on, or one back: the steps, then what is told of in the last. `told`: the keys of that. Null where there is nothing
 * further.
 */
export function oneFurther(meeting: Meeting, told: readonly string[], by: 1 | -1): Meeting | null {
  // What stands beside the photo goes first, and the photo is as it was.
  if (meeting.felt) return { ...meeting, felt: false };
  const places: readonly Place[] = [
    ...STEPS.map((step) => ({ step, finding: null })),
    ...told.map((finding) => ({ step: "see" as const, finding })),
  ];
  const found = places.findIndex(({ step, finding }) => step === meeting.step && finding === meeting.finding);
  // What was told of is there no more: then it goes on from the photo.
  const at = found < 0 ? STEPS.indexOf(meeting.step) : found;
  const to = places[at + by];
  return to === undefined ? null : goTo(meeting, to);
}

/** Who said in this meeting how it feels, or that they do not know. */
export function answeredIn(meeting: Meeting, { felt }: Pick<State, "felt">): ReadonlySet<PartyId> {
  const own = [...ownFeelings(felt)].filter(([, { date }]) => date !== null && date >= meeting.began);
  return new Set([...own.map(([party]) => party), ...meeting.unknown]);
}

/** How many of those who are asked how it feels have answered, and who has not. */
export function feltProgress(
  meeting: Meeting,
  state: State,
): { readonly done: number; readonly of: number; readonly waiting: readonly Party[] } {
  const answered = answeredIn(meeting, state);
  const asked = speakers(state, tableOrder(state, meeting.seats));
  const waiting = asked.filter(({ id }) => !answered.has(id));
  return { done: asked.length - waiting.length, of: asked.length, waiting };
}
