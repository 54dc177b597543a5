import { jsonFaults } from "../../document/json-syntax.ts";
import { isObject, typeName } from "../../document/json-value.ts";
import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { HOW_MUCH, recognise } from "../columns.ts";
import { type OnProgress, partOf } from "../progress.ts";

export type Json = Readonly<Record<string, unknown>>;

/** How far reading is, by the time it takes, once no fault was found, once it is parsed, and once it is a list of nodes and one of edges. */
const LOOKED_THROUGH = 0.3;
const PARSED = 0.4;
export const TAKEN_APART = 0.7;

/** What a text of JSON says, or what is wrong with the text. */
export function readJson(text: string, at: Place, onProgress: OnProgress = () => undefined): Result<unknown> {
  const faults = jsonFaults(text, partOf(onProgress, 0, LOOKED_THROUGH));
  if (faults.length > 0) return fail(faults.map((one): Fault => ({ ...one, at: { ...one.at, ...at } })));
  onProgress(LOOKED_THROUGH);
  const value: unknown = JSON.parse(text);
  onProgress(PARSED);
  return succeed(value);
}

/** A value as an object; one without anything where it is none. */
export const objectIn = (value: unknown): Json => (isObject(value) ? value : {});

/** An object but for what stands under some names. */
export const without = (object: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** A value as a cell says it: a list of plain ones with commas, anything deeper not at all. */
export const cellText = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map(plainText)
        .filter((one) => one !== "")
        .join(", ")
    : plainText(value);

const plainText = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** The objects in a list, with their place in it from 1. */
export const objectsIn = (list: unknown): readonly (readonly [number, Json])[] =>
  Array.isArray(list) ? list.flatMap((one, i) => (isObject(one) ? [[i + 1, one] as const] : [])) : [];

/** What is no list where one belongs, and what stands in it where an object does, at its place. */
export function notObjects(list: unknown, sheet: string | null, given: Place): Fault[] {
  const at: Place = { ...given, ...(sheet === null ? {} : { sheet }) };
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return [fault("wrong-type", at, { expected: "array", found: typeName(list) })];
  return list.flatMap((one, i) =>
    isObject(one)
      ? []
      : [fault("wrong-type", { ...at, row: i + 1, counts: "items" }, { expected: "object", found: typeName(one) })],
  );
}

/**
 * What an object says under its names, but for some; what is empty is not said. A name under which more stands than a cell can say goes to `deeper`: as a
 * column without anything in it, it is named with what is left out.
 */
export function saidIn(
  object: Json,
  but: ReadonlySet<string>,
  deeper: Set<string>,
  said: Map<string, string> = new Map(),
): Map<string, string> {
  for (const name in object) {
    if (but.has(name)) continue;
    const value = object[name];
    const text = cellText(value);
    if (text !== "") said.set(name, text);
    if (!isDeeper(value)) continue;
    // Where a number belongs, what is none is a fault, as a text there is.
    if (isAmount(name)) said.set(name, "{…}");
    else deeper.add(name);
  }
  return said;
}

const isAmount = (name: string): boolean => {
  const meaning = recognise("flows", name);
  return meaning === "weight" || HOW_MUCH.has(meaning);
};

const isDeeper = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((one) => typeof one === "object" && one !== null)
    : isObject(value) && Object.keys(value).length > 0;

/** What is said of the whole: a title, and all else as its story, what is called a description first. */
export function toldOf(
  whole: Json,
  but: ReadonlySet<string> = new Set(),
): { readonly title: string; readonly story: string } {
  const said = saidIn(whole, but, new Set());
  const titled = ["title", "name", "label"].find((name) => said.has(name)) ?? "";
  const title = said.get(titled) ?? "";
  const others = [...said].filter(([name, text]) => name !== titled && name !== "description" && text !== title);
  return {
    title,
    story: [said.get("description") ?? "", ...others.map(([name, text]) => `${name}: ${text}`)]
      .filter((line) => line !== "")
      .join("\n"),
  };
}
