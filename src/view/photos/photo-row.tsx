import { useMemo, useState } from "react";
import { countedFlows } from "../../domain/counted-flows.ts";
import { measuredOnce } from "../../measures/measured-once.ts";
import { buildScene } from "../../photo/build-scene.ts";
import { dateText } from "../../text/numbers.ts";
import { Cell } from "../parts/cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { type Moment, NOW } from "./moments.ts";

const SMALL = { width: 260, height: 170, names: "none", audience: "beamer" } as const;
/** More flows than a small picture can show. */
const MOST = 300;

interface PhotoRowProps {
  readonly moment: Moment;
  readonly onOpen: () => void;
  readonly onPrint: () => void;
}

/** One photo in the list: a small picture, what it is called, and what can be done with it. */
export function PhotoRow({ moment, onOpen, onPrint }: PhotoRowProps) {
  const { language, actions } = useWorkspace();
  const { photos: t } = useAllTexts();
  const { partnership } = useOpen();
  const { id, title, date, note, state } = moment;
  const [renaming, setRenaming] = useState(false);
  const scene = useMemo(
    () =>
      state.flows.length > MOST
        ? null
        : buildScene(state, measuredOnce(state).evaluation, { ...SMALL, language, seats: actions.seats() }),
    [state, language, actions],
  );
  const isNow = id === NOW;
  const own = partnership.snapshots.find((photo) => photo.id === id);
  const change = (fields: { readonly title?: string; readonly note?: string }, typing: string): null => {
    actions.edit([{ type: "change", collection: "snapshots", id, fields }], typing);
    return null;
  };
  return (
    <article className="photo-row">
      <div className="picture" data-bare style={{ aspectRatio: `${SMALL.width} / ${SMALL.height}` }}>
        {scene === null ? null : <PhotoThumbnail scene={scene} labels={false} />}
      </div>
      {renaming && own !== undefined ? (
        <div className="photo-names">
          <Cell
            value={own.title}
            label={t.newTitle(title)}
            onCommit={(text, typing) => change({ title: text.trim() }, typing)}
            autoFocus
          />
          <Cell
            value={own.note}
            label={t.newNote(title)}
            placeholder={t.note}
            multiline
            onCommit={(text, typing) => change({ note: text.trim() }, typing)}
          />
        </div>
      ) : (
        <>
          <h4>
            {isNow ? (
              title
            ) : (
              <button type="button" className="stretched" aria-label={t.look(title)} onClick={onOpen}>
                {title}
              </button>
            )}
          </h4>
          <p className="quiet-text">
            {date === null ? t.nowAbout : dateText(language, date)}
            {" · "}
            {t.counts(state.parties.length, countedFlows(state).length)}
          </p>
          {note === "" ? null : <p>{note}</p>}
        </>
      )}
      {isNow ? null : (
        <div className="kept-tools">
          <IconButton
            icon="pencil"
            label={t.rename(title)}
            onPress={() => setRenaming(!renaming)}
            aria-pressed={renaming}
          />
          <IconButton icon="print" label={t.print(title)} onPress={onPrint} />
          <IconButton icon="copy" label={t.copy(title)} onPress={() => actions.copyPhoto(id)} />
          <IconButton
            icon="remove"
            label={t.remove(title)}
            onPress={() => void actions.edit([{ type: "remove", collection: "snapshots", id }])}
          />
        </div>
      )}
    </article>
  );
}
