import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { decideDecimal, evidenceOf, readNumber } from "../../formats/decimal.ts";
import { readAmount } from "../parts/amount.ts";
import type { Block } from "./block.ts";

/** Where a number stands in a block, from 0. */
interface NumberCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of a block, and notes what is wrong in them. Undefined: it could not be read, and is noted. */
export interface CellReader {
  readonly faults: Fault[];
  readonly fault: <C extends Fault["code"]>(
    code: C,
    row: number,
    column: number,
    details: Extract<Fault, { code: C }>["details"],
  ) => void;
  /** Null: empty or "?", which is "don't know". */
  readonly number: (text: string, row: number, column: number) => number | null | undefined;
}

/**
 * `titles` names the columns of the block. Numbers of a pasted block have one decimal sign, by the evidence of all of
 * them; a number that somebody typed by itself may have either.
 */
export function cellReader(
  block: Block,
  titles: readonly string[],
  isNumeric: (column: number) => boolean,
  typed: boolean,
): CellReader {
  const faults: Fault[] = [];
  const note: CellReader["fault"] = (code, row, column, details) => {
    faults.push(fault(code, place(row, column), details as never));
  };
  const numbers = typed
    ? []
    : block.flatMap((cells, row) =>
        cells.flatMap((text, column): NumberCell[] => (isNumeric(column) ? [{ text, row, column }] : [])),
      );
  const decimal = decideDecimal(numbers, "\t");
  if (decimal.undecided !== null) {
    const { text, row, column } = decimal.undecided;
    note("undecided-decimal", row, column, { column: titles[column] ?? "", text });
  }
  return {
    faults,
    fault: note,
    number: (text, row, column) => {
      if (text === "" || text === "?") return null;
      const details = { column: titles[column] ?? "", text };
      if (typed) {
        const amount = readAmount(text);
        if (amount !== "wrong") return amount;
      }
      // Undecided is a fault of its own: no cell that reads either way is noted again.
      if (!typed && decimal.sign === null && evidenceOf(text) === "either") return undefined;
      const value = readNumber(text, decimal.sign ?? ".");
      if (typeof value === "number" && !typed) return value;
      note(typeof value === "number" ? "not-a-number" : value, row, column, details);
      return undefined;
    },
  };
}

/** As a person counts, from 1. */
const place = (row: number, column: number): Place => ({ row: row + 1, column: column + 1 });

/** A number as it is copied: as exact as it is, and so that it reads one way only. */
export function copiedNumber(value: number | null, language: string): string {
  if (value === null) return "";
  const text = language === "nl" ? String(value).replace(".", ",") : String(value);
  return evidenceOf(text) === "either" ? `${text}0` : text;
}
