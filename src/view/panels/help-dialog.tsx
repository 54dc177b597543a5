import { DialogFrame } from "../parts/dialog-frame.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

/** The keys, from the one list of commands. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { commands, singleKeys, actions } = useWorkspace();
  const t = useAllTexts();
  const { help } = t.dialogs;
  return (
    <DialogFrame title={help.title} onClose={onClose}>
      <h3 className="small-head">{help.keys}</h3>
      <dl className="keys">
        {commands
          .filter((command) => command.keys.length > 0)
          .map((command) => (
            <div key={command.id}>
              <dt>
                {command.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{command.name}</dd>
            </div>
          ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => actions.setSingleKeys(event.currentTarget.checked)}
        />
        {help.singleKeys}
      </label>
      <h3 className="small-head">{help.photo}</h3>
      <dl className="keys">
        {help.photoKeys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </DialogFrame>
  );
}
