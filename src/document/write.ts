import type { Partnership } from "../domain/partnership.ts";
import { onTheTable } from "./left-out.ts";
import { documentSchema, FORMAT, VERSION } from "./schema.ts";

/** `shareable` leaves out what is not on the table; `everything` is only for whoever asked for it in so many words. */
export type Include = "everything" | "shareable";

/**
 * A partnership as the text of a file: keys in the schema's order, two spaces, a newline at the end, so that the same
 * partnership always gives the same text. Reading it back gives the same partnership, as far as it was included. Throws
 * on what is no partnership by its types; whether it keeps the rules (`validate`) is not looked at.
 */
export function writeDocument(partnership: Partnership, include: Include): string {
  const included = include === "everything" ? partnership : onTheTable(partnership);
  const ordered = documentSchema.parse({ format: FORMAT, version: VERSION, ...included });
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
