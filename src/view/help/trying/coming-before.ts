import { createContext, useContext } from "react";
import { newParty } from "../../../domain/create.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import { broughtBy, type TrialStep } from "../../../domain/trial.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen } from "../../workspace.ts";

/** The steps before the one that is looked at. */
export const StepsBefore = createContext<readonly TrialStep[]>([]);

/** The photo of now, and whoever the steps before this one bring in, as those that it can be about. */
export function useComingBefore(): Partnership {
  const { partnership } = useOpen();
  const t = useAllTexts().ideas.step;
  const coming = useContext(StepsBefore).flatMap((step) => {
    if (step.intervention !== "bring-in-third-party" && step.intervention !== "invite-party") return [];
    const name = step.given.name.trim() === "" ? t.newParty : step.given.name;
    return [newParty({ id: broughtBy(step.id), name })];
  });
  return coming.length === 0 ? partnership : { ...partnership, parties: [...partnership.parties, ...coming] };
}
