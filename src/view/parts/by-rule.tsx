import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";

/** By which rule give and take are held against each other, where one was chosen. */
export function ByRule() {
  const { fairness } = useOpen().evaluation;
  const { fairRules, panels } = useAllTexts();
  if (fairness === "equal") return null;
  return <p className="quiet-text">{fairRules.beamer(panels.caption.measuredBy[fairness])}</p>;
}
