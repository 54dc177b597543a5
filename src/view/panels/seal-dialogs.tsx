import { type ReactNode, type SyntheticEvent, useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface DialogProps {
  readonly onClose: () => void;
}

/** Saves the partnership as a file that opens with a passphrase only. */
export function SealDialog({ onClose }: DialogProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { seal } = t.dialogs;
  const { interests, other } = actions.countLeftOut();
  const [all, setAll] = useState(false);
  const save = async (passphrase: string): Promise<string | null> => {
    await actions.saveSealed(all ? "everything" : "shareable", passphrase);
    onClose();
    return null;
  };
  return (
    <DialogFrame title={t.shell.commands.saveSealed} onClose={onClose}>
      <p>{seal.about}</p>
      <PassphraseForm icon="download" does={t.shell.save} fresh onGiven={save}>
        {interests + other === 0 ? null : (
          <label className="check">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
            <span>
              {t.dialogs.saving.withAll}
              <span className="quiet-text"> {t.dialogs.saving.withAllCaution}</span>
            </span>
          </label>
        )}
      </PassphraseForm>
    </DialogFrame>
  );
}

/** Unlocks the file that was chosen; from there on it is read as any other. */
export function UnsealDialog({ onClose }: DialogProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { seal } = t.dialogs;
  const open = async (passphrase: string): Promise<string | null> => {
    const came = await actions.unseal(passphrase);
    return came === "opened" ? null : seal[came];
  };
  return (
    <DialogFrame title={seal.locked} onClose={onClose}>
      <PassphraseForm icon="file" does={seal.open} onGiven={open} />
    </DialogFrame>
  );
}

interface PassphraseFormProps {
  readonly icon: "download" | "file";
  readonly does: string;
  /** It is made up here, and not known yet. */
  readonly fresh?: boolean;
  /** Resolves to what is wrong with it, or null. */
  readonly onGiven: (passphrase: string) => Promise<string | null>;
  readonly children?: ReactNode;
}

function PassphraseForm({ icon, does, fresh = false, onGiven, children }: PassphraseFormProps) {
  const { seal } = useAllTexts().dialogs;
  const [passphrase, setPassphrase] = useState("");
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (passphrase === "" || busy) return;
    setBusy(true);
    onGiven(passphrase)
      .catch(() => seal.cannot)
      .then((fault) => {
        setBusy(false);
        setWrong(fault);
      });
  };
  return (
    <form onSubmit={submit}>
      <div className="labelled">
        <label htmlFor={id}>{seal.passphrase}</label>
        <input
          id={id}
          className="field"
          type={shown ? "text" : "password"}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to give it
          autoFocus
          autoComplete={fresh ? "new-password" : "current-password"}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {seal.show}
      </label>
      {children}
      {wrong === null ? null : (
        <p id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <div className="dialog-foot">
        <Button className="button primary" type="submit" isDisabled={passphrase === "" || busy}>
          <Icon name={icon} />
          {does}
        </Button>
      </div>
    </form>
  );
}
