import { isAboutHidden, mayBeHidden, onTheTable } from "../document/left-out.ts";
import { signedEdits } from "../document/signed-edits.ts";
import type { Edit } from "../domain/edit.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import { type Result, succeed } from "../domain/result.ts";
import type { Moment, Step } from "../storage/history.ts";
import { type InBoth, LANGUAGES } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import type { Neutral } from "./neutral.ts";

/** How much of a partnership this screen may show. */
export interface Sight {
  /** What is not on the table is in no view, number, name of a step, search or export of this screen. */
  readonly onlyOnTable: boolean;
  /** What replaces the names of parties and people; null where they are shown. */
  readonly neutral: Neutral | null;
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
export function seenPartnership(whole: Partnership, { onlyOnTable, neutral }: Sight): Partnership {
  // a form is one party's own, and holds nothing of anybody else
  const open = onlyOnTable && whole.form === null ? onTheTable(whole) : whole;
  return neutral === null ? open : neutral.partnership(open);
}

export function seenHistory(moment: Moment, sight: Sight): SeenHistory {
  sight.neutral?.learn(moment);
  const { partnership, history } = moment;
  const latest = (steps: readonly Step[]): readonly SeenStep[] =>
    steps.slice(-1).map((step) => ({ label: seenLabel(partnership.id, step, sight) }));
  return { done: latest(history.done), undone: latest(history.undone) };
}

/** What a step of a partnership is called where everybody reads along: of what is hidden not even whose it is. */
export function seenLabel(id: string, step: Pick<Step, "diffs" | "label">, sight: Sight): InBoth<string> {
  return sight.onlyOnTable && isAboutHidden(step.diffs) ? someChange() : named(id, step.label, sight);
}

/** What is told of a step that could not be made, and the edits of which what was typed may be told. */
export function seenRefusal(
  id: string,
  { edits, label }: { readonly edits: readonly Edit[]; readonly label: InBoth<string> },
  sight: Sight,
): { readonly label: InBoth<string>; readonly edits: readonly Edit[] } {
  if (sight.onlyOnTable && edits.some(mayBeHidden)) return { label: someChange(), edits: [] };
  return { label: named(id, label, sight), edits };
}

export function someChange(): InBoth<string> {
  const [nl, en] = LANGUAGES.map((language) => messages[language].edits.changeOther) as [string, string];
  return { nl, en };
}

const named = (id: string, { nl, en }: InBoth<string>, { neutral }: Sight): InBoth<string> =>
  neutral === null ? { nl, en } : { nl: neutral.text(id, nl), en: neutral.text(id, en) };

/**
 * Edits made of what is seen, as edits of the whole: a photo that is taken is of all that there is, and no replaced name
 * is written back.
 */
export function wholeEdits(
  edits: readonly Edit[],
  whole: Partnership,
  seen: Partnership,
  { neutral }: Sight,
): Result<readonly Edit[]> {
  if (seen === whole) return succeed(edits);
  const taken = signedEdits(edits, whole, seen).map((edit): Edit => {
    if (edit.type !== "add" || edit.collection !== "snapshots") return edit;
    const state = Object.entries(edit.record.state).map(([key, value]) => {
      const part = key as keyof State;
      return [key, value === seen[part] ? whole[part] : value];
    });
    return { ...edit, record: { ...edit.record, state: Object.fromEntries(state) } };
  });
  return neutral === null ? succeed(taken) : neutral.edits(taken, whole, seen);
}
