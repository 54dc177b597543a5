import { useEffect } from "react";
import type { Command } from "../view/workspace.ts";
import { pressed } from "./commands.ts";

/** Runs a command by its key. Typing is left alone, and so is the undo of a field that is being typed in. */
export function useKeys(commands: readonly Command[], singleKeys: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = pressed(event);
      const command = commands.find((candidate) => candidate.keys.includes(keys));
      // A dialog that lies over the page has its own keys; where one works on what is open in it, undo is for that too.
      const dialog = document.querySelector('[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"]');
      const turns = command?.id === "undo" || command?.id === "redo";
      if (dialog !== null && !(turns && dialog.closest(".undoes") !== null)) return;
      // The browser closes what lies open over the page, unless somebody else takes the key.
      if (keys === "Escape" && document.querySelector(":popover-open") !== null) return;
      const single = keys.length === 1;
      if (single && !singleKeys) return;
      const field =
        event.target instanceof HTMLElement ? event.target.closest("input, textarea, select, [contenteditable]") : null;
      // A list and a box have no undo of their own.
      const clean = field?.matches('[data-dirty="false"], select, [type="checkbox"], [type="radio"]') ?? false;
      const ofField = single || keys === "Escape" || keys.endsWith("Z") || keys.endsWith("Y");
      if (field !== null && ofField && !(clean && !single)) return;
      if (command === undefined) return;
      event.preventDefault();
      if (command.enabled) command.run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [commands, singleKeys]);
}
