import type { Evaluation } from "../../measures/evaluate.ts";
import { agreement, fairnessInHundred, fairnessOf } from "../../measures/fairness.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import { valueText } from "../../text/numbers.ts";
import type { Section } from "./report.ts";

/** Fair between two, for each party and in the whole; no section where nothing flows, or it was left out. */
export function fairnessSection({ system, withinNoise }: Evaluation, language: Language): readonly Section[] {
  const { fairness: t, panels } = allMessages[language];
  const [kinds, hundred] = [fairnessOf(system), fairnessInHundred(system)];
  if (kinds === null || hundred === null) return [];
  const floor = system.imbalanceNoiseFloor;
  const noise =
    floor === null
      ? ""
      : ` ${t.noiseAlone(valueText(language, Math.round(100 * floor)))} ${withinNoise ? t.noise.within : t.noise.beyond}`;
  return [
    {
      title: panels.fairness,
      blocks: [
        { sort: "text", text: t.about },
        {
          sort: "facts",
          facts: (["pair", "party", "whole"] as const).map((kind) => {
            const { title, question, said, rest } = t.kinds[kind];
            const [holds, not] = [valueText(language, hundred[kind]), valueText(language, 100 - hundred[kind])];
            return {
              name: title,
              text: `${question} ${said(holds)} ${rest(not)}${kind === "party" ? noise : ""}`,
            };
          }),
        },
        { sort: "question", text: t.agreement[agreement(kinds)] },
      ],
    },
  ];
}
