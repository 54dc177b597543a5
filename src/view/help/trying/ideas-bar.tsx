import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { Cell } from "../../parts/cell.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import type { Trials } from "./use-trials.ts";

/** Which idea is looked at, what it is called, and beginning another. */
export function IdeasBar({ trials }: { readonly trials: Trials }) {
  const t = useAllTexts().ideas;
  const id = useId();
  const { all, shown, titleOf } = trials;
  if (shown === null) return null;
  return (
    <div className="ideas-bar">
      {all.length < 2 ? null : (
        <div className="labelled">
          <label htmlFor={id}>{t.idea}</label>
          <select
            id={id}
            className="field"
            value={shown.id}
            onChange={(event) => trials.show(event.currentTarget.value)}
          >
            {all.map((trial) => (
              <option key={trial.id} value={trial.id}>
                {titleOf(trial)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="labelled">
        <span aria-hidden="true">{t.name}</span>
        <Cell
          key={shown.id}
          value={shown.title}
          label={t.name}
          placeholder={titleOf(shown)}
          asTyped
          onCommit={(title, typing) => {
            trials.rename(title, typing);
            return null;
          }}
        />
      </div>
      <Button className="button" onPress={trials.begin}>
        <Icon name="plus" />
        {t.begin}
      </Button>
      <IconButton icon="remove" label={t.remove(titleOf(shown))} onPress={trials.remove} />
    </div>
  );
}
