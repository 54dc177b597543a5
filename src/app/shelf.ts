import type { Keeper } from "../storage/keeper.ts";
import { troubleOf } from "../storage/trouble.ts";
import { LANGUAGES } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { keeping, type ShelfDeed } from "../text/sections/keeping.ts";
import type { Actions } from "../view/workspace.ts";
import { freshId } from "./fresh-id.ts";
import type { ShelfStep } from "./shelf-history.ts";
import type { AppStore } from "./store.ts";
import { today } from "./today.ts";

export type ShelfActions = Pick<
  Actions,
  "renameKept" | "duplicateKept" | "archiveKept" | "forgetKept" | "undoAtStart" | "redoAtStart"
>;

/** What is done with partnerships at the start, without opening them. Nothing is asked first: each can be undone. */
export function makeShelf(store: AppStore, keeper: Keeper, listAgain: () => Promise<void>): ShelfActions {
  const { getState, setState } = store;
  const titleOf = (id: string, language: keyof typeof messages): string =>
    getState()
      .kept.find((card) => card.id === id)
      ?.title.trim() || messages[language].common.untitled;

  const run = (work: () => Promise<unknown>, after: () => void): void => {
    work()
      .then(listAgain)
      .then(after, (error: unknown) => setState({ notice: { about: "not-kept", because: troubleOf(error) } }));
  };
  const deed = (what: ShelfDeed, id: string, title: string | null, step: Omit<ShelfStep, "label">): void => {
    const [nl, en] = LANGUAGES.map((one) => keeping[one].does[what](titleOf(id, one))) as [string, string];
    const named = title ?? titleOf(id, getState().language);
    run(step.redo, () => {
      const { done } = getState().shelf;
      const shelf = { done: [...done, { label: { nl, en }, ...step }], undone: [] };
      setState({ shelf, notice: { about: "shelf", deed: what, title: named } });
    });
  };
  /** A step of the partnership itself, so that it stands in its own history too. */
  const rename = (id: string, title: string): Promise<unknown> =>
    keeper.edit(
      id,
      {
        key: freshId(),
        typing: null,
        label: { nl: messages.nl.edits.about.title ?? "", en: messages.en.edits.about.title ?? "" },
        edits: [{ type: "about", fields: { title } }],
      },
      today(),
    );

  return {
    renameKept: (id, title) => {
      const before = getState().kept.find((card) => card.id === id)?.title ?? "";
      if (title.trim() === before.trim()) return;
      deed("rename", id, title.trim(), { redo: () => rename(id, title.trim()), undo: () => rename(id, before) });
    },
    duplicateKept: (id) => {
      const { language } = getState();
      const copy = { id: freshId(), title: keeping[language].copyOf(titleOf(id, language)), changed: today() };
      deed("duplicate", id, null, {
        redo: () => keeper.duplicate(id, copy),
        undo: () => keeper.forget(copy.id),
      });
    },
    archiveKept: (id, archived) =>
      deed(archived ? "archive" : "take-back", id, null, {
        redo: () => keeper.archive(id, archived),
        undo: () => keeper.archive(id, !archived),
      }),
    forgetKept: (id) => {
      let putBack = async (): Promise<void> => {};
      deed("remove", id, null, {
        redo: async () => {
          putBack = await keeper.forget(id);
        },
        undo: () => putBack(),
      });
    },
    undoAtStart: () => {
      const { done, undone } = getState().shelf;
      const step = done.at(-1);
      if (step === undefined) return;
      run(step.undo, () => {
        const said = messages[getState().language].shell.undone(step.label[getState().language]);
        setState({ shelf: { done: done.slice(0, -1), undone: [...undone, step] }, notice: null, said });
      });
    },
    redoAtStart: () => {
      const { done, undone } = getState().shelf;
      const step = undone.at(-1);
      if (step === undefined) return;
      run(step.redo, () => {
        const said = messages[getState().language].shell.redone(step.label[getState().language]);
        setState({ shelf: { done: [...done, step], undone: undone.slice(0, -1) }, notice: null, said });
      });
    },
  };
}
