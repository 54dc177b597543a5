import type { QuestionText } from "../../conversation/question-text.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

type SaidFirst = Pick<QuestionText, "headline" | "sum" | "otherwise">;

/** What is said before a question: of the open one, that nothing stands out, or nothing beyond the noise. */
export function useSaidFirst(): (question: QuestionText) => SaidFirst {
  const { t } = useWorkspace();
  const { evaluation } = useOpen();
  const nothing = evaluation.withinNoise ? t.panels.withinNoise : t.panels.nothing;
  return (question) =>
    question.asks === "open" ? { headline: nothing.title, sum: nothing.text, otherwise: "" } : question;
}
