import { describe, expect, it } from "vitest";
import { readDate } from "../../src/formats/date-cell.ts";

// Oracle: the Gregorian calendar; slashes are refused because they stand for both orders.
describe("readDate", () => {
  it.each([
    ["2026-03-12", "2026-03-12", false],
    ["2026/3/2", "2026-03-02", false],
    ["2026-03-12T09:30:00", "2026-03-12", false],
    ["12-3-2026", "2026-03-12", true],
    ["12.03.2026", "2026-03-12", true],
    ["2024-02-29", "2024-02-29", false],
    ["2000-02-29", "2000-02-29", false],
  ])("%s is %s", (cell, date, dayFirst) => {
    expect(readDate(cell)).toEqual({ date, dayFirst });
  });

  it.each([
    "",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "31-4-2026",
    "12/3/2026",
    "12-3-26",
    "maart 2026",
    "46093",
  ])("%s is no day", (cell) => {
    expect(readDate(cell)).toBeNull();
  });
});
