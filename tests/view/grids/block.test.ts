import { describe, expect, it } from "vitest";
import { blockText, readBlock } from "../../../src/view/grids/block.ts";
import { isInRange, rangeBetween, stepped } from "../../../src/view/grids/cell-range.ts";
import { cellReader, copiedNumber } from "../../../src/view/grids/cell-reader.ts";

// Oracle: what a spreadsheet copies, by hand.
describe("a block of cells", () => {
  it("keeps its blank rows, and its cells in quotes", () => {
    expect(readBlock('a\tb\n\n"c\nd"\t"e ""f"""\n').block).toEqual([
      ["a", "b"],
      ["", ""],
      ["c\nd", 'e "f"'],
    ]);
    expect(readBlock("a\tb\r\n\t\r\n\t\r\n").block).toEqual([
      ["a", "b"],
      ["", ""],
      ["", ""],
    ]);
    expect(readBlock("").block).toEqual([[""]]);
    expect(readBlock("\t\n\t").block).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("is safe against formulas, and comes back as it was", () => {
    const block = [
      ["=1+1", "a\tb"],
      ['"quoted"', "'=x"],
    ];
    expect(blockText(block)).toContain("'=1+1");
    expect(readBlock(blockText(block)).block).toEqual(block);
  });

  it("says where a quote never closes", () => {
    expect(readBlock('a\t"b\nc\td\te').faults.map(({ code, at }) => [code, at.row])).toEqual([["unclosed-quote", 1]]);
  });
});

describe("a number that is copied", () => {
  it.each([
    [1.5, "nl", "1,5"],
    [1.5, "en", "1.5"],
    // Three decimals could be thousands: one more says that they are not.
    [1.234, "nl", "1,2340"],
    [1234, "nl", "1234"],
    [null, "nl", ""],
  ] as const)("%d in %s is %s, and reads one way", (value, language, text) => {
    expect(copiedNumber(value, language)).toBe(text);
    const read = cellReader([[text]], ["n"], () => true, false);
    expect([read.number(text, 0, 0), read.faults]).toEqual([value, []]);
  });
});

describe("cells chosen together", () => {
  it("lie between two corners, whichever comes first", () => {
    const range = rangeBetween({ row: 3, column: 0 }, { row: 1, column: 2 });
    expect(range).toEqual({ top: 1, bottom: 3, left: 0, right: 2 });
    expect([isInRange(range, 2, 1), isInRange(range, 0, 1), isInRange(null, 2, 1)]).toEqual([true, false, false]);
  });

  it("grow by an arrow, and stop at the edge", () => {
    expect(stepped({ row: 0, column: 1 }, "ArrowUp", 4, 3)).toEqual({ row: 0, column: 1 });
    expect(stepped({ row: 0, column: 1 }, "ArrowRight", 4, 3)).toEqual({ row: 0, column: 2 });
    expect(stepped({ row: 0, column: 1 }, "Home", 4, 3)).toBeNull();
  });
});
