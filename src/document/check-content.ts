import { type Fault, fault } from "../domain/fault.ts";
import { pointerTo } from "../domain/json-pointer.ts";
import type { Partnership } from "../domain/partnership.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { validate } from "../domain/validate.ts";
import { isObject, typeName } from "./json-value.ts";
import { documentSchema, STEPS } from "./schema.ts";

type Path = readonly PropertyKey[];

/** Something in a document that has not the shape it should have. */
interface Misshape {
  readonly path: Path;
  readonly fault: Fault;
  /** What keeps the shape in its place, so that the rest can be looked at; undefined: nothing does, it is taken away. */
  readonly neutral: unknown;
}

const NEUTRAL: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["string", "?"],
  ["number", 1],
  ["boolean", false],
  ["array", []],
  ["record", {}],
]);

/**
 * The partnership in a document of the present version, or every fault in it with its JSON pointer: of its shape
 * (kinds of values, words and keys that are not known) and, as far as the shape lets them be seen, of the rules that a
 * partnership keeps. The document is used up: where its shape is wrong, it is changed to see past that.
 */
export function checkContent(document: Readonly<Record<string, unknown>>): Result<Partnership> {
  const strayKeys = prototypeKeys(document);
  const parsed = documentSchema.safeParse(document);
  if (strayKeys.length === 0 && parsed.success) {
    const { format: _format, version: _version, ...partnership } = parsed.data;
    const broken = validate(partnership);
    return broken.length > 0 ? fail(broken) : succeed(partnership);
  }
  const misshapes = [...strayKeys, ...(parsed.error?.issues ?? []).flatMap((issue) => misshapesOf(issue, document))];
  return fail([...misshapes.map((one) => one.fault), ...faultsBeside(misshapes, document)]);
}

/** The broken rules in what is left when everything that is out of shape is set aside. */
function faultsBeside(misshapes: readonly Misshape[], document: Readonly<Record<string, unknown>>): readonly Fault[] {
  // Without its id a record cannot be referred to: what refers to it would seem wrong, and is not.
  if (misshapes.some(({ path }) => path.at(-1) === "id")) return [];
  for (const { path, neutral } of misshapes) setAside(document, path, neutral);
  const rest = documentSchema.safeParse(document);
  if (!rest.success) return [];
  const faulty = new Set(misshapes.map(({ path }) => pointerOf(path)));
  return validate(rest.data).filter(({ at }) => !faulty.has(at.pointer ?? ""));
}

function setAside(document: unknown, path: Path, neutral: unknown): void {
  const holder = valueAt(document, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== "object" || holder === null || key === undefined) return;
  if (neutral === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, neutral);
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: Path;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

/** What a schema finds wrong with content, as faults with their place in it. */
export const shapeFaults = (issues: readonly Issue[], content: unknown): readonly Fault[] =>
  issues.flatMap((issue) => misshapesOf(issue, content)).map((one) => one.fault);

/** An issue of the schema in our words. */
function misshapesOf(issue: Issue, document: unknown): readonly Misshape[] {
  const { code, path } = issue;
  const at = { pointer: pointerOf(path) };
  if (code === "unrecognized_keys")
    return (issue.keys ?? []).filter((key) => key !== "__proto__").map((key) => unknownKey([...path, key]));
  const found = valueAt(document, path);
  if (code === "invalid_value" && typeof found === "string") {
    const details = { column: String(path.at(-1)), text: found, allowed: (issue.values ?? []).map(String) };
    return [{ path, fault: fault("unknown-word", at, details), neutral: issue.values?.[0] }];
  }
  if (code === "invalid_union" && typeof found === "string") {
    const details = { column: String(path.at(-1)), text: found, allowed: STEPS };
    return [{ path, fault: fault("unknown-word", at, details), neutral: undefined }];
  }
  // The schema's own numbers are its only custom check (see there), a word of a list is text.
  const expected = code === "custom" ? "number" : code === "invalid_value" ? "string" : String(issue.expected);
  const neutral = code === "invalid_value" ? issue.values?.[0] : NEUTRAL.get(expected);
  return [{ path, fault: fault("wrong-type", at, { expected, found: typeName(found) }), neutral }];
}

const unknownKey = (path: Path): Misshape => ({
  path,
  fault: fault("unknown-key", { pointer: pointerOf(path) }, { key: String(path.at(-1)) }),
  neutral: undefined,
});

/**
 * `__proto__` as a key: the schema passes over it, and passing over loses what somebody wrote. Walked with a stack of
 * its own, since a hostile file nests deeper than calls can.
 */
function prototypeKeys(document: unknown): readonly Misshape[] {
  const found: Misshape[] = [];
  const open: { readonly value: unknown; readonly above: Above | null }[] = [{ value: document, above: null }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, above } = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      const here = { key, above };
      if (key === "__proto__") found.push(unknownKey(pathTo(here)));
      else if (typeof item === "object") open.push({ value: item, above: here });
    }
  }
  return found;
}

interface Above {
  readonly key: string;
  readonly above: Above | null;
}

function pathTo(place: Above): Path {
  const path: string[] = [];
  for (let step: Above | null = place; step !== null; step = step.above) path.push(step.key);
  return path.reverse();
}

const pointerOf = (path: Path): string => path.reduce<string>(pointerTo, "");

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    document,
  );
