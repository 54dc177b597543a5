import { decimalText } from "../../../text/numbers.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

/** How many times as much, in words: "double", "2.3 times". */
export function useTimes(): (times: number) => string {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas;
  return (times) =>
    t.times.find(([known]) => known === times)?.[1] ?? t.timesAbout(decimalText(language, times, times < 1 ? 2 : 1));
}
