import type { Assumption, AssumptionCode, AssumptionDetails } from "../domain/assumption.ts";
import type { Language } from "./language.ts";
import { importing } from "./sections/import.ts";

/** What reading a file took for granted, in words. */
export function assumptionText(language: Language, { code, details }: Assumption): string {
  // Code and details belong together by the type of `Assumption`, which the compiler does not follow into a record.
  const say = importing[language].assumptions[code] as (details: AssumptionDetails[AssumptionCode]) => string;
  return say(details);
}
