import { type KeyboardEvent, useCallback, useState } from "react";
import { dateText } from "../../text/numbers.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { type KeptPartnership, useWorkspace } from "../workspace.ts";
import { SmallPhoto } from "./small-photo.tsx";

/** What is kept on this device, the latest first, each as a small photo; what was put away stands folded below. */
export function Kept() {
  const { t, kept, mayGo } = useWorkspace();
  const away = kept.filter(({ archived }) => archived);
  return (
    <section className="kept" aria-labelledby="kept">
      <h2 id="kept">{t.start.continueWith}</h2>
      <ul className="cards">
        {kept
          .filter(({ archived }) => !archived)
          .map((one) => (
            <li key={one.id}>
              <KeptCard kept={one} />
            </li>
          ))}
      </ul>
      {away.length === 0 ? null : (
        <details className="away">
          <summary>{t.keeping.archived(away.length)}</summary>
          <ul>
            {away.map((one) => (
              <li key={one.id}>
                <AwayRow kept={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayGo ? (
        <p className="quiet-text may-go">
          <Icon name="info" /> {t.keeping.mayGo}
        </p>
      ) : null}
    </section>
  );
}

function useTitle({ title }: KeptPartnership): string {
  const { t } = useWorkspace();
  return title.trim() === "" ? t.common.untitled : title;
}

function KeptCard({ kept }: { readonly kept: KeptPartnership }) {
  const { language, t, onlyOnTable, namesReplaced, actions } = useWorkspace();
  const { id, turn, changed } = kept;
  const title = useTitle(kept);
  const [renaming, setRenaming] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: written again, or to be seen otherwise, it is drawn again
  const load = useCallback(() => actions.loadKept(id), [id, turn, onlyOnTable, namesReplaced, actions]);
  return (
    <article className="example">
      <SmallPhoto load={load} width={292} height={190} bare />
      {renaming ? (
        <NewName kept={kept} onDone={() => setRenaming(false)} />
      ) : (
        <h3>
          <button
            type="button"
            className="stretched"
            aria-label={t.start.continueOne(title)}
            onClick={() => actions.openKept(id)}
          >
            {title}
          </button>
        </h3>
      )}
      <p>
        {kept.of == null ? null : `${t.shell.tryOut} · `}
        {t.start.lastChanged(dateText(language, changed))}
      </p>
      <div className="kept-tools">
        <IconButton
          icon="pencil"
          label={t.keeping.does.rename(title)}
          isDisabled={namesReplaced}
          onPress={() => setRenaming(true)}
        />
        <IconButton icon="copy" label={t.keeping.does.duplicate(title)} onPress={() => actions.duplicateKept(id)} />
        <IconButton
          icon="archive"
          label={t.keeping.does.archive(title)}
          onPress={() => actions.archiveKept(id, true)}
        />
        <IconButton icon="remove" label={t.keeping.does.remove(title)} onPress={() => actions.forgetKept(id)} />
      </div>
    </article>
  );
}

/** Taken over on Enter and on leaving; Escape leaves the name as it was. */
function NewName({ kept, onDone }: { readonly kept: KeptPartnership; readonly onDone: () => void }) {
  const { t, actions } = useWorkspace();
  const [text, setText] = useState(kept.title);
  const take = (): void => {
    actions.renameKept(kept.id, text);
    onDone();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
    if (event.key === "Escape") onDone();
  };
  return (
    <input
      className="field"
      // biome-ignore lint/a11y/noAutofocus: it was asked for, to type in
      autoFocus
      autoComplete="off"
      aria-label={t.keeping.newName(useTitle(kept))}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={key}
    />
  );
}

function AwayRow({ kept }: { readonly kept: KeptPartnership }) {
  const { language, t, actions } = useWorkspace();
  const title = useTitle(kept);
  return (
    <>
      <button
        type="button"
        className="button link"
        aria-label={t.start.continueOne(title)}
        onClick={() => actions.openKept(kept.id)}
      >
        {title}
      </button>
      <span className="quiet-text">{t.start.lastChanged(dateText(language, kept.changed))}</span>
      <IconButton
        icon="unarchive"
        label={t.keeping.does["take-back"](title)}
        onPress={() => actions.archiveKept(kept.id, false)}
      />
      <IconButton icon="remove" label={t.keeping.does.remove(title)} onPress={() => actions.forgetKept(kept.id)} />
    </>
  );
}
