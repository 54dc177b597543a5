import type { TrialStep } from "../../../domain/trial.ts";
import { AcknowledgeForm } from "./forms/acknowledge-form.tsx";
import { AmbitionForm } from "./forms/ambition-form.tsx";
import { CompensateForm } from "./forms/compensate-form.tsx";
import { ContributionForm } from "./forms/contribution-form.tsx";
import { InviteForm } from "./forms/invite-form.tsx";
import { RenegotiateForm } from "./forms/renegotiate-form.tsx";
import { ThirdPartyForm } from "./forms/third-party-form.tsx";

interface StepFormProps {
  readonly step: TrialStep;
  readonly onChange: (step: TrialStep, typing?: string) => void;
}

/** The form of a step, by what it is. */
export function StepForm({ step, onChange }: StepFormProps) {
  switch (step.intervention) {
    case "acknowledge-loss":
      return <AcknowledgeForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
    case "adjust-ambition":
      return <AmbitionForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
    case "adjust-contribution":
      return <ContributionForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
    case "compensate":
      return <CompensateForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
    case "bring-in-third-party":
      return <ThirdPartyForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
    case "renegotiate-flow":
      return <RenegotiateForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
    case "invite-party":
      return <InviteForm given={step.given} onChange={(given, typing) => onChange({ ...step, given }, typing)} />;
  }
}
