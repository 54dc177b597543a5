import type { About, SeenBy } from "../../domain/partnership.ts";
import { Cell } from "../parts/cell.tsx";
import { Choices } from "../parts/choices.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

type Setting = Exclude<SeenBy["setting"], null>;
const SETTINGS: readonly Setting[] = ["alone", "peers", "with-the-parties"];
/** Whose eyes go with a company: in the round each party speaks for itself. */
const EYES: Readonly<Record<Setting, SeenBy["eyes"]>> = {
  alone: "one-person",
  peers: "group",
  "with-the-parties": "each-party",
};

/** Through whose eyes the photo is taken, and what the partnership is called. */
export function SeenStep() {
  const { actions } = useWorkspace();
  const { about } = useOpen().partnership;
  const text = useAllTexts().challenge.seen;
  const change = (fields: Partial<About>, typing?: string): null => {
    actions.edit([{ type: "about", fields }], typing);
    return null;
  };
  return (
    <>
      <Choices
        label={text.label}
        className="settings"
        options={SETTINGS.map((setting) => ({
          key: setting,
          chosen: about.seenBy.setting === setting,
          content: text.settings[setting],
        }))}
        onChoose={(setting) => change({ seenBy: { ...about.seenBy, setting, eyes: EYES[setting] } })}
      />
      <div className="seen-fields">
        <div className="labelled">
          <span aria-hidden="true">{text.names}</span>
          <Cell
            value={about.seenBy.names}
            label={text.names}
            placeholder={text.namesHint}
            asTyped
            onCommit={(names, typing) => change({ seenBy: { ...about.seenBy, names: names.trim() } }, typing)}
          />
        </div>
        <div className="labelled">
          <span aria-hidden="true">{text.title}</span>
          <Cell
            value={about.title}
            label={text.title}
            placeholder={text.titleHint}
            asTyped
            onCommit={(title, typing) => change({ title: title.trim() }, typing)}
          />
        </div>
      </div>
    </>
  );
}
