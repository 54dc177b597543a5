import { messages } from "../text/messages.ts";
import type { Actions, Command } from "../view/workspace.ts";
import { type AppState, meetingOf } from "./store.ts";

type Made = (given: Omit<Command, "label" | "keys" | "enabled"> & Partial<Command>) => Command;

/** What can be done in the four steps; on the screen that all look at by the keys of a clicker too. */
export function stepCommands(state: AppState, actions: Actions, command: Made): readonly Command[] {
  const { commands } = messages[state.language].shell;
  const isOpen = state.partnership !== null;
  const onBeamer = state.screen === "beamer";
  const on = meetingOf(state)?.on === true;
  return [
    command({
      id: "steps",
      name: commands.steps,
      keys: ["Ctrl+B"],
      enabled: isOpen,
      run: () => actions.beginMeeting(!on),
    }),
    command({ id: "open-beamer", name: commands.openBeamer, enabled: isOpen, run: actions.openBeamer }),
    command({
      id: "next-step",
      name: commands.nextStep,
      keys: onBeamer ? ["PageDown", "ArrowRight", "ArrowDown"] : [],
      enabled: on || onBeamer,
      run: () => actions.stepBy(1),
    }),
    command({
      id: "previous-step",
      name: commands.previousStep,
      keys: onBeamer ? ["PageUp", "ArrowLeft", "ArrowUp"] : [],
      enabled: on || onBeamer,
      run: () => actions.stepBy(-1),
    }),
  ];
}
