import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { type Notice, useWorkspace } from "../workspace.ts";

/** One quiet line about what did not work, with what to do about it. It stays until it is closed. */
export function Notices() {
  const { t, notice, actions } = useWorkspace();
  const texts: Readonly<Record<Notice, string>> = {
    "not-kept": t.shell.notKept,
    "not-read": t.shell.notRead,
    "example-failed": t.shell.exampleFailed,
  };
  return (
    <div className="notice-place" role="status">
      {notice === null ? null : (
        <p className="notice">
          <Icon name="info" />
          <span>{texts[notice]}</span>
          <Button className="button quiet only-icon" aria-label={t.shell.dismiss} onPress={actions.dismissNotice}>
            <Icon name="close" />
          </Button>
        </p>
      )}
    </div>
  );
}
