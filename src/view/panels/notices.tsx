import { Button } from "react-aria-components/Button";
import type { Messages } from "../../text/messages.ts";
import { Icon } from "../parts/icon.tsx";
import { type Notice, useWorkspace } from "../workspace.ts";

/** One quiet line about what did not work or what was set aside, with what to do about it. It stays until it is closed. */
export function Notices() {
  const { t, notice, actions } = useWorkspace();
  return (
    <div className="notice-place" role="status">
      {notice === null ? null : (
        <p className="notice">
          <Icon name="info" />
          <span>{noticeText(notice, t)}</span>
          {notice.about === "forgotten" ? (
            <Button className="button" onPress={actions.putBack}>
              {t.shell.putBack}
            </Button>
          ) : null}
          <Button className="button quiet only-icon" aria-label={t.shell.dismiss} onPress={actions.dismissNotice}>
            <Icon name="close" />
          </Button>
        </p>
      )}
    </div>
  );
}

function noticeText(notice: Notice, { shell, common }: Messages): string {
  if ("title" in notice) {
    const title = notice.title.trim() === "" ? common.untitled : notice.title;
    return notice.about === "forgotten" ? shell.forgotten(title) : shell.leftAtStart(title);
  }
  return { "not-kept": shell.notKept, "not-read": shell.notRead, "example-failed": shell.exampleFailed }[notice.about];
}
