import type { InBoth } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { type Actions, BARE, type Command, type CommandId, FREE, type PhotoAsk, SCREENS } from "../view/workspace.ts";
import { canSeal } from "./device.ts";
import { pickFiles } from "./files.ts";
import { someChange } from "./seen.ts";
import { stepCommands } from "./step-commands.ts";
import type { AppState } from "./store.ts";

/** Everything that can be done by a button or a key: one list feeds header, menu, keys and help. */
export function commandsOf(state: AppState, actions: Actions): readonly Command[] {
  const { common, shell } = messages[state.language];
  const isOpen = state.partnership !== null;
  // At the start undo is of what was done with the work that lies there.
  const atStart = state.screen === "start";
  const { done: steps, undone: back } = atStart ? state.shelf : state.history;
  // What was done at the start is called after titles, in which names may stand.
  const called = (step: { readonly label: InBoth<string> } | undefined): string | undefined =>
    (step !== undefined && atStart && state.neutral !== null ? someChange() : step?.label)?.[state.language];
  const [done, undone] = [called(steps.at(-1)), called(back.at(-1))];
  const other = state.language === "nl" ? "en" : "nl";
  const command = (given: Omit<Command, "label" | "keys" | "enabled"> & Partial<Command>): Command => ({
    label: given.name,
    keys: [],
    enabled: true,
    ...given,
  });
  const ask = (asked: PhotoAsk): void => {
    actions.goTo("photo");
    actions.ask(asked);
  };
  // A letter alone works where nobody types: elsewhere it would take somebody away in the middle of a word.
  const letter = (key: string): readonly string[] => (state.screen === "photo" ? [key] : []);
  const chosen = state.partnership?.parties.find(({ id }) => id === state.selected);
  const save = (): void => {
    const { interests, other } = actions.countLeftOut();
    if (interests + other > 0) actions.show("save");
    else actions.saveFile("everything");
  };
  const all = [
    command({
      id: "undo",
      name: common.undo,
      label: done === undefined ? common.undo : shell.undoing(done),
      keys: ["Ctrl+Z"],
      enabled: done !== undefined,
      run: atStart ? actions.undoAtStart : actions.undo,
    }),
    command({
      id: "redo",
      name: common.redo,
      label: undone === undefined ? common.redo : shell.redoing(undone),
      keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
      enabled: undone !== undefined,
      run: atStart ? actions.redoAtStart : actions.redo,
    }),
    command({
      id: "search",
      name: shell.commands.search,
      keys: ["Ctrl+K"],
      run: () => actions.show("search"),
    }),
    command({
      id: "clear-selection",
      name: shell.commands.clearSelection,
      keys: ["Escape"],
      enabled: state.selected !== null,
      run: () => actions.select(null),
    }),
    command({
      id: "add-party",
      name: shell.commands.addParty,
      keys: letter("P"),
      enabled: isOpen && !atStart,
      run: () => ask({ about: "new-party", angle: null }),
    }),
    command({
      id: "add-flow",
      name: shell.commands.addFlow,
      label: chosen === undefined ? shell.commands.addFlow : shell.commands.addFlowFrom(chosen.name),
      keys: letter("N"),
      enabled: isOpen && !atStart,
      run: () => ask({ about: "new-flow", from: chosen?.id ?? null, to: null }),
    }),
    // A form is a screen of forms alone.
    ...SCREENS.filter((view) => view !== "form" || state.partnership?.form != null).map((view) =>
      command({
        id: view,
        name: shell.views[view],
        label: shell.goTo(shell.views[view]),
        // it has no place of its own in the header
        keys: view === "charts" ? letter("G") : [],
        enabled: (isOpen || view === FREE) && state.screen !== view,
        run: () => actions.goTo(view),
      }),
    ),
    command({
      id: "only-on-table",
      name: shell.onlyOnTable.name,
      label: state.onlyOnTable ? shell.onlyOnTable.turnOff : shell.onlyOnTable.turnOn,
      keys: ["Ctrl+."],
      run: () => actions.setOnlyOnTable(!state.onlyOnTable),
    }),
    command({
      id: "replace-names",
      name: shell.replaceNames.name,
      label: state.neutral === null ? shell.replaceNames.turnOn : shell.replaceNames.turnOff,
      run: () => actions.replaceNames(state.neutral === null),
    }),
    ...(["party", "pieces", "kinds", "voices"] as const).map((id) =>
      command({ id, name: shell.commands[id], enabled: isOpen, run: () => actions.show(id) }),
    ),
    command({ id: "look", name: shell.commands.look, enabled: isOpen, run: () => actions.show("look") }),
    command({
      id: "theme",
      name: state.theme === "dark" ? shell.theme.toLight : shell.theme.toDark,
      run: () => actions.setTheme(state.theme === "dark" ? "light" : "dark"),
    }),
    command({
      id: "language",
      name: shell.language[other],
      run: () => actions.setLanguage(other),
    }),
    command({ id: "save", name: shell.commands.save, keys: ["Ctrl+S"], enabled: isOpen, run: save }),
    command({
      id: "save-sealed",
      name: shell.commands.saveSealed,
      enabled: isOpen && canSeal(),
      run: () => actions.show("seal"),
    }),
    command({ id: "export", name: shell.commands.export, enabled: isOpen, run: () => actions.show("export") }),
    // Where there is nothing of ours to print the browser's own printing is left alone.
    ...(isOpen ? [command({ id: "print", name: shell.commands.print, keys: ["Ctrl+P"], run: actions.print })] : []),
    command({ id: "open", name: shell.commands.open, keys: ["Ctrl+O"], run: () => pickFiles(actions.importFiles) }),
    command({ id: "paste", name: shell.commands.paste, run: () => actions.importText("") }),
    command({ id: "start-empty", name: shell.commands.startEmpty, run: actions.startEmpty }),
    command({ id: "to-start", name: shell.commands.toStart, run: () => actions.goTo("start") }),
    command({ id: "keys", name: shell.commands.help, keys: ["F1", "?"], run: () => actions.show("keys") }),
    ...stepCommands(state, actions, command),
  ];
  return BARE.has(state.screen) ? all.map(onBareScreen) : all;
}

const ON_BARE: ReadonlySet<CommandId> = new Set(["next-step", "previous-step"]);

/** On a screen for others' eyes nothing is changed or shown by a key, but what belongs to it. */
const onBareScreen = (command: Command): Command =>
  ON_BARE.has(command.id)
    ? command
    : { ...command, enabled: false, keys: command.keys.filter((key) => key !== "Escape") };

/** A key press in the words of the list: "Ctrl+Shift+Z". The Mac's command key counts as Ctrl. */
export function pressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // A sign such as "?" is typed with whatever shift the keyboard asks for: only letters say that it was held.
  const shift = event.shiftKey && key !== key.toLowerCase() ? "Shift+" : "";
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${shift}${key}`;
}
