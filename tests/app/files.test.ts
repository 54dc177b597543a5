import { expect, it } from "vitest";
import { fileName } from "../../src/app/files.ts";

// Oracle: by hand. No separator, point or control character of any file system is left.
it.each([
  ["Jeugdhulp Rietstreek", "jeugdhulp-rietstreek.json"],
  ["  Zorg & Welzijn: 2026/2027 ", "zorg-welzijn-2026-2027.json"],
  ["Coöperatie", "cooperatie.json"],
  ["../..", "evenwicht.json"],
  ["", "evenwicht.json"],
  ["a".repeat(200), `${"a".repeat(80)}.json`],
])("the file of %o is %s", (title, name) => expect(fileName(title)).toBe(name));

it("what is made of it says what it is, however long the title", () => {
  expect(fileName("Jeugdhulp Rietstreek", "pdf", "verslag")).toBe("jeugdhulp-rietstreek-verslag.pdf");
  expect(fileName("a".repeat(200), "pdf", "report")).toBe(`${"a".repeat(80)}-report.pdf`);
  expect(fileName("", "pdf", "report")).toBe("evenwicht-report.pdf");
});
