/**
 * To the first field of a question, described by what asks it (an element's id), so that this is read out with the field.
 * Without a field, and where a finger points, to the heading: there a field would call up the keyboard over the question.
 */
export function toQuestion(body: ParentNode | null, heading: HTMLElement | null, asks: string): void {
  const coarse = matchMedia("(pointer: coarse)").matches;
  const field = coarse ? null : body?.querySelector<HTMLElement>("input");
  field?.setAttribute("aria-describedby", asks);
  (field ?? heading)?.focus({ preventScroll: true });
}
