import { useState } from "react";
import { type Edit, newId } from "../../../domain/edit.ts";
import type { Trial, TrialStep } from "../../../domain/trial.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";

/** The ideas that are kept, the one that is looked at, and what can be done with them: each is a step of undo. */
export interface Trials {
  readonly all: readonly Trial[];
  /** Null where there is none yet. */
  readonly shown: Trial | null;
  readonly titleOf: (trial: Trial) => string;
  readonly show: (id: string) => void;
  readonly begin: () => void;
  readonly rename: (title: string, typing: string) => void;
  readonly remove: () => void;
  /** Begins the first idea where there is none. */
  readonly setSteps: (steps: readonly TrialStep[], typing?: string) => void;
}

export function useTrials(): Trials {
  const { actions } = useWorkspace();
  const t = useAllTexts().ideas;
  const { partnership } = useOpen();
  const { trials } = partnership;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = trials.find(({ id }) => id === chosen) ?? trials.at(-1) ?? null;
  const add = (steps: readonly TrialStep[]): void => {
    const id = newId(partnership, "trials");
    const edit: Edit = { type: "add", collection: "trials", record: { id, title: "", steps } };
    if (actions.edit([edit]).length === 0) setChosen(id);
  };
  const change = (fields: Partial<Omit<Trial, "id">>, typing?: string): void => {
    if (shown !== null) actions.edit([{ type: "change", collection: "trials", id: shown.id, fields }], typing);
  };
  return {
    all: trials,
    shown,
    titleOf: (trial) => (trial.title.trim() === "" ? t.untitled(trials.indexOf(trial) + 1) : trial.title),
    show: setChosen,
    begin: () => add([]),
    rename: (title, typing) => change({ title }, typing),
    remove: () => {
      if (shown !== null) actions.edit([{ type: "remove", collection: "trials", id: shown.id }]);
    },
    setSteps: (steps, typing) => (shown === null ? add(steps) : change({ steps }, typing)),
  };
}
