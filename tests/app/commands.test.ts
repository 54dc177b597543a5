import { describe, expect, it, vi } from "vitest";
import { commandsOf, pressed } from "../../src/app/commands.ts";
import { type AppState, makeStore } from "../../src/app/store.ts";
import { noHistory, requestMove } from "../../src/storage/history.ts";
import type { Actions } from "../../src/view/workspace.ts";
import { partnershipOf } from "../build.ts";

const key = (init: Partial<KeyboardEvent>): KeyboardEvent =>
  ({ key: "", ctrlKey: false, metaKey: false, shiftKey: false, ...init }) as KeyboardEvent;
const state = (given: Partial<AppState>): AppState => ({
  ...makeStore(
    { language: "nl", theme: "light", singleKeys: true, onlyOnTable: false, namesReplaced: false },
    "photo",
    null,
  ).getState(),
  ...given,
});
const find = (commands: ReturnType<typeof commandsOf>, id: string) => {
  const found = commands.find((command) => command.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
};
const actions = { countLeftOut: () => ({ interests: 2, other: 0 }), show: vi.fn(), saveFile: vi.fn() };

// Oracle: what a keyboard sends for these keys (UI Events, KeyboardEvent.key).
describe("a key press in words", () => {
  it.each([
    [{ key: "z", ctrlKey: true }, "Ctrl+Z"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
    [{ key: "z", metaKey: true }, "Ctrl+Z"],
    [{ key: "?", shiftKey: true }, "?"],
    [{ key: "Escape" }, "Escape"],
    [{ key: "F1" }, "F1"],
  ])("%o is %s", (init, words) => expect(pressed(key(init))).toBe(words));
});

// Oracle: read off the state by hand.
describe("the commands", () => {
  it("have a letter alone on the photo only, where nobody types", () => {
    const letters = (screen: AppState["screen"]): readonly string[] =>
      commandsOf(state({ screen }), actions as unknown as Actions)
        .flatMap(({ keys }) => keys)
        .filter((key) => /^[A-Z]$/.test(key));
    expect(letters("photo").toSorted()).toEqual(["G", "N", "P"]);
    expect(letters("round")).toEqual([]);
    expect(letters("tables")).toEqual([]);
  });

  it("have one key each, and no key twice", () => {
    const keys = commandsOf(state({}), actions as unknown as Actions).flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("say what undo would take back, and offer only what can be done", () => {
    const before = { partnership: partnershipOf([["Linde", "Kompas", 8]]), history: noHistory };
    const step = requestMove(before, {
      key: "t.1",
      typing: null,
      edits: [{ type: "remove", collection: "flows", id: "f1" }],
      label: { nl: "Linde naar Kompas verwijderen", en: "remove Linde to Kompas" },
    });
    if (!step.ok) throw new Error("refused");
    const commands = commandsOf(state(step.value.moment), actions as unknown as Actions);
    expect(find(commands, "undo")).toMatchObject({
      enabled: true,
      name: "Ongedaan maken",
      label: "Ongedaan maken: Linde naar Kompas verwijderen",
    });
    expect(find(commands, "redo").enabled).toBe(false);
    expect(find(commandsOf(state({}), actions as unknown as Actions), "save").enabled).toBe(false);
  });

  it("ask before saving where something is not on the table", () => {
    find(commandsOf(state({ partnership: partnershipOf([]) }), actions as unknown as Actions), "save").run();
    expect(actions.show).toHaveBeenCalledWith("save");
    expect(actions.saveFile).not.toHaveBeenCalled();
  });
});
