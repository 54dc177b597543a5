import type { State } from "../../../domain/partnership.ts";
import type { Place } from "../../workspace.ts";

/**
 * Whether everybody was heard: the conversation was led past everybody's turn on this device, or all who can speak have said
 * something that is noted here.
 */
export function listeningHeld({ parties, cards, interests }: State, conversation: Place | null): boolean {
  const { step } = conversation ?? { step: "" };
  if (step !== "" && step !== "opening" && !step.startsWith("turn ")) return true;
  const heard = new Set([...cards, ...interests].map(({ party }) => party));
  const speaking = parties.filter(({ standing }) => standing === "member");
  return speaking.length > 0 && speaking.every(({ id }) => heard.has(id));
}
