import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { partyMeasures, type SystemMeasureId, systemMeasures } from "../../src/measures/registry.ts";
import type { Language } from "../../src/text/language.ts";
import {
  hasReference,
  type ReferenceSet,
  referenceFolder,
  referenceSets,
  referenceText,
  skippedBecause,
} from "../reference.ts";
import { partyKeys, systemOracles, verdictWords } from "../reference-values.ts";
import { describeInBrowser } from "./harness.ts";
import {
  type BroughtFile,
  CLIPBOARD,
  dialogOf,
  dropFiles,
  goToView,
  numbersIn,
  pasteText,
  readShown,
  rowsOf,
  takeOver,
  textsIn,
} from "./steps.ts";

// Oracle: ../shared/reference/reference.json, computed by networkx, igraph and SciPy. What is read off the page may
// differ from it by what rounding to the digits shown allows, and by nothing else.

const NAME = "emon_texas";
const fileOf = (name: string): BroughtFile => ({ name, content: readFileSync(join(referenceFolder, name)) });

/** Numbers of the whole that the page shows as numbers. */
const SYSTEM: ReadonlySet<SystemMeasureId> = new Set([
  "parties",
  "flows",
  "total",
  "reciprocity",
  "imbalance",
  "coreParties",
  "flowHierarchy",
  "effectiveContributors",
  "effectiveBeneficiaries",
]);

const PARTY = [
  "brings",
  "takes",
  "net",
  "balance",
  "reciprocatedGiving",
  "reciprocatedTaking",
  "sourceConcentration",
  "topSourceShare",
  "netPower",
] as const satisfies readonly (keyof typeof partyKeys)[];

/** The words of VOICE.md for each verdict; what is only possible is asked, and not said. */
const IN_WORDS: Readonly<Record<Language, Readonly<Record<string, (name: string) => string>>>> = {
  nl: {
    "gives more: clear": (name) => `${name} brengt meer dan er terugkomt.`,
    "gives more: tentative": (name) => `Brengt ${name} meer dan er terugkomt?`,
    "takes more: clear": (name) => `Naar ${name} gaat meer dan er vandaan komt.`,
    "takes more: tentative": (name) => `Gaat naar ${name} meer dan er vandaan komt?`,
    "no sign of imbalance": () => "Geen verschil te zien.",
    "established balance": () => "In balans, op een kwart na.",
  },
  en: {
    "gives more: clear": (name) => `${name} brings more than comes back.`,
    "gives more: tentative": (name) => `Does ${name} bring more than comes back?`,
    "takes more: clear": (name) => `More flows to ${name} than from it.`,
    "takes more: tentative": (name) => `Does more flow to ${name} than from it?`,
    "no sign of imbalance": () => "No visible difference.",
    "established balance": () => "In balance, within a quarter.",
  },
};

/** Whether a text on the page is a number rounded; the difference that would not be rounding makes it fail. */
function expectShown(language: Language, text: string | undefined, expected: number, what: string): void {
  const shown = readShown(language, text ?? "");
  expect(shown, `${what}: "${text}" is no number`).not.toBeNull();
  if (shown === null) return;
  const off = Math.abs(shown.value - expected);
  expect(off, `${what}: "${text}" against ${expected}`).toBeLessThanOrEqual(shown.half + 1e-6 * Math.abs(expected));
}

/** How many times it is, said in words; what the reference has as a logarithm is taken out of it. */
const TIMES = ["logRatio", "standardError", "atLeast"] as const satisfies readonly (keyof typeof partyKeys)[];

const SIDES: Readonly<Record<Language, Readonly<Record<"out" | "in" | "even", string>>>> = {
  nl: { out: "keer zoveel uit als in", in: "keer zoveel in als uit", even: "gelijk" },
  en: { out: "times as much out as in", in: "times as much in as out", even: "even" },
};

function expectTimes(
  language: Language,
  text: string,
  id: (typeof TIMES)[number],
  expected: number,
  name: string,
): void {
  const times = id === "atLeast" ? expected : Math.exp(Math.abs(expected));
  if (id === "logRatio") {
    const side = times < 1.05 ? "even" : expected > 0 ? "out" : "in";
    expect(text, name).toContain(SIDES[language][side]);
    if (side === "even") return;
  }
  expectShown(language, /[\d.,]+/u.exec(text)?.[0], times, `${name} ${id}`);
}

async function checkTables(page: Page, language: Language, set: ReferenceSet): Promise<void> {
  const t = textsIn(language);
  await goToView(page, t, "tables");
  await page.getByText(t.tables.flowsCaption(set.system.edges), { exact: true }).waitFor();
  const rows = await rowsOf(page, t.tables.parties);
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(set.parties).sort());
  for (const [name = "", , , brings, takes, inWords] of rows) {
    const expected = set.parties[name];
    expectShown(language, brings, expected?.out as number, `what ${name} brings`);
    expectShown(language, takes, expected?.in as number, `what ${name} takes`);
    expect(inWords).toBe(IN_WORDS[language][expected?.verdict as string]?.(name));
  }
}

