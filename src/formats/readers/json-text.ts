import { jsonFaults } from "../../document/json-syntax.ts";
import { isObject, typeName } from "../../document/json-value.ts";
import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";

/** An object in a text of JSON, or what is wrong with the text. */
export function readJson(text: string, at: Place): Result<Readonly<Record<string, unknown>>> {
  const faults = jsonFaults(text);
  if (faults.length > 0) return fail(faults.map((one): Fault => ({ ...one, at: { ...one.at, ...at } })));
  const value: unknown = JSON.parse(text);
  return succeed(isObject(value) ? value : {});
}

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
export const objectsIn = (list: unknown): readonly (readonly [number, Readonly<Record<string, unknown>>])[] =>
  Array.isArray(list) ? list.flatMap((one, i) => (isObject(one) ? [[i + 1, one] as const] : [])) : [];

/** What stands in a list where an object belongs, at its place. */
export const notObjects = (list: unknown, sheet: string, at: Place): readonly Fault[] =>
  Array.isArray(list)
    ? list.flatMap((one, i) =>
        isObject(one)
          ? []
          : [
              fault(
                "wrong-type",
                { ...at, sheet, row: i + 1, counts: "items" },
                { expected: "object", found: typeName(one) },
              ),
            ],
      )
    : [];

/** What an object says under its names, but for some; what is empty is not said. */
export const saidIn = (
  object: Readonly<Record<string, unknown>>,
  ...but: readonly string[]
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(object).flatMap(([name, value]) => {
      const text = but.includes(name) ? "" : cellText(value);
      return text === "" ? [] : [[name, text] as const];
    }),
  );
