import { useCallback, useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { assumptionText } from "../../text/assumption-text.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { addedEdits } from "./added-edits.ts";
import { FaultList, isWhole } from "./fault-list.tsx";
import { FileReading } from "./file-reading.tsx";
import "./import.css";
import type { ImportInput, ImportReader, Taken } from "./import-reader.ts";
import { PartiesFound } from "./parties-found.tsx";
import { SeriesReading } from "./series-reading.tsx";
import { SimilarNameList } from "./similar-names.tsx";
import { useImport } from "./use-import.ts";

interface ImportDialogProps {
  /** Where it begins: files that were chosen or dropped, or text; empty text to paste into. */
  readonly source: ImportInput;
  /** Makes the reader that works away from the screen. */
  readonly read: () => ImportReader;
  /** What is taken over. Nothing that is open changes before. */
  readonly onDone: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/**
 * Shows how files or pasted rows are read, lets that be changed, and names everything that is wrong in them, before
 * anything is taken over.
 */
export function ImportDialog({ source, read, onDone, onCancel }: ImportDialogProps) {
  const { language, open } = useWorkspace();
  const t = useAllTexts();
  const text = t.importDialog;
  const [input, setInput] = useState(source);
  /** Added to what is open, and no partnership or photo of its own. */
  const [toAdd, setToAdd] = useState(false);
  const present = open?.partnership;
  const done = useCallback(
    (taken: Taken): void => {
      if (!toAdd || present === undefined || !("partnership" in taken) || taken.isSeries) onDone(taken);
      else onDone({ edits: addedEdits(present, taken.partnership), shows: "photo" });
    },
    [toAdd, present, onDone],
  );
  const { preview, busy, progress, failed, choose, series, chooseSeries, take } = useImport(
    input,
    read,
    language,
    done,
  );
  // Pasted rows alone: a file of one's own holds more than flows and parties, and photos have a date.
  const isRows = "text" in input && (preview?.files.every(({ table }) => table !== null) ?? false);
  const perDate = series.into === null && preview?.series !== undefined;
  const adding = isRows && !perDate ? toAdd : null;
  const undecided = preview?.files.some(({ table }) => table !== null && table.decimal.undecided !== null) ?? false;
  // The question about the decimal sign stands at its own place: beside it, its fault would say the same again.
  const faults = preview?.faults.filter(({ code }) => code !== "undecided-decimal" && code !== "no-photo-date") ?? [];
  // Nor do names that look alike stand twice.
  const assumptions =
    preview?.assumptions.filter(
      ({ code }) => code !== "similar-names" && !(adding === true && code === "unlisted-none"),
    ) ?? [];
  const flowsAt = preview?.files.findIndex(({ kind }) => kind === "flows") ?? -1;
  const unread = faults.length > 0 && faults.every(isWhole) && preview?.files.every(({ table }) => table === null);
  const undated = preview?.faults.some(({ code }) => code === "no-photo-date") ?? false;
  const ready = preview !== null && busy === null && preview.faults.length === 0;
  const status = (): string => {
    if (busy === "building") return text.building;
    if (busy === "reading") return readingText(input, text);
    if (failed) return text.failed;
    if (ready && preview.series !== undefined)
      return `${text.series.title(preview.series.photos.length)}. ${text.ready}`;
    if (ready) return `${t.import.counts(preview.counts)}. ${text.ready}`;
    if (undecided) return text.answerFirst;
    if (undated && faults.length === 0) return text.series.dateFirst;
    return unread || faults.length === 0 ? text.nothingYet : `${text.faults.title(faults.length)}. ${text.nothingYet}`;
  };
  const title = "text" in input ? text.title.text : unread ? text.title.unread : text.title.files;
  return (
    <DialogFrame title={title} className="import-modal" staysOpen onClose={onCancel}>
      <div className="import-body">
        {"text" in input && <PasteField text={input.text} onChange={(pasted) => setInput({ text: pasted })} />}
        {preview !== null && (
          <div className="import-preview" aria-busy={busy !== null}>
            {faults.length > 0 && <FaultList faults={faults} />}
            {preview.similar.length > 0 && (
              <SimilarNameList similar={preview.similar} onChoose={(same) => choose(flowsAt, { same })} />
            )}
            {unread || (
              <SeriesReading
                preview={preview}
                series={series}
                onChoose={chooseSeries}
                onChooseFile={choose}
                adding={adding}
                onAdding={setToAdd}
              />
            )}
            {unread ||
              preview.files.map((file, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: files keep their order, and two may have one name
                <FileReading key={i} file={file} onChoose={(choices) => choose(i, choices)} />
              ))}
            {preview.parties.length > 0 && <PartiesFound parties={preview.parties} count={preview.counts.parties} />}
            {assumptions.length > 0 && (
              <section className="import-assumptions">
                <h3>{text.assumptions}</h3>
                <ul>
                  {assumptions.map((assumption) => (
                    <li key={JSON.stringify(assumption)}>{assumptionText(language, assumption)}</li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        )}
      </div>
      <footer className="import-foot">
        <div className="import-status">
          {busy !== null && <progress aria-label={status()} {...(progress === null ? {} : { value: progress })} />}
          <p role="status">{status()}</p>
        </div>
        {"files" in input && <AnotherFile label={text.another} onFiles={(files) => setInput({ files })} />}
        <Button className="button" onPress={onCancel}>
          {t.common.cancel}
        </Button>
        <Button className="button primary" isDisabled={!ready} onPress={take}>
          {text.take}
        </Button>
      </footer>
    </DialogFrame>
  );
}

function readingText(input: ImportInput, text: ReturnType<typeof useAllTexts>["importDialog"]): string {
  if ("text" in input) return text.reading(text.paste.name, input.text.length);
  const bytes = input.files.reduce((sum, file) => sum + file.size, 0);
  return text.reading(input.files.map(({ name }) => name).join(", "), bytes);
}

interface PasteFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function PasteField({ text, onChange }: PasteFieldProps) {
  const { paste } = useAllTexts().importDialog;
  const id = useId();
  return (
    <div className="import-paste">
      <label htmlFor={id}>{paste.label}</label>
      <p id={`${id}-hint`} className="import-note">
        {paste.hint}
      </p>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to paste into this field
        autoFocus
        aria-describedby={`${id}-hint`}
        rows={text === "" ? 8 : 5}
        wrap="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface AnotherFileProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

function AnotherFile({ label, onFiles }: AnotherFileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className="button quiet" onPress={() => field.current?.click()}>
        <Icon name="file" />
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