async function checkNumbers(page: Page, language: Language, set: ReferenceSet): Promise<void> {
  const t = textsIn(language);
  await goToView(page, t, "reference");
  const shown = await numbersIn(page.getByRole("region", { name: t.reference.scopes.system.title, exact: true }));
  expect([...shown.keys()].sort()).toEqual(
    Object.values(systemMeasures)
      .map((measure) => measure.text[language].name)
      .sort(),
  );
  const nameOf = (id: SystemMeasureId): string => systemMeasures[id].text[language].name;
  for (const { id, expected } of systemOracles.filter((oracle) => SYSTEM.has(oracle.id)))
    expectShown(language, shown.get(nameOf(id)), expected(set.system) as number, nameOf(id));
  // Every flow has one weight: nothing is made by working together.
  expectShown(language, shown.get(nameOf("surplus")), 0, nameOf("surplus"));
  const floor = nameOf("imbalanceNoiseFloor");
  const { q95, mc_tolerance } = set.system["imbalance_noise_floor_sigma0.35"];
  const read = readShown(language, shown.get(floor) ?? "");
  expect(Math.abs((read?.value ?? Number.NaN) - q95)).toBeLessThanOrEqual((read?.half ?? 0) + mc_tolerance);
}

/** Opens every party in turn, by the keys of the photo, and reads all its numbers in the panel. */
async function checkParties(page: Page, language: Language, set: ReferenceSet): Promise<void> {
  const t = textsIn(language);
  await goToView(page, t, "photo");
  const round = page.getByRole("group", { name: t.photo.keys });
  const parties = Object.keys(set.parties);
  expect(await round.getByRole("button").count()).toBe(parties.length);
  await round.getByRole("button").first().focus();
  const seen = new Set<string>();
  for (let i = 0; i < parties.length; i += 1) {
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: new RegExp(`^${t.inspector.label("")}`) });
    await round.locator('button:focus[aria-pressed="true"]').waitFor();
    const name = (await panel.getByRole("heading", { level: 2 }).textContent()) ?? "";
    seen.add(name);
    const expected = set.parties[name];
    const shown = await numbersIn(panel);
    const of = (id: keyof typeof partyMeasures): string | undefined => shown.get(partyMeasures[id].text[language].name);
    for (const id of PARTY) {
      const value = expected?.[partyKeys[id]];
      if (value === null) expect(of(id), `${name} ${id}`).toBe(t.inspector.undefinedValue);
      else expectShown(language, of(id), value as number, `${name} ${id}`);
    }
    for (const id of TIMES) {
      const value = expected?.[partyKeys[id]] as number | null;
      if (value === null) expect(of(id), `${name} ${id}`).toBe(t.inspector.undefinedValue);
      else expectTimes(language, of(id) ?? "", id, value, name);
    }
    expect(of("verdict"), name).toBe(t.reference.words[verdictWords[expected?.verdict as string] ?? ""]);
    expect(of("role"), name).toBe(t.reference.words[expected?.bowtie as string]);
    await page.keyboard.press("ArrowRight");
  }
  expect([...seen].sort()).toEqual(parties.sort());
}

const set = referenceSets.find(([name]) => name === NAME)?.[1];
if (!hasReference) console.warn(`\nSKIPPED tests of the reference network in the browser: no reference networks\n`);

describeInBrowser(`a reference network, brought in and read off the page${skippedBecause}`, ({ open }) => {
  describe.skipIf(set === undefined)(NAME, () => {
    const reference = set as ReferenceSet;
    const preview = async (page: Page, language: Language): Promise<void> => {
      const t = textsIn(language);
      const { n, edges } = reference.system;
      const counts = t.import.counts({ parties: n, flows: edges, kinds: 1 });
      await dialogOf(page)
        .getByRole("status")
        .filter({ hasText: `${counts}. ${t.importDialog.ready}` })
        .waitFor();
    };

    test("dropped on the page, with its file of parties", async () => {
      const { page } = await open({ language: "nl", reducedMotion: true });
      await dropFiles(page, [fileOf(`${NAME}.csv`), fileOf(`${NAME}.nodes.csv`)]);
      await preview(page, "nl");
      await takeOver(page, textsIn("nl"));
      await checkTables(page, "nl", reference);
      await checkNumbers(page, "nl", reference);
      await checkParties(page, "nl", reference);
    });

    test("chosen in the file dialog", async () => {
      const { page } = await open({ language: "en", reducedMotion: true });
      const t = textsIn("en");
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: t.start.openFile, exact: true }).click();
      await (await chooser).setFiles([
        join(referenceFolder, `${NAME}.csv`),
        join(referenceFolder, `${NAME}.nodes.csv`),
      ]);
      await preview(page, "en");
      await takeOver(page, t);
      await checkTables(page, "en", reference);
      await checkNumbers(page, "en", reference);
    });

    test.each(["on the page", "in the field"] as const)("pasted from a spreadsheet, %s", async (where) => {
      const language = where === "on the page" ? "en" : "nl";
      const { page } = await open({ language, reducedMotion: true, permissions: CLIPBOARD });
      const t = textsIn(language);
      const csv = referenceText(`${NAME}.csv`);
      // No cell of this file has a comma or a quote inside.
      const block = csv.replaceAll('"', "").replaceAll(",", "\t");
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (where === "in the field") {
        await page.getByRole("button", { name: t.start.paste, exact: true }).click();
        await dialogOf(page)
          .getByRole("textbox", { name: t.importDialog.paste.label })
          .and(page.locator(":focus"))
          .waitFor();
      }
      await pasteText(page, block);
      await preview(page, language);
      await takeOver(page, t);
      await checkTables(page, language, reference);
      await checkNumbers(page, language, reference);
    });
  });
});
