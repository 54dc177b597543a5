import type { InterventionId, TrialStep } from "../../../../domain/trial.ts";

/** What the form of a step of one sort is given. `typing` names a stay in a field: all in it is one step of undo. */
export interface FormProps<Id extends InterventionId> {
  readonly given: Extract<TrialStep, { readonly intervention: Id }>["given"];
  readonly onChange: (given: Extract<TrialStep, { readonly intervention: Id }>["given"], typing?: string) => void;
}
