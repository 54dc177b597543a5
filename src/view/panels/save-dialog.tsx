import { Button } from "react-aria-components/Button";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

/** Asked only where something is not on the table: it stays out of the file, unless it is asked for in so many words. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { interests, other } = actions.countLeftOut();
  const save = (include: "everything" | "shareable") => (): void => {
    actions.saveFile(include);
    onClose();
  };
  return (
    <DialogFrame title={t.dialogs.saving.title} onClose={onClose}>
      <p>
        <Icon name="lock" /> {t.dialogs.saving.staysOut(interests, other)}
      </p>
      <div className="dialog-foot">
        <Button className="button primary" autoFocus onPress={save("shareable")}>
          <Icon name="download" />
          {t.dialogs.saving.without}
        </Button>
        <Button className="button" onPress={save("everything")}>
          {t.dialogs.saving.withAll}
        </Button>
      </div>
      <p className="quiet-text">{t.dialogs.saving.withAllCaution}</p>
    </DialogFrame>
  );
}
