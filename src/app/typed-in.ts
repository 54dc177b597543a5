import type { Edit } from "../domain/edit.ts";

/** Where a text is a name for something else, and not what somebody typed. */
const NAMES = new Set(["id", "from", "to", "resource", "party", "inside", "person", "of", "by", "state", "code"]);

/** What was typed in edits that could not be made, so that it can be shown and is not lost. */
export const typedIn = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => {
    const values = edit.type === "add" ? edit.record : edit.type === "remove" ? {} : edit.fields;
    return Object.entries(values).flatMap(([key, value]) =>
      !NAMES.has(key) && ((typeof value === "string" && value.trim() !== "") || typeof value === "number")
        ? [String(value)]
        : [],
    );
  });
