import * as z from "zod/mini";
import { type Fault, fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { shapeFaults } from "./check-content.ts";
import { jsonFaults } from "./json-syntax.ts";
import { isObject, typeName } from "./json-value.ts";
import { readDocument } from "./read.ts";
import { writeDocument } from "./write.ts";

/** A lesson of one's own: a partnership, of which the title is the lesson's name and the story its story. */
export interface OwnLesson {
  readonly partnership: Partnership;
  /** The open question at its end; "" where there is none. */
  readonly question: string;
  /** For the trainer alone. */
  readonly note: string;
}

/** A lesson of the library, by its id, or one of one's own. */
export type SessionItem = { readonly lesson: string } | { readonly own: OwnLesson };

/** Lessons in the order in which they are told. */
export interface Session {
  readonly title: string;
  readonly lessons: readonly SessionItem[];
}

export const emptySession: Session = { title: "", lessons: [] };

const FORMAT = "evenwicht-lessons";
const VERSION = 1;

const words = z._default(z.string(), "");
const sessionSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  title: words,
  lessons: z.array(
    z.strictObject({
      lesson: z.optional(z.string()),
      own: z.optional(z.strictObject({ partnership: z.unknown(), question: words, note: words })),
    }),
  ),
});

/** A session as the text of a file. Of its partnerships nothing that is not on the table is in it. */
export function writeSession({ title, lessons }: Session): string {
  const items = lessons.map((item) =>
    "lesson" in item
      ? item
      : {
          own: {
            partnership: JSON.parse(writeDocument(item.own.partnership, "shareable")) as unknown,
            question: item.own.question,
            note: item.own.note,
          },
        },
  );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, title, lessons: items }, null, 2)}\n`;
}

/** A session's text, or every fault in it, each with its place. `known`: ids of the lessons in the library. */
export function readSession(text: string, known: readonly string[]): Result<Session> {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const ofText = jsonFaults(body);
  if (ofText.some(({ code }) => code === "json-syntax")) return fail(ofText);
  const read = readContent(JSON.parse(body), known);
  return read.ok && ofText.length === 0 ? read : fail([...ofText, ...(read.ok ? [] : read.faults)]);
}

function readContent(content: unknown, known: readonly string[]): Result<Session> {
  if (!isObject(content) || content.format !== FORMAT) {
    const format = isObject(content) && typeof content.format === "string" ? content.format : "";
    return fail([fault("not-lessons", { pointer: isObject(content) ? "/format" : "" }, { format })]);
  }
  const { version } = content;
  const at = { pointer: "/version" };
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return fail([fault("wrong-type", at, { expected: "version", found: typeName(version) })]);
  if (version > VERSION) return fail([fault("newer-version", at, { version, known: VERSION })]);
  const parsed = sessionSchema.safeParse(content);
  const faults: Fault[] = [...shapeFaults(parsed.error?.issues ?? [], content)];
  const items: SessionItem[] = [];
  for (const [nth, given] of (Array.isArray(content.lessons) ? content.lessons : []).entries()) {
    if (!isObject(given)) continue;
    const item = readItem(given, `/lessons/${nth}`, known);
    if (item.ok) items.push(item.value);
    else faults.push(...item.faults);
  }
  return faults.length > 0 || !parsed.success ? fail(faults) : succeed({ title: parsed.data.title, lessons: items });
}

/** One lesson, as far as the shape of the whole does not say already what is wrong with it. */
function readItem(
  { lesson, own }: Readonly<Record<string, unknown>>,
  place: string,
  known: readonly string[],
): Result<SessionItem> {
  if (typeof lesson === "string" && own === undefined)
    return known.includes(lesson)
      ? succeed({ lesson })
      : fail([
          fault("unknown-word", { pointer: `${place}/lesson` }, { column: "lesson", text: lesson, allowed: known }),
        ]);
  if (!isObject(own) || lesson !== undefined)
    return fail(
      lesson === undefined && own === undefined
        ? [fault("wrong-type", { pointer: `${place}/lesson` }, { expected: "string", found: "nothing" })]
        : lesson !== undefined && own !== undefined
          ? [fault("unknown-key", { pointer: `${place}/lesson` }, { key: "lesson" })]
          : [],
    );
  const { partnership, question, note } = own;
  const read = readDocument(JSON.stringify(partnership ?? null));
  if (read.ok) {
    const text = (value: unknown): string => (typeof value === "string" ? value : "");
    return succeed({ own: { partnership: read.value, question: text(question), note: text(note) } });
  }
  return fail(
    read.faults.map((one): Fault => ({ ...one, at: { pointer: `${place}/own/partnership${one.at.pointer ?? ""}` } })),
  );
}
