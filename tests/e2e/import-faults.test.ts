import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Fault, fault } from "../../src/domain/fault.ts";
import { wordFault } from "../../src/text/fault-text.ts";
import type { Language } from "../../src/text/language.ts";
import { describeInBrowser, openExample } from "./harness.ts";
import {
  type BroughtFile,
  dialogOf,
  dropFiles,
  exampleIn,
  flowRows,
  goToView,
  rowsIn,
  rowsOf,
  takeOver,
  textsIn,
} from "./steps.ts";

// Oracle: each file is written here by hand with its mistakes, whose rows and columns are counted as a spreadsheet
// shows them (the header is row 1), and whose sums are worked out beside it.

interface Case {
  readonly what: string;
  readonly files: readonly BroughtFile[];
  readonly faults: readonly Fault[];
}

const file = (name: string, content: string | Uint8Array): BroughtFile => ({ name, content });
const at = (row: number, column: number, name = "flows.csv") => ({ file: name, row, column });
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

const CASES: readonly Case[] = [
  {
    what: "a file of 0 bytes",
    files: [file("nothing.csv", "")],
    faults: [fault("empty-file", { file: "nothing.csv" }, {})],
  },
  {
    what: "a picture",
    files: [file("picture.csv", PNG)],
    faults: [fault("not-text", { file: "picture.csv" }, { looksLike: "PNG" })],
  },
  {
    what: "weights that are text, not a number, negative, infinite",
    files: [
      file("flows.csv", "source,target,weight\nLinde,Kompas,4\na,b,veel\nb,c,NaN\nc,d,-1\nd,e,Infinity\ne,f,1e999\n"),
    ],
    faults: [
      fault("not-a-number", at(3, 3), { column: "weight", text: "veel" }),
      fault("not-a-number", at(4, 3), { column: "weight", text: "NaN" }),
      fault("negative", at(5, 3), { column: "weight", text: "-1" }),
      fault("not-finite", at(6, 3), { column: "weight", text: "Infinity" }),
      fault("not-finite", at(7, 3), { column: "weight", text: "1e999" }),
    ],
  },
  {
    what: "an end that is missing, a row too long, a row too short",
    files: [file("flows.csv", "van;naar;gewicht;soort\n;Kompas;4;geld\nLinde;Kompas;4;geld;extra\nLinde;Kompas\n")],
    faults: [
      fault("empty-endpoint", at(2, 1), { column: "van" }),
      fault("ragged-row", at(3, 5), { cells: 5, expected: 4 }),
      fault("ragged-row", at(4, 3), { cells: 2, expected: 4 }),
    ],
  },
  {
    what: "a party that is not in the file of parties",
    files: [
      file("flows.csv", "source,target,weight\nlinde,kompas,4\nlinde,rietdam,2\n"),
      file("flows.nodes.csv", "id,name\nlinde,Linde\nkompas,Kompas\n"),
    ],
    faults: [fault("unknown-party", at(3, 2), { column: "target", text: "rietdam", near: null, alsoIn: [] })],
  },
  {
    what: "two parties with one code",
    files: [
      file("flows.csv", "source,target,weight\nlinde,kompas,4\n"),
      file("flows.nodes.csv", "id,name\nlinde,Linde\nkompas,Kompas\nlinde,Linde Zuid\n"),
    ],
    faults: [fault("duplicate-party", at(4, 1, "flows.nodes.csv"), { id: "linde", firstRow: 2 })],
  },
];

/** The faults as the dialog shows them: each with its place, or in full sentences for a file as a whole. */
async function expectFaults(page: Page, language: Language, faults: readonly Fault[]): Promise<void> {
  const t = textsIn(language);
  const dialog = dialogOf(page);
  const whole = faults.every(({ at: place }) => place.row === undefined);
  await dialog.getByRole("status").filter({ hasText: t.importDialog.nothingYet }).waitFor();
  if (whole) {
    for (const one of faults)
      await dialog.getByText(`${one.at.file ?? ""}${wordFault(language, one).message}`, { exact: true }).waitFor();
    await dialog.getByRole("heading", { name: t.importDialog.title.unread }).waitFor();
    return;
  }
  const list = dialog.getByRole("region", { name: t.importDialog.faults.title(faults.length), exact: true });
  await list.waitFor();
  const rows = await rowsIn(list.getByRole("table"));
  expect(rows.map((cells) => cells.slice(-2))).toEqual(
    faults.map((one) => [wordFault(language, one).where, wordFault(language, one).message]),
  );
}

