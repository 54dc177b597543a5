import { useCallback, useEffect, useRef, useState } from "react";
import type { SeriesChoices } from "../../formats/bring-together.ts";
import type { FileChoices, ImportPreview } from "../../formats/import-preview.ts";
import type { Language } from "../../text/language.ts";
import type { ImportInput, ImportReader, Taken } from "./import-reader.ts";

/** Long enough to be sure that the typing paused, short enough to feel immediate after a paste. */
const TYPING_PAUSE = 250;

/** A partnership of its own, of which nothing was said yet. */
const ALONE: SeriesChoices = { into: null, said: [] };

type Busy = "reading" | "building" | null;

interface Import {
  /** How the input was last read; null until it was read once, and for an empty text. */
  readonly preview: ImportPreview | null;
  /** What is under way. The preview that stands meanwhile is of before. */
  readonly busy: Busy;
  /** How much is read, from 0 to 1; null where nobody can tell. */
  readonly progress: number | null;
  readonly failed: boolean;
  /** Sets what is chosen for one file, over what was chosen before. */
  readonly choose: (file: number, choices: FileChoices) => void;
  /** What is said of the photos together. */
  readonly series: SeriesChoices;
  readonly chooseSeries: (series: SeriesChoices) => void;
  readonly take: () => void;
}

const isEmpty = (input: ImportInput): boolean => "text" in input && input.text.trim() === "";

/** Keeps the preview of an input up to date with it and with what its reader chose. */
export function useImport(
  input: ImportInput,
  start: () => ImportReader,
  language: Language,
  onDone: (taken: Taken) => void,
): Import {
  const reader = useRef<ImportReader | null>(null);
  const asked = useRef(0);
  const choices = useRef<readonly FileChoices[]>([]);
  const [series, setSeries] = useState<SeriesChoices>(ALONE);
  const together = useRef<SeriesChoices>(ALONE);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  /** Follows the newest question only. */
  const follow = useCallback(<T>(what: Busy, question: Promise<T>, answered: (answer: T) => void): void => {
    const turn = ++asked.current;
    setProgress(null);
    setBusy(what);
    setFailed(false);
    question.then(
      (answer) => {
        if (turn !== asked.current) return;
        setBusy(null);
        answered(answer);
      },
      () => {
        if (turn !== asked.current) return;
        setBusy(null);
        setPreview(null);
        setFailed(true);
      },
    );
  }, []);

  useEffect(() => {
    const made = start();
    reader.current = made;
    return () => {
      asked.current += 1;
      reader.current = null;
      made.close();
    };
  }, [start]);

  const isText = "text" in input;
  useEffect(() => {
    if (isEmpty(input)) {
      asked.current += 1;
      setPreview(null);
      setBusy(null);
      setFailed(false);
      return;
    }
    // Other files begin with a clean slate; in a text that is being edited the choices stay.
    if (!isText) {
      choices.current = [];
      together.current = ALONE;
      setSeries(ALONE);
    }
    const open = () => {
      if (reader.current === null) return;
      const turn = asked.current + 1;
      const onProgress = (share: number | null): void => {
        if (turn === asked.current) setProgress(share);
      };
      follow(
        "reading",
        reader.current.open(input, choices.current, together.current, language, onProgress),
        setPreview,
      );
    };
    const wait = setTimeout(open, isText ? TYPING_PAUSE : 0);
    return () => clearTimeout(wait);
  }, [input, isText, language, follow]);

  const choose = useCallback(
    (file: number, chosen: FileChoices) => {
      const all = [...choices.current];
      while (all.length <= file) all.push({});
      all[file] = { ...all[file], ...chosen };
      choices.current = all;
      if (reader.current !== null) follow("reading", reader.current.change(all, together.current), setPreview);
    },
    [follow],
  );

  const chooseSeries = useCallback(
    (chosen: SeriesChoices) => {
      together.current = chosen;
      setSeries(chosen);
      if (reader.current !== null) follow("reading", reader.current.change(choices.current, chosen), setPreview);
    },
    [follow],
  );

  const take = useCallback(() => {
    if (reader.current === null) return;
    follow("building", reader.current.take(language), (result) => {
      if (result.ok) onDone(result.value);
      else setPreview((before) => (before === null ? null : { ...before, faults: result.faults }));
    });
  }, [follow, language, onDone]);

  return { preview, busy, progress, failed, choose, series, chooseSeries, take };
}
