import { expect, test } from "vitest";
import { axe, describeInBrowser } from "./harness.ts";
import { dropFiles, saved, takeOver, textsIn } from "./steps.ts";

const t = textsIn("nl");
const { matrix } = t.importDialog;

// Oracle: the matrix itself. It is spoken of as rows and columns of parties, and turned round Kompas is who gives Linde 8.
describeInBrowser("a matrix that is imported", ({ open }) => {
  test("says who gives, without columns that nobody wrote, and can be read the other way round", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await dropFiles(page, [{ name: "wie.csv", content: ";Linde;Kompas\nLinde;;8\nKompas;2,5;\n" }]);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(t.import.counts({ parties: 2, flows: 2, kinds: 1 })).waitFor();
    const gives = dialog.getByLabel(matrix.gives, { exact: true });
    expect(await gives.locator("option:checked").textContent()).toBe(matrix.byRow("Linde", "Kompas"));
    expect(await dialog.textContent()).not.toMatch(/source|target|weight/);
    expect(await dialog.getByText(t.importDialog.settings.header).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await gives.selectOption({ label: matrix.byColumn("Linde", "Kompas") });
    await dialog.getByText(t.import.assumptions["read-as-matrix"]({ parties: 2, byColumn: true })).waitFor();
    await takeOver(page, t);
    const { parties, flows } = await saved(page);
    const nameOf = (id: string) => parties.find((party) => party.id === id)?.name;
    expect(flows.map(({ from, to, amount }) => [nameOf(from), nameOf(to), amount])).toEqual([
      ["Kompas", "Linde", 8],
      ["Linde", "Kompas", 2.5],
    ]);
  });
});
