import { Button } from "react-aria-components/Button";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWorkspace } from "../workspace.ts";

/** Asked only where something is not on the table: it stays out of the file, unless it is asked for in so many words. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, actions } = useWorkspace();
  const { interests, other } = actions.countLeftOut();
  const save = (include: "everything" | "shareable") => (): void => {
    actions.saveFile(include);
    onClose();
  };
  return (
    <DialogFrame title={t.shell.saving.title} onClose={onClose}>
      <p>
        <Icon name="lock" /> {t.shell.saving.staysOut(interests, other)}
      </p>
      <div className="dialog-foot">
        <Button className="button primary" autoFocus onPress={save("shareable")}>
          <Icon name="download" />
          {t.shell.saving.without}
        </Button>
        <Button className="button" onPress={save("everything")}>
          {t.shell.saving.withAll}
        </Button>
      </div>
      <p className="quiet-text">{t.shell.saving.withAllCaution}</p>
    </DialogFrame>
  );
}
