import { isAboutHidden, mayBeHidden, onTheTable } from "../document/left-out.ts";
import type { Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { Moment, Step } from "../storage/history.ts";
import { type InBoth, LANGUAGES } from "../text/language.ts";
import { messages } from "../text/messages.ts";

/** How much of a partnership this screen may show. */
export interface Sight {
  /** What is not on the table is in no view, number, name of a step, search or export of this screen. */
  readonly onlyOnTable: boolean;
}

/** What a step is called on the screen. */
interface SeenStep {
  readonly label: InBoth<string>;
}

/** What undo and redo would turn, the latest last; only that one is named. */
export interface SeenHistory {
  readonly done: readonly SeenStep[];
  readonly undone: readonly SeenStep[];
}

/** A partnership as this screen may show it. The store holds nothing else; the whole stays in its session. */
export const seenPartnership = (partnership: Partnership, { onlyOnTable }: Sight): Partnership =>
  onlyOnTable ? onTheTable(partnership) : partnership;

export function seenHistory({ done, undone }: Moment["history"], sight: Sight): SeenHistory {
  const latest = (steps: readonly Step[]): readonly SeenStep[] =>
    steps.slice(-1).map((step) => ({ label: seenLabel(step, sight) }));
  return { done: latest(done), undone: latest(undone) };
}

/** What a step is called where everybody reads along: of what is hidden not even whose it is. */
export function seenLabel({ diffs, label }: Pick<Step, "diffs" | "label">, { onlyOnTable }: Sight): InBoth<string> {
  return onlyOnTable && isAboutHidden(diffs) ? someChange() : label;
}

/** What is told of a step that could not be made, and the edits of which what was typed may be told. */
export function seenRefusal(
  { edits, label }: { readonly edits: readonly Edit[]; readonly label: InBoth<string> },
  { onlyOnTable }: Sight,
): { readonly label: InBoth<string>; readonly edits: readonly Edit[] } {
  if (!onlyOnTable || !edits.some(mayBeHidden)) return { label, edits };
  return { label: someChange(), edits: [] };
}

function someChange(): InBoth<string> {
  const [nl, en] = LANGUAGES.map((language) => messages[language].edits.changeOther) as [string, string];
  return { nl, en };
}
