import { describe, expect, it } from "vitest";
import { tableText } from "../../src/formats/write-table.ts";

// Oracle: RFC 4180, and DESIGN §9 on formulas and numbers.
describe("tableText", () => {
  it("guards formulas, quotes what needs it, and leaves numbers as they are", () => {
    expect(
      tableText([
        ["id", "name", "net"],
        ["=cmd()", 'Linde, "Zuid"', -0.1],
        ["'+1", "two\nlines", null],
        ["'t Huis", "@x", Number.NaN],
      ]),
    ).toBe('id,name,net\n\'=cmd(),"Linde, ""Zuid""",-0.1\n\'\'+1,"two\nlines",\n\'t Huis,\'@x,\n');
  });

  // Oracle: OWASP on CSV injection, which names signs of full width too.
  it("guards signs of full width as well", () => {
    expect(tableText([["＝1+1", "＋a", "－b", "＠c", "a＝b"]])).toBe("'＝1+1,'＋a,'－b,'＠c,a＝b\n");
  });
});
