import { useWorkspace } from "../workspace.ts";
import { Icon } from "./icon.tsx";

/** Stands at a number that is not of now: a sign to the eye, words to the ear. Unseen where it would only flash by. */
export function OldMark() {
  const { t } = useWorkspace();
  return (
    <span className="old-mark" title={t.panels.old}>
      <Icon name="waiting" size={14} />
      <span className="unseen">{t.panels.old} </span>
    </span>
  );
}
