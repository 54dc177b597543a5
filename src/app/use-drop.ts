import { useEffect, useState } from "react";
import type { Actions } from "../view/workspace.ts";

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
const inField = (event: Event): boolean =>
  event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null;

/** Files dropped anywhere on the page, and tables pasted outside a field, go to the import. True while one hovers. Not
 * `taken`: nothing is taken, and the page stays. */
export function useDrop(actions: Actions, taken: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(taken);
    };
    const onLeave = (event: DragEvent): void => {
      // Without a related target the pointer has left the page, and not just one element for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (taken) actions.importFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!taken || inField(event)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) actions.importFiles(files);
      else if (text.trim() !== "") actions.importText(text);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, [actions, taken]);
  return over;
}
