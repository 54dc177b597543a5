import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { allMessages, type AllMessages as Messages } from "../../src/text/all-messages.ts";
import type { Language } from "../../src/text/language.ts";
import type { ExampleId } from "../../src/text/sections/start.ts";
import { photoDrawn } from "./harness.ts";

/** A file as a user brings it. */
export interface BroughtFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const textsIn = (language: Language): Messages => allMessages[language];

/** Pictures at the start: of every example, and the large one. */
export const PICTURES = Object.keys(allMessages.en.start.examples).length + 1;

interface ExampleFile {
  readonly id: string;
  readonly about: { readonly title: string };
  readonly parties: readonly { readonly id: string; readonly name: string; readonly shortName: string | null }[];
  readonly flows: readonly unknown[];
  readonly interests: readonly (MaybeClosed & { readonly party: string | null })[];
  readonly cards: readonly MaybeClosed[];
  readonly symptoms: readonly MaybeClosed[];
}

export interface MaybeClosed {
  readonly openness: string;
  readonly text: string;
}

/** An example as it stands in its file, read without the app's own code. */
export const exampleIn = (id: ExampleId, language: Language): ExampleFile =>
  JSON.parse(readFileSync(new URL(`../../data/${id}.${language}.json`, import.meta.url), "utf8"));

/** Lets files fall on the page: a real drop, with files made of these bytes. */
export async function dropFiles(page: Page, files: readonly BroughtFile[]): Promise<void> {
  const given = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString("base64") }));
  const dataTransfer = await page.evaluateHandle((brought) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of brought) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.locator("body").dispatchEvent("dragover", { dataTransfer });
  await page.locator("body").dispatchEvent("drop", { dataTransfer });
}

/** Copies a text and pastes it where the focus is. The page needs the permission to write the clipboard. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}
export const CLIPBOARD = ["clipboard-read", "clipboard-write"];

export interface SavedFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly resource: keyof Messages["common"]["resources"];
  readonly state: keyof Messages["tables"]["state"];
  readonly amount: number | null;
  readonly cost: number | null;
  readonly worth: number | null;
  readonly note: string;
  readonly reports: readonly { readonly by: string; readonly cost: number | null; readonly worth: number | null }[];
}
export interface SavedDocument {
  readonly id: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly standing: string }[];
  readonly pieces: readonly { readonly name: string }[];
  readonly flows: readonly SavedFlow[];
}

/** The document as a file, read without the app's own code. */
export async function saved(page: Page): Promise<SavedDocument> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+S");
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

/** The dialog that lies over the page. */
export const dialogOf = (page: Page): Locator => page.getByRole("dialog");

/** Takes over what the import dialog shows, and waits for the photo of it. */
export async function takeOver(page: Page, t: Messages): Promise<void> {
  await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).click();
  await dialogOf(page).waitFor({ state: "detached" });
  await photoDrawn(page);
}

/** From the address: not every screen has a link in the header. */
export const goToScreen = (page: Page, screen: string): Promise<void> =>
  page.evaluate((name) => {
    location.hash = name;
  }, screen);

export const goToView = async (page: Page, t: Messages, view: "photo" | "tables" | "reference"): Promise<void> => {
  await page.getByRole("link", { name: t.shell.views[view], exact: true }).click();
  if (view === "photo") await photoDrawn(page);
  else await page.getByRole("heading", { level: 2, name: t[view].title, exact: true }).waitFor();
};

/** Until two frames after each other are alike: nothing glides any more. */
export const still = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const picture = (): string =>
          [...document.querySelectorAll(".photo-keys, .photo-keys > button")]
            .map((element) => JSON.stringify(element.getBoundingClientRect()))
            .join();
        let before = "";
        let alike = 0;
        requestAnimationFrame(function look() {
          const now = picture();
          alike = now === before ? alike + 1 : 0;
          before = now;
          if (alike > 3) resolve();
          else requestAnimationFrame(look);
        });
      }),
  );

/** The rows of a table by its name. */
export const rowsOf = (page: Page, table: string): Promise<readonly (readonly string[])[]> =>
  rowsIn(page.getByRole("table", { name: table, exact: true }));

/** The rows of a table as it is read: a field by what stands in it, any other cell by its text. */
export const rowsIn = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table
    .getByRole("row")
    .filter({ has: table.page().locator("td") })
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => {
          const field = cell.querySelector("input");
          const choice = cell.querySelector("select");
          return field?.value ?? choice?.selectedOptions[0]?.text ?? cell.textContent ?? "";
        }),
      ),
    );

/** The rows in sight of the grid of flows. */
export const flowRows = (page: Page, t: Messages): Promise<readonly (readonly string[])[]> =>
  gridRows(page, t.tables.flows);

/** The rows in sight of a grid by its name, each cell by its text; without hints, and without the row for a new one. */
export async function gridRows(page: Page, name: string): Promise<readonly (readonly string[])[]> {
  const grid = page.getByRole("grid", { name, exact: true });
  await grid.waitFor();
  return grid
    .locator("[role=row]:has([role=gridcell])")
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.firstElementChild?.querySelector(".grid-hint") === null)
        .map((row) =>
          [...row.children].map(
            (cell) =>
              cell.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")?.value ??
              (cell.querySelector(".grid-hint") === null ? (cell.textContent ?? "") : ""),
          ),
        ),
    );
}

/** How many flows the grid has, in sight or not: its rows without the head and the row for a new one. */
export const flowCount = async (page: Page, t: Messages): Promise<number> =>
  Number(await page.getByRole("grid", { name: t.tables.flows, exact: true }).getAttribute("aria-rowcount")) - 2;

/** A cell of the grid of flows by its place, from 0, chosen. */
export async function chooseCell(page: Page, t: Messages, row: number, column: number): Promise<void> {
  const grid = page.getByRole("grid", { name: t.tables.flows, exact: true });
  await grid.locator(`[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 1}"]`).click();
}

/** What stands behind each number's name, within a part of the page. */
export const numbersIn = async (within: Locator): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await within
      .locator("details.measure > summary")
      .evaluateAll((summaries) =>
        summaries.map((summary): [string, string] => [
          summary.querySelector(".measure-name")?.textContent ?? "",
          summary.querySelector("b")?.textContent ?? "",
        ]),
      ),
  );

export interface ShownNumber {
  readonly value: number;
  /** Half of the last digit that is shown: so far a rounded number may be off. */
  readonly half: number;
}

/** A number as it is written in a language, percentages as shares; null where no number is written. */
export function readShown(language: Language, text: string): ShownNumber | null {
  const percent = text.includes("%");
  const bare = text.replace(/[\s%]/g, "").replace("−", "-");
  const plain = language === "nl" ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const digits = plain.split(".")[1]?.length ?? 0;
  const scale = percent ? 100 : 1;
  return { value: Number(plain) / scale, half: (0.5 * 10 ** -digits) / scale };
}
