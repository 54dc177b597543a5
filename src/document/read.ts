import { type Fault, fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { checkContent } from "./check-content.ts";
import { jsonFaults } from "./json-syntax.ts";
import { isObject, typeName } from "./json-value.ts";
import { migrate } from "./migrations.ts";
import { FORMAT, SEALED_FORMAT, VERSION } from "./schema.ts";

/**
 * A document's text as a partnership, or every fault in it: of syntax with line and column, of content with a JSON
 * pointer. An older version is brought up to date; a newer one is refused, since reading it would lose what it added.
 * `file` is the name that the faults carry; "" for what has none.
 */
export function readDocument(text: string, file = ""): Result<Partnership> {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const ofText = jsonFaults(body);
  const read = ofText.some(({ code }) => code === "json-syntax") ? fail([]) : readContent(JSON.parse(body));
  const faults = [...ofText, ...(read.ok ? [] : read.faults)];
  if (read.ok && faults.length === 0) return read;
  return fail(file === "" ? faults : faults.map((one): Fault => ({ ...one, at: { ...one.at, file } })));
}

function readContent(content: unknown): Result<Partnership> {
  const header = readHeader(content);
  return header.ok ? checkContent(migrate(header.value.document, header.value.version, VERSION)) : header;
}

/** Whether it is a document of ours, of a version that is known. */
function readHeader(
  content: unknown,
): Result<{ readonly document: Readonly<Record<string, unknown>>; readonly version: number }> {
  if (!isObject(content)) return fail([fault("not-evenwicht", { pointer: "" }, { format: "" })]);
  const { format, version } = content;
  if (format === SEALED_FORMAT) return fail([fault("sealed", { pointer: "/format" }, {})]);
  if (format !== FORMAT) {
    const details = { format: typeof format === "string" ? format : "" };
    return fail([fault("not-evenwicht", { pointer: "/format" }, details)]);
  }
  const at = { pointer: "/version" };
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return fail([fault("wrong-type", at, { expected: "version", found: typeName(version) })]);
  if (version > VERSION) return fail([fault("newer-version", at, { version, known: VERSION })]);
  return succeed({ document: content, version });
}
