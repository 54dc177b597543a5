import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOBODY } from "../../src/domain/party.ts";
import type { Language } from "../../src/text/language.ts";
import type { ExampleId } from "../../src/text/sections/start.ts";
import { runCli } from "../cli/run-cli.ts";
import { axe, describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { installed } from "./installed.ts";
import { type PlainServer, plainServer } from "./plain-server.ts";
import { dropFiles, exampleIn, flowCount, goToView, takeOver, textsIn } from "./steps.ts";

const t = textsIn("en");
const { suggestion: text } = t;
const PLACES = { "youth-care": 0, "hospital-network": 1 } as const;

/** Opens the suggestion of what is open, before everybody was heard. */
async function openSuggestion(page: Page, words = t): Promise<void> {
  await page.evaluate(() => {
    location.hash = "help";
  });
  await page.getByRole("tab", { name: words.repairing.title, exact: true }).click();
  await page.getByRole("button", { name: words.suggestion.first.anyway }).click();
}

/** The lines of the agenda that is there, once nothing is looked for any more. */
async function linesOf(page: Page): Promise<readonly string[]> {
  await page.locator(".suggestion-found[aria-busy=false]").waitFor();
  return page.locator(".suggestion-change").allTextContents();
}

/** What the command line says of the same file: its changes, without its alternatives. */
async function saidByCli(id: ExampleId, language: Language, ...args: readonly string[]): Promise<readonly string[]> {
  const file = readFileSync(new URL(`../../data/${id}.${language}.json`, import.meta.url), "utf8");
  const { code, out } = await runCli(["repair", "a.json", "--lang", language, ...args], { "a.json": file });
  expect(code).toBe(0);
  return out.split("\n").flatMap((line) => /^ {5}(\S.*)$/.exec(line)?.[1] ?? []);
}

const option = (page: Page, label: string) => page.getByLabel(label, { exact: true });

describeInBrowser("a first suggestion", ({ open }) => {
  test("what comes first is said first; then the agenda is that of the command line, and is taken to the conversation", async () => {
    const { page } = await open();
    await openExample(page, PLACES["youth-care"]);
    await page.evaluate(() => {
      location.hash = "help";
    });
    await page.getByRole("tab", { name: t.repairing.title, exact: true }).click();
    await page.getByRole("heading", { name: text.first.title }).waitFor();
    expect(await page.locator(".suggestion-agenda").count()).toBe(0);
    await page.getByRole("button", { name: text.first.anyway }).click();
    const example = exampleIn("youth-care", "en");
    expect(await page.locator(".suggestion-said").allTextContents()).toEqual([
      (example.about as unknown as { ambition: string }).ambition,
      ...example.flows
        .map((flow) => flow as unknown as { readonly to: string; readonly note: string })
        .flatMap(({ to, note }) => (to === NOBODY ? [`Autonomy: ${note}`] : [])),
      ...example.cards.filter((card) => "sort" in card && card.sort === "loss").map((card) => card.text),
    ]);
    const lines = await linesOf(page);
    expect(lines).toEqual(await saidByCli("youth-care", "en"));
    expect(lines.length).toBe(2);
    await page.getByRole("heading", { name: t.repairing.agenda(2) }).waitFor();
    expect(await axe(page)).toEqual([]);

    const [first] = lines as [string];
    await page.getByRole("button", { name: text.takeThis(first), exact: true }).click();
    await page.getByRole("button", { name: text.toConversation, exact: true }).click();
    await page
      .getByRole("button", { name: /Agreements|Closing/ })
      .first()
      .click();
    const point = page.getByRole("listitem").filter({ hasText: first });
    await point.getByText(t.conversation.agreements.toDiscuss).waitFor();
    expect(await point.getByRole("checkbox").count()).toBe(0);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => page.getByRole("listitem").filter({ hasText: first }).count()).toBe(0);
  });

  test("youth care: with the budgets as they are only a third party frees it, one press away", async () => {
    const { page } = await open();
    await openExample(page, PLACES["youth-care"]);
    await openSuggestion(page);
    await linesOf(page);
    await option(page, text.search.allow).selectOption("more");
    const payers = exampleIn("youth-care", "en").parties.filter(({ name }) => name.startsWith("Municipality"));
    expect(payers.length).toBe(3);
    const locks: string[] = [];
    for (const { id, name } of payers) {
      await option(page, text.search.stays).selectOption(id);
      await page.getByText(text.search.lockedAll(name), { exact: true }).waitFor();
      const names = new Map(exampleIn("youth-care", "en").parties.map((party) => [party.id, party.name]));
      for (const { from, to, state } of exampleIn("youth-care", "en").flows as readonly Record<string, string>[])
        if (from === id && state === "actual" && to !== "nobody")
          locks.push("--lock", `"${name}","${names.get(to!) ?? "table"}"`);
    }
    await page.locator(".suggestion-freed").waitFor();
    const blocked = [...(await page.locator(".suggestion-outside li").allTextContents())];
    const file = readFileSync(new URL("../../data/youth-care.en.json", import.meta.url), "utf8");
    const { out } = await runCli(["repair", "a.json", "--lang", "en", "--allow", "more", ...locks], { "a.json": file });
    for (const line of blocked) expect(out).toContain(line);
    expect(blocked.length).toBeGreaterThan(0);
    for (const way of await page.locator(".suggestion-freed li > span").allTextContents()) expect(out).toContain(way);

    // undone: the last lock, and with it what it blocked
    const held = page.locator(".suggestion-locks li");
    const all = await held.count();
    await page.locator(".suggestion-changed").getByRole("button", { name: t.common.undo }).click();
    await expect.poll(() => held.count()).toBeLessThan(all);
    await option(page, text.search.stays).selectOption(payers[2]!.id);
    await expect.poll(() => held.count()).toBe(all);
    await page.locator(".suggestion-freed").getByRole("button", { name: text.freed["third-party"] }).click();
    await page.locator(".suggestion-talks").waitFor();
    expect(await linesOf(page)).toEqual(
      await saidByCli("youth-care", "en", "--allow", "more", "--third-party", ...locks),
    );
    await page.getByText(text.third.about(null)).waitFor();
  });

  test("the hospitals, in Dutch: the fewest conversations, others as large, and a copy to try it in", async () => {
    const { page } = await open({ language: "nl" });
    const words = textsIn("nl");
    await openExample(page, PLACES["hospital-network"]);
    await openSuggestion(page, words);
    expect(await linesOf(page)).toEqual(await saidByCli("hospital-network", "nl"));
    const first = await linesOf(page);
    await page.getByRole("button", { name: words.suggestion.next }).click();
    await expect.poll(() => page.locator(".suggestion-change").allTextContents()).not.toEqual(first);
    await page.getByRole("button", { name: words.suggestion.search.fewest }).click();
    const few = await saidByCli("hospital-network", "nl", "--fewest");
    await expect.poll(() => linesOf(page)).toEqual(few);
    // Who needs no balance is named as left alone, and in no line.
    const apart = exampleIn("hospital-network", "nl").parties.filter(
      (party) => "standing" in party && party.standing !== "member",
    );
    for (const { name } of apart) {
      expect(await page.locator(".suggestion-left-out").textContent()).toContain(name);
      expect(few.join()).not.toContain(name);
    }
    const fresh = few.filter((line) => line.includes("nieuwe stroom")).length;
    await page.getByRole("button", { name: words.suggestion.trying.action }).click();
    const title = words.suggestion.trying.title(exampleIn("hospital-network", "nl").about.title);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await photoDrawn(page);
    await goToView(page, words, "tables");
    await expect.poll(() => flowCount(page, words)).toBe(exampleIn("hospital-network", "nl").flows.length + fresh);
  });

  test("a search that takes long is stopped, and what is asked anew goes on", async () => {
    const { page } = await open();
    await dropFiles(page, [{ name: "many.csv", content: manyFlows(30, 150) }]);
    await takeOver(page, t);
    await openSuggestion(page);
    const least = await linesOf(page);
    expect(least.length).toBeGreaterThan(5);
    await page.getByRole("button", { name: text.search.fewest }).click();
    await page.getByRole("button", { name: text.cancel }).click();
    await page.getByText(text.cancelled).waitFor();
    await page.getByRole("button", { name: text.search.least }).click();
    expect(await linesOf(page)).toEqual(least);
  });
});

