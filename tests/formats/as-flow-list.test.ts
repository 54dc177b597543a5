import { describe, expect, it } from "vitest";
import { EDITED_UP_TO, onlyLookedAt, tooManyFlows } from "../../src/formats/as-flow-list.ts";
import { planImport } from "../../src/formats/import.ts";
import { readSeries } from "../../src/formats/import-series.ts";

/** A flow of money round a ring of a hundred, for as many rows. */
const flows = (rows: number, date = ""): string =>
  `van,naar,soort,datum\n${Array.from({ length: rows }, (_, k) => `p${k % 100},p${(k + 1 + Math.floor(k / 100)) % 100},geld,${date}\n`).join("")}`;

// Oracle: the limit itself, on either side of it.
describe("tables of more flows than can be worked in", () => {
  it("are looked at by themselves, which is said; not at the limit", () => {
    const said = (rows: number) =>
      onlyLookedAt(planImport([{ name: "a.csv", content: flows(rows) }], { headerless: "refuse" }).preview);
    expect(said(EDITED_UP_TO)).toEqual([]);
    expect(said(EDITED_UP_TO + 1)).toEqual([
      { code: "looked-at-only", details: { flows: EDITED_UP_TO + 1, upTo: EDITED_UP_TO } },
    ]);
  });

  it("are no photo among others: the file is named", () => {
    const sources = [EDITED_UP_TO, EDITED_UP_TO + 1].map((rows, nth) => ({
      name: `${nth}.csv`,
      content: flows(rows, `2024-0${nth + 1}-01`),
    }));
    const { photos } = readSeries(sources, { headerless: "refuse", choices: [], language: "nl", asPhotos: false });
    expect(photos).toHaveLength(2);
    expect(tooManyFlows(photos ?? [])).toMatchObject([
      { code: "too-many-rows", at: { file: "1.csv" }, details: { rows: EDITED_UP_TO + 1, limit: EDITED_UP_TO } },
    ]);
  });
});
