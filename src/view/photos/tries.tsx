import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import { dateText } from "../../text/numbers.ts";
import { Cell } from "../parts/cell.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { type Moment, NOW } from "./moments.ts";
import type { Try } from "./use-tries.ts";

interface TriesProps {
  readonly moments: readonly Moment[];
  readonly tries: readonly Try[];
  readonly onCompare: (one: Try) => void;
}

/** Copies to try something in: those that are there, and beginning one more, from the present or from any photo. */
export function Tries({ moments, tries, onCompare }: TriesProps) {
  const t = useAllTexts().trying;
  return (
    <section className="tries" aria-labelledby="tries">
      <h3 id="tries">{t.title}</h3>
      <p className="quiet-text">{t.about}</p>
      {tries.length === 0 ? null : (
        <ul className="try-list">
          {tries.map((one) => (
            <li key={one.card.id}>
              <TryRow {...one} onCompare={() => onCompare(one)} />
            </li>
          ))}
        </ul>
      )}
      <NewTry moments={moments} />
    </section>
  );
}

function TryRow({ card: { id, changed }, partnership, onCompare }: Try & { readonly onCompare: () => void }) {
  const { language, namesReplaced, actions } = useWorkspace();
  const t = useAllTexts().trying;
  const { title } = partnership.about;
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      {renaming ? (
        <Cell
          value={title}
          label={t.newName(title)}
          autoFocus
          onCommit={(text) => {
            if (text.trim() !== "") actions.renameKept(id, text);
            setRenaming(false);
            return null;
          }}
        />
      ) : (
        <button
          type="button"
          className="button link"
          aria-label={t.open(title)}
          onClick={() => actions.openKept(id, "photo")}
        >
          {title}
        </button>
      )}
      <span className="quiet-text">{t.changed(dateText(language, changed))}</span>
      <Button className="button" onPress={onCompare} aria-label={t.compareOne(title)}>
        {t.compare}
      </Button>
      <IconButton
        icon="pencil"
        label={t.rename(title)}
        isDisabled={namesReplaced}
        onPress={() => setRenaming(!renaming)}
      />
      <IconButton icon="remove" label={t.remove(title)} onPress={() => actions.forgetKept(id)} />
    </>
  );
}

function NewTry({ moments }: { readonly moments: readonly Moment[] }) {
  const { actions, isReplaced, t: words } = useWorkspace();
  const t = useAllTexts().trying;
  const [from, setFrom] = useState(NOW);
  const [title, setTitle] = useState("");
  const fixed = isReplaced(title);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (!fixed) actions.tryOut(moments.some(({ id }) => id === from) ? from : NOW, title);
  };
  return (
    <form className="take-photo" onSubmit={begin}>
      <label className="labelled">
        {t.from}
        <select className="field" value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
          {moments.toReversed().map(({ id, title: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled wide">
        {t.name}
        <input
          className="field"
          autoComplete="off"
          value={title}
          aria-invalid={fixed}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {fixed ? (
          <span className="quiet-text" role="alert">
            {words.shell.replaceNames.fixed}
          </span>
        ) : null}
      </label>
      <div className="take-photo-foot">
        <Button type="submit" className="button">
          <Icon name="copy" />
          {t.begin}
        </Button>
        <span className="quiet-text">{t.beginAbout}</span>
      </div>
    </form>
  );
}

/** Said where the copy itself is open: of what it is, and the way back. */
export function IsTry() {
  const { kept, actions } = useWorkspace();
  const { trying: t, common } = useAllTexts();
  const { scenario } = useOpen().partnership;
  if (scenario === null) return null;
  const of = kept.find(({ id }) => id === scenario.of);
  const title = of === undefined ? null : of.title.trim() || common.untitled;
  return (
    <div className="is-try">
      <p>{t.isOne(title)}</p>
      {title === null ? null : (
        <Button className="button" onPress={() => actions.openKept(scenario.of, "photos")}>
          <Icon name="left" />
          {t.back(title)}
        </Button>
      )}
    </div>
  );
}