// What compiles WebAssembly is one worker, by the header of its own file.
describeInBrowser("who may compile WebAssembly", ({ open }) => {
  const folder = fileURLToPath(new URL("../../dist/app", import.meta.url));
  let server: PlainServer;
  beforeAll(async () => {
    server = await plainServer(folder);
  });
  afterAll(() => server.close());

  test("the page may not, and no file but the worker that solves", async () => {
    const { page, problems, responses } = await open();
    await openExample(page);
    await openSuggestion(page);
    await linesOf(page);
    const loaded = [...responses];
    const policies = await page.evaluate(
      (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).headers.get("Content-Security-Policy") ?? "")),
      loaded.map(({ url }) => url),
    );
    const loose = loaded.filter((_one, nth) => policies[nth]!.includes("unsafe"));
    expect(loose.map(({ url }) => /[^/]+$/.exec(url)?.[0]?.replace(/-[\w-]{8}\./, "."))).toEqual(["repair.worker.js"]);
    expect(policies.every((policy) => policy.includes("default-src 'none'"))).toBe(true);
    expect(problems).toEqual([]);
    const refused = await page.evaluate(() =>
      WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
        () => "compiled",
        (error: Error) => error.name,
      ),
    );
    expect(refused).toBe("CompileError");
    await expect.poll(() => problems.some((problem) => problem.startsWith("policy: script-src"))).toBe(true);
    (problems as string[]).length = 0;
  });

  test("it solves without a network, with the header that was kept", async () => {
    const { page } = await open({ offline: true });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await installed(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await openExample(page);
    await openSuggestion(page);
    expect(await linesOf(page)).toEqual(await saidByCli("youth-care", "en"));
  });

  test("and on a server that sends no policy", async () => {
    const { page } = await open({ at: server.address });
    await openExample(page);
    await openSuggestion(page);
    expect((await linesOf(page)).length).toBe(2);
  });
});

/** Flows between many, each of another size, so that few conversations are not soon found. */
function manyFlows(parties: number, flows: number): string {
  const rows = Array.from({ length: flows }, (_, i) => {
    const from = (i * 7) % parties;
    const to = (from + 1 + ((i * i * 11 + i * 3) % (parties - 1))) % parties;
    return `P${from},P${to},${1 + ((i * i * 13 + 5 * i) % 31)}`;
  });
  return ["source,target,weight", ...rows].join("\n");
}
