import { dateText } from "../../text/numbers.ts";
import { Logo } from "../parts/logo.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What it is a photo of, when it was taken, and through whose eyes. */
export function PrintedHead() {
  const { language, t } = useWorkspace();
  const { title, date, seenBy, challenge } = useOpen().evaluated.about;
  const when = date === null ? t.shell.undated : t.shell.photoOf(dateText(language, date));
  return (
    <header className="printed-head">
      <div>
        <p>{`${when}, ${t.panels.caption.seenBy(seenBy)}`}</p>
        <h1>{title.trim() === "" ? t.common.untitled : title}</h1>
        {challenge.trim() === "" ? null : <p className="printed-question">{challenge}</p>}
      </div>
      <p className="printed-name">
        <Logo size={22} />
        {t.shell.name}
      </p>
    </header>
  );
}
