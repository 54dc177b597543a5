import { Button } from "react-aria-components/Button";
import type { Language } from "../../text/language.ts";
import type { Messages } from "../../text/messages.ts";
import { troubles } from "../../text/sections/troubles.ts";
import { Icon } from "../parts/icon.tsx";
import { type Notice, useCommand, useWorkspace } from "../workspace.ts";

/** One quiet line about what did not work or what was set aside, with what to do about it. It stays until it is closed. */
export function Notices() {
  const { language, t, notice, actions } = useWorkspace();
  if (notice === null) return null;
  return (
    <p className="notice">
      <Icon name="info" />
      <span>{noticeText(notice, t, troubles[language])}</span>
      <WayOut notice={notice} />
      <Button className="button quiet only-icon" aria-label={t.shell.dismiss} onPress={actions.dismissNotice}>
        <Icon name="close" />
      </Button>
    </p>
  );
}

/** The one thing that helps. */
function WayOut({ notice }: { readonly notice: Notice }) {
  const { language, t, actions } = useWorkspace();
  const save = useCommand("save");
  if (notice.about === "shelf")
    return (
      <Button className="button" onPress={actions.undoAtStart}>
        {t.common.undo}
      </Button>
    );
  if (notice.about === "not-kept" && save.enabled)
    return (
      <Button className="button" onPress={save.run}>
        {troubles[language].saveAsFile}
      </Button>
    );
  const { id = null, raw = null } = { id: null, raw: null, ...notice };
  if (id === null && raw === null) return null;
  return (
    <Button className="button" onPress={() => actions.saveRaw(raw === null ? { id: id ?? "" } : { raw })}>
      {troubles[language].saveWhatIsThere}
    </Button>
  );
}

function noticeText(
  notice: Notice,
  { shell, common, keeping }: Messages,
  trouble: (typeof troubles)[Language],
): string {
  const title = "title" in notice && notice.title.trim() !== "" ? notice.title : common.untitled;
  switch (notice.about) {
    case "example-failed":
      return shell.exampleFailed;
    case "names-replaced":
      return shell.replaceNames.caution;
    case "names-fixed":
      return shell.replaceNames.fixed;
    case "no-beamer":
      return shell.noBeamer;
    case "link-broken":
      return shell.linkBroken;
    case "refused-turn":
      return trouble.refusedTurn;
    case "refused":
      return trouble.refused(notice.what, notice.typed);
    case "not-kept":
      return trouble.notKept[notice.because];
    case "not-read":
      return trouble.notRead[notice.because];
    case "part-lost":
      return trouble.partLost(notice.count);
    case "saved":
      return trouble.saved(notice.name);
    case "shelf":
      return keeping.done[notice.deed](title);
    case "left-at-start":
      return shell.leftAtStart(title);
    case "shared":
      return shell.shared;
    case "beside-other":
      return trouble.besideOther(title);
  }
}