const takeButton = (page: Page, language: Language) =>
  dialogOf(page).getByRole("button", { name: textsIn(language).importDialog.take, exact: true });

async function expectNothingTaken(page: Page, language: Language, title: string): Promise<void> {
  expect(await takeButton(page, language).isDisabled()).toBe(true);
  await dialogOf(page)
    .getByRole("button", { name: textsIn(language).common.cancel, exact: true })
    .click();
  await dialogOf(page).waitFor({ state: "detached" });
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
}

describeInBrowser("files with mistakes in them", ({ open }) => {
  test.each(["nl", "en"] as const)("every mistake is named, and what was open stays: %s", async (language) => {
    const { page } = await open({ language, reducedMotion: true });
    const t = textsIn(language);
    await openExample(page);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    expect(title).toBe(exampleIn("youth-care", language).about.title);
    await goToView(page, t, "tables");
    const before = [await flowRows(page, t), await rowsOf(page, t.tables.parties)];
    for (const { what, files, faults } of CASES) {
      await dropFiles(page, files);
      await expectFaults(page, language, faults).catch((reason: Error) => {
        throw new Error(`${what}: ${reason.message}`, { cause: reason });
      });
      await expectNothingTaken(page, language, title);
    }
    expect([await flowRows(page, t), await rowsOf(page, t.tables.parties)]).toEqual(before);
    // Nor is there anything to undo.
    expect(await page.getByRole("button", { name: t.common.undo, exact: true }).isDisabled()).toBe(true);
  });

  test("a file of 200 MB that is no plain list of flows is refused at its first row", async () => {
    const { page } = await open({ language: "nl" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(200e6)], "groot.csv"));
      return transfer;
    });
    await page.locator("body").dispatchEvent("drop", { dataTransfer });
    const limit = 50_000_000;
    await expectFaults(page, "nl", [
      fault("not-a-plain-list", { file: "groot.csv", row: 1, column: 1 }, { bytes: 200e6, limit }),
    ]);
    await dialogOf(page)
      .getByText(/200.MB/)
      .waitFor();
    // Another file can be chosen at once, and is read.
    const chooser = page.waitForEvent("filechooser");
    await dialogOf(page)
      .getByRole("button", { name: textsIn("nl").importDialog.another })
      .click();
    await (await chooser).setFiles({
      name: "klein.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("van,naar,gewicht\nLinde,Kompas,4\n"),
    });
    await dialogOf(page)
      .getByText(textsIn("nl").import.counts({ parties: 2, flows: 1, kinds: 1 }))
      .waitFor();
  });

  test("names that would do harm are names, and nothing else", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const t = textsIn("en");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const names = [
      "__proto__",
      "constructor",
      "=cmd|'/c calc'!A1",
      "@SUM(A1)",
      "שלום עולם",
      "منظمة الجوار",
      "🦊 vossen 👩‍👩‍👧",
      '<img src=x onerror="globalThis.harmed=1">',
      "<script>globalThis.harmed=1</script>",
      "{{constructor}}",
    ];
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    // Round the ring: the first gives 1, the next 2, …; so each brings its own number and takes the one before it.
    const ring = names.map((name, i) => [name, names[(i + 1) % names.length] ?? "", i + 1] as const);
    const csv = `source,target,weight\n${ring.map(([from, to, weight]) => `${cell(from)},${cell(to)},${weight}`).join("\n")}\n`;
    await dropFiles(page, [file("names.csv", csv)]);
    await dialogOf(page)
      .getByText(t.import.counts({ parties: 10, flows: 10, kinds: 1 }))
      .waitFor();
    await takeOver(page, t);
    // Each party opens by its name.
    const round = page.getByRole("group", { name: t.photo.keys });
    for (const [i, name] of names.entries()) {
      const takes = i === 0 ? names.length : i;
      await round.getByRole("button", { name: t.photo.party.sums(name, String(i + 1), String(takes)) }).press("Enter");
      await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    }
    await goToView(page, t, "tables");
    expect((await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes])).toEqual(
      names.map((name, i) => [name, String(i + 1), String(i === 0 ? names.length : i)]),
    );
    expect(await page.locator("img, iframe, #root script").count()).toBe(0);
    expect(await page.evaluate(() => "harmed" in globalThis || "harmed" in {})).toBe(false);
  });

  test("a number that reads two ways is asked about, and read as answered", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const t = textsIn("nl");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await dropFiles(page, [file("vraag.csv", "van;naar;gewicht\nLinde;Kompas;2\nKompas;Linde;1.500\n")]);
    const dialog = dialogOf(page);
    const question = dialog.getByRole("group", { name: t.import.decimalQuestion("1.500") });
    await question.getByText(t.importDialog.decimalWhere(3, "gewicht")).waitFor();
    expect(await takeButton(page, "nl").isDisabled()).toBe(true);
    await dialog.getByRole("status").filter({ hasText: t.importDialog.answerFirst }).waitFor();
    expect(await question.getByRole("button").allTextContents()).toEqual(["1.500 is 1,5", "1.500 is 1500"]);
    await question.getByRole("button", { name: "1.500 is 1500", exact: true }).click();
    await question.waitFor({ state: "detached" });
    // Answered otherwise after all, where the sign is chosen; the focus was brought there.
    const sign = dialog.getByRole("combobox", { name: t.importDialog.settings.decimal });
    await sign.and(page.locator(":focus")).waitFor();
    await sign.selectOption({ label: t.import.decimals["."] });
    await dialog.getByText(t.importDialog.ready).waitFor();
    await takeOver(page, t);
    await goToView(page, t, "tables");
    expect((await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes])).toEqual([
      ["Linde", "2", "1,5"],
      ["Kompas", "1,5", "2"],
    ]);
  });

  test("what a column means can be changed: that mends the file, and it is taken over", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const t = textsIn("en");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const csv = "giver,partner,euros,mood\nLinde,Kompas,30,high\nKompas,Linde,10,low\nKompas,Rietdam,5,low\n";
    await dropFiles(page, [file("report.csv", csv)]);
    const found = ["giver", "partner", "euros", "mood"];
    const place = { file: "report.csv", row: 1 };
    await expectFaults(page, "en", [fault("missing-column", place, { column: "target", found })]);
    expect(await takeButton(page, "en").isDisabled()).toBe(true);
    const readAs = (column: string, meaning: string) =>
      dialogOf(page)
        .getByRole("combobox", { name: t.importDialog.columns.readAs(column), exact: true })
        .selectOption({ label: meaning });
    await readAs("partner", t.import.meanings.target);
    // Without a number in any column each flow would count 1; that is said.
    await dialogOf(page).getByText(t.import.assumptions["no-weight-column"]({})).waitFor();
    await readAs("mood", t.import.meanings.weight);
    await expectFaults(page, "en", [
      fault("not-a-number", at(2, 4, "report.csv"), { column: "mood", text: "high" }),
      fault("not-a-number", at(3, 4, "report.csv"), { column: "mood", text: "low" }),
      fault("not-a-number", at(4, 4, "report.csv"), { column: "mood", text: "low" }),
    ]);
    await readAs("mood", t.import.meanings.ignore);
    await readAs("euros", t.import.meanings.weight);
    await dialogOf(page)
      .getByText(t.import.counts({ parties: 3, flows: 3, kinds: 1 }))
      .waitFor();
    await takeOver(page, t);
    await goToView(page, t, "tables");
    // Linde brings 30 and takes 10; Kompas brings 10 + 5 and takes 30; Rietdam takes 5.
    expect((await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes])).toEqual([
      ["Linde", "30", "10"],
      ["Kompas", "15", "30"],
      ["Rietdam", "0", "5"],
    ]);
  });

  // Oracle: two rows by hand; nobody is called De Spil in the example.
  test("pasted rows are added to the photo that is open, as one step", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const t = textsIn("nl");
    const words = t.importDialog;
    await openExample(page);
    await page.keyboard.press("Control+K");
    await page.getByRole("combobox", { name: t.dialogs.search.label }).fill(t.shell.commands.paste);
    await page.keyboard.press("Enter");
    const rows = "van\tnaar\tsoort\tgewicht\nGGZ kompas\tDe Spil\tkennis\t2\nDe Spil\tGGZ Kompas\ttijd\t4\n";
    await dialogOf(page).getByLabel(words.paste.label).fill(rows);
    await dialogOf(page)
      .getByRole("radio", { name: /^Erbij op de foto/ })
      .check();
    await dialogOf(page).getByRole("button", { name: words.take, exact: true }).click();
    await dialogOf(page).waitFor({ state: "detached" });
    const seat = page.getByRole("button", { name: /^De Spil brengt 4 en haalt 2/ });
    await seat.waitFor();
    await page.keyboard.press("Control+Z");
    await seat.waitFor({ state: "detached" });
  });
});
