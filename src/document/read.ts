import { type Fault, fault } from "../domain/fault.ts";
import { pointerTo } from "../domain/json-pointer.ts";
import type { Partnership } from "../domain/partnership.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { validate } from "../domain/validate.ts";
import { jsonSyntaxFault } from "./json-syntax.ts";
import { migrate } from "./migrations.ts";
import { documentSchema, FORMAT, VERSION } from "./schema.ts";

/**
 * A document's text as a partnership, or every fault in it: of syntax with line and column, of content with a JSON
 * pointer. An older version is brought up to date; a newer one is refused, since reading it would lose what it added.
 */
export function readDocument(text: string, file?: string): Result<Partnership> {
  const inFile = (faults: readonly Fault[]): Result<never> =>
    fail(file === undefined ? faults : faults.map((one): Fault => ({ ...one, at: { ...one.at, file } })));
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    const place = jsonSyntaxFault(body);
    if (place === null) throw new Error("refused by JSON.parse, though every token is JSON");
    return inFile([fault("json-syntax", { row: place.line, column: place.column }, { reason: place.found })]);
  }
  if (!isRecord(content) || content.format !== FORMAT) {
    const format = isRecord(content) && typeof content.format === "string" ? content.format : "";
    return inFile([fault("not-evenwicht", { pointer: isRecord(content) ? "/format" : "" }, { format })]);
  }
  const { version } = content;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return inFile([fault("wrong-type", { pointer: "/version" }, { expected: "version", found: typeName(version) })]);
  if (version > VERSION) return inFile([fault("newer-version", { pointer: "/version" }, { version, known: VERSION })]);

  const current = migrate(content, version, VERSION);
  const parsed = documentSchema.safeParse(current);
  const faults = [
    ...prototypeKeys(current),
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, current))),
  ];
  if (!parsed.success || faults.length > 0) return inFile(faults);
  const { format: _format, version: _version, ...partnership } = parsed.data;
  const broken = validate(partnership);
  return broken.length > 0 ? inFile(broken) : succeed(partnership);
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The schema's own issues in our words: the wrong kind of value, a word that is not known, a key that is not known. */
function faultsOf(issue: Issue, document: unknown): readonly Fault[] {
  const at = (path: readonly PropertyKey[]) => ({ pointer: path.reduce<string>(pointerTo, "") });
  const found = issue.path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    document,
  );
  if (issue.code === "unrecognized_keys" && "keys" in issue && Array.isArray(issue.keys))
    return issue.keys.map((key) => fault("unknown-key", at([...issue.path, key]), { key: String(key) }));
  if (issue.code === "invalid_value" && "values" in issue && Array.isArray(issue.values) && typeof found === "string")
    return [
      fault("unknown-word", at(issue.path), {
        column: String(issue.path.at(-1) ?? ""),
        text: found,
        allowed: issue.values.map(String),
      }),
    ];
  const expected = "expected" in issue ? String(issue.expected) : issue.message;
  return [fault("wrong-type", at(issue.path), { expected, found: typeName(found) })];
}

/** `__proto__` as a key is no data of ours: schemas pass over it, and passing over loses what somebody wrote. Walked
 * with a stack of its own, since a hostile file nests deeper than calls can. */
function prototypeKeys(document: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const open: [value: unknown, pointer: string][] = [[document, ""]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      const at = pointerTo(pointer, key);
      if (key === "__proto__") faults.push(fault("unknown-key", { pointer: at }, { key }));
      else open.push([item, at]);
    }
  }
  return faults;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typeName = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : value === undefined ? "nothing" : typeof value;
