import type { TrialStep } from "../domain/trial.ts";

/** A step with what somebody typed in it changed. */
export function stepTexts(step: TrialStep, change: (text: string, key: "name" | "note") => string): TrialStep {
  switch (step.intervention) {
    case "bring-in-third-party":
      return { ...step, given: { ...step.given, name: change(step.given.name, "name") } };
    case "invite-party":
      return { ...step, given: { ...step.given, name: change(step.given.name, "name") } };
    case "compensate":
      return { ...step, given: { ...step.given, note: change(step.given.note, "note") } };
    case "renegotiate-flow": {
      const { note } = step.given.fields;
      if (note === undefined) return step;
      return { ...step, given: { ...step.given, fields: { ...step.given.fields, note: change(note, "note") } } };
    }
    default:
      return step;
  }
}
