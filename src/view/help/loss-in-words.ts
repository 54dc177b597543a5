import type { Wording } from "../../findings/pattern.ts";
import type { Loss } from "../../interventions/losses.ts";

/** What was let go: with the kind, where it is given up in the photo. */
export const lossInWords = ({ text, resource }: Pick<Loss, "text" | "resource">, words: Wording): string => {
  if (resource === null) return text;
  return text.trim() === "" ? words.kind(resource) : `${words.kind(resource)}: ${text}`;
};
