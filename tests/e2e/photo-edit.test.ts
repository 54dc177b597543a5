import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { AllMessages as Messages } from "../../src/text/all-messages.ts";
import { describeInBrowser, type OpenOptions, photoDrawn } from "./harness.ts";
import { card, drawFlow, focused, inCard, middleOf, nameField, type Point, placeOf, seat } from "./photo-steps.ts";
import { dialogOf, saved, still, textsIn } from "./steps.ts";

// Oracle: a partnership of three parties and four flows, by hand. What a party receives has a worth, what reaches the
// table or nobody a heaviness, each as the flow's own number; read from the document that is saved.
const PARTIES = ["Linde", "Kompas", "Rietdam"] as const;
const [LINDE, KOMPAS, RIETDAM] = PARTIES;

type Row = readonly [from: string, to: string, kind: string, cost: string, worth: string, state: string];

const flowsOf = (t: Messages): readonly Row[] => {
  const { knowledge, money, staff, autonomy } = t.common.resources;
  const { actual, hoped } = t.tables.state;
  return [
    [LINDE, KOMPAS, knowledge, "", "8", actual],
    [KOMPAS, LINDE, money, "", "4", hoped],
    [RIETDAM, t.common.table, staff, "2", "", actual],
    [LINDE, t.common.nobody, autonomy, "16", "", actual],
  ];
};

/** The flows as they are saved, in words; what was said by one end only is left out. */
async function kept(page: Page, t: Messages): Promise<readonly Row[]> {
  const { parties, flows } = await saved(page);
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const name = (end: string): string => names.get(end) ?? (end === "table" ? t.common.table : t.common.nobody);
  return flows.map(({ from, to, resource, cost, worth, state }) => [
    name(from),
    name(to),
    t.common.resources[resource],
    String(cost ?? ""),
    String(worth ?? ""),
    t.tables.state[state],
  ]);
}

/** The value on the doubling scale, and the state where it is not that it flows now. */
async function sayHowMuch(
  page: Page,
  t: Messages,
  row: Row,
  press: (locator: Locator) => Promise<void>,
): Promise<void> {
  const [, , , cost, worth, state] = row;
  const value = Number(cost || worth) as 2 | 4 | 8 | 16;
  await press(inCard(page, `${value} ${t.round.scale[value]}`));
  if (state !== t.tables.state.actual) await press(inCard(page, state));
}

/** Three parties and four flows are some hundred presses. ms */
const LONG = 180_000;

describeInBrowser("entered on the photo", ({ open }) => {
  const begin = async (options: OpenOptions): Promise<Page> => {
    const { page } = await open({ reducedMotion: true, ...options });
    const t = textsIn(options.language ?? "en");
    await page.getByRole("button", { name: t.start.begin, exact: true }).click();
    await page.getByRole("link", { name: t.shell.views.photo, exact: true }).click();
    await page.locator(".photo").waitFor();
    return page;
  };

  describe.each(["svg", "webgl"] as const)("with a mouse, in %s", (renderer) => {
    test(
      "three parties and four flows; changed, turned, split, removed, and all of it undone",
      async () => {
        const page = await begin({ language: "nl", path: `?photo=${renderer}` });
        const t = textsIn("nl");
        const press = (locator: Locator) => locator.click();
        // One by the button, one by pressing twice at the table's edge, and one more.
        await page.getByRole("button", { name: t.shell.commands.addParty, exact: true }).click();
        await focused(nameField(page, t));
        await page.keyboard.type(LINDE);
        await page.keyboard.press("Enter");
        await photoDrawn(page);
        await seat(page, t, LINDE).waitFor();
        await page.keyboard.press("Escape");
        await still(page);
        const stage = await page.locator(".photo").boundingBox();
        const linde = await middleOf(seat(page, t, LINDE));
        expect(stage).not.toBeNull();
        // Linde sits at 12 o'clock. The table's handle stands 13 px below a challenge of 0.19 of the table's radius.
        const handleBelow = await middleOf(page.locator('.flow-handle[data-sort="table"]'));
        const radius = (handleBelow.y - linde.y - 13) / 1.19;
        await page.mouse.dblclick(linde.x, linde.y + 2 * radius);
        await focused(nameField(page, t));
        await page.keyboard.type(KOMPAS);
        await page.keyboard.press("Enter");
        await seat(page, t, KOMPAS).waitFor();
        await page.keyboard.press("p");
        await focused(nameField(page, t));
        await page.keyboard.type(RIETDAM);
        await inCard(page, t.tables.standing["empty-chair"]).click();
        await inCard(page, t.tables.standing.member).click();
        await inCard(page, t.tables.addParty).click();
        await seat(page, t, RIETDAM).waitFor();
        await page.mouse.click((stage?.x ?? 0) + 6, (stage?.y ?? 0) + 6);
        await still(page);

        const flows = flowsOf(t);
        for (const row of flows) {
          const [from, to, kind] = row;
          await drawFlow(page, t, from, to);
          await inCard(page, kind).click();
          await sayHowMuch(page, t, row, press);
          await page.keyboard.press("Escape");
          await card(page).waitFor({ state: "detached" });
        }
        expect(await kept(page, t)).toEqual(flows);

        // A flow that is clicked opens; the card is not over it.
        const openFlow = async (): Promise<void> => {
          await seat(page, t, LINDE).click({ force: true });
          await still(page);
          const flow = page
            .getByRole("group", { name: t.photoEdit.flowKeys(LINDE) })
            .getByRole("button", { name: t.photo.way(LINDE, KOMPAS) });
          const at = await middleOf(flow);
          await page.mouse.click(at.x, at.y);
          await card(page).waitFor();
          const box = await card(page).boundingBox();
          const inside =
            box !== null && at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
          expect(inside).toBe(false);
        };
        await openFlow();
        await card(page)
          .getByRole("heading", { name: t.tables.flowName(LINDE, KOMPAS) })
          .waitFor();
        await inCard(page, t.photoEdit.turn).click();
        await card(page)
          .getByRole("heading", { name: t.tables.flowName(KOMPAS, LINDE) })
          .waitFor();
        await page.keyboard.press("Control+Z");
        await card(page)
          .getByRole("heading", { name: t.tables.flowName(LINDE, KOMPAS) })
          .waitFor();

        // 8 of knowledge are 6 of knowledge and 2 of money.
        await inCard(page, t.photoEdit.split.open).click();
        await card(page).getByLabel(t.photoEdit.split.kind, { exact: true }).selectOption(t.common.resources.money);
        await card(page).getByLabel(t.photoEdit.split.value("8")).fill("2");
        await inCard(page, t.photoEdit.split.action).click();
        const { knowledge, money } = t.common.resources;
        const both = card(page).getByRole("group", { name: t.photoEdit.between(t.tables.flowName(LINDE, KOMPAS)) });
        await expect.poll(() => both.getByRole("button").allTextContents()).toEqual([`${knowledge} 6`, `${money} 2`]);
        const [first, ...rest] = flows;
        const split: readonly Row[] = [
          [LINDE, KOMPAS, knowledge, "", "6", t.tables.state.actual],
          ...rest,
          [LINDE, KOMPAS, money, "", "2", t.tables.state.actual],
        ];
        await page.keyboard.press("Escape");
        expect(await kept(page, t)).toEqual(split);

        // Removed, and brought back step by step.
        await openFlow();
        await card(page)
          .getByRole("button", { name: t.tables.removeFlow(LINDE, KOMPAS), exact: true })
          .click();
        await both.waitFor({ state: "detached" });
        await page.keyboard.press("Escape");
        expect(await kept(page, t)).toEqual(split.slice(1));
        await page.keyboard.press("Control+Z");
        await page.keyboard.press("Control+Z");
        expect(await kept(page, t)).toEqual([first, ...rest]);
      },
      LONG,
    );
  });

  test(
    "with a finger on a tablet: drawn, opened and changed",
    async () => {
      const page = await begin({ language: "en", size: "tablet" });
      const t = textsIn("en");
      const tap = async (locator: Locator): Promise<void> => {
        await still(page);
        await locator.tap();
      };
      for (const name of PARTIES) {
        await tap(page.getByRole("button", { name: t.shell.commands.addParty, exact: true }));
        await nameField(page, t).fill(name);
        await tap(inCard(page, t.tables.addParty));
        await seat(page, t, name).waitFor();
      }
      await still(page);
      const touch = await page.context().newCDPSession(page);
      const finger = async (type: "touchStart" | "touchMove" | "touchEnd", at?: Point): Promise<void> => {
        await touch.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [at] });
      };
      const flows = flowsOf(t);
      for (const row of flows) {
        const [from, to, kind] = row;
        const at = await middleOf(seat(page, t, from));
        if ((await seat(page, t, from).getAttribute("aria-pressed")) !== "true") await page.touchscreen.tap(at.x, at.y);
        await still(page);
        const handle = page.getByRole("button", { name: t.photoEdit.newFlowFrom(from), exact: true }).first();
        const begin = await middleOf(handle);
        await finger("touchStart", begin);
        await finger("touchMove", { x: begin.x + 30, y: begin.y + 30 });
        const end = await placeOf(page, t, to);
        await finger("touchMove", { x: (begin.x + end.x) / 2, y: (begin.y + end.y) / 2 });
        // It comes to rest before it lifts: after a swipe Chromium takes the next tap as the end of a fling.
        for (let rest = 0; rest < 4; rest++) {
          await finger("touchMove", { x: end.x + (rest % 2), y: end.y });
          await page.waitForTimeout(60);
        }
        await finger("touchEnd");
        await tap(inCard(page, kind));
        await sayHowMuch(page, t, row, tap);
        await tap(inCard(page, t.common.close));
        await card(page).waitFor({ state: "detached" });
      }
      expect(await kept(page, t)).toEqual(flows);
      // What the receiver itself says is its report, and what counts.
      await tap(page.getByRole("button", { name: t.photoEdit.open(t.tables.flowName(LINDE, KOMPAS)), exact: true }));
      await tap(card(page).getByText(t.photoEdit.more, { exact: true }));
      await card(page).getByLabel(t.photoEdit.says.receiver(KOMPAS), { exact: true }).check();
      await tap(inCard(page, `16 ${t.round.scale[16]}`));
      await tap(inCard(page, t.common.close));
      const [flow] = (await saved(page)).flows;
      expect(flow).toMatchObject({ cost: null, worth: null, reports: [{ by: "receiver", worth: 16 }] });
    },
    LONG,
  );

  test(
    "by keyboard alone, with names completed and one that is new",
    async () => {
      const page = await begin({ language: "en" });
      const t = textsIn("en");
      const { keyboard } = page;
      const keysTo = async (name: string): Promise<void> => {
        for (let press = 0; press < 12; press++) {
          if ((await page.locator(":focus").textContent())?.replace(/\s+/g, " ").trim() === name) return;
          await keyboard.press("ArrowRight");
        }
        throw new Error(`no ${name} among the choices`);
      };
      for (const name of [LINDE, KOMPAS]) {
        await keyboard.press("p");
        await focused(nameField(page, t));
        await keyboard.type(name);
        await keyboard.press("Enter");
        await seat(page, t, name).waitFor();
        await keyboard.press("Escape");
      }
      const flows = flowsOf(t);
      for (const row of flows) {
        const [from, to, kind, cost, worth, state] = row;
        await keyboard.press("n");
        await focused(card(page).getByRole("textbox"));
        // Rietdam is new; of the others the beginning will do.
        await keyboard.type(from === RIETDAM ? from : from.slice(0, 3));
        await keyboard.press("Enter");
        if (from === RIETDAM) await keyboard.press("Enter");
        await focused(card(page).getByRole("textbox", { name: new RegExp(t.photoEdit.toWhom.replace("?", "\\?")) }));
        await keyboard.type(to.slice(0, 5));
        await keyboard.press("Enter");
        await focused(card(page).getByRole("textbox", { name: t.round.ownWords, exact: true }));
        await keyboard.press("Enter");
        await keysTo(kind);
        await keyboard.press("Enter");
        const value = Number(cost || worth) as 2 | 4 | 8 | 16;
        await focused(card(page).locator(".doubling-values button"));
        await keysTo(`${value}${t.round.scale[value]}`);
        await keyboard.press("Enter");
        if (state !== t.tables.state.actual) {
          await inCard(page, t.tables.state.actual).focus();
          await keysTo(state);
          await keyboard.press("Enter");
        }
        await keyboard.press("Escape");
        await card(page).waitFor({ state: "detached" });
      }
      expect(await kept(page, t)).toEqual(flows);

      // From a party on to its flows, by arrow keys; Enter opens one.
      await seat(page, t, LINDE).focus();
      await keyboard.press("Enter");
      const keys = page.getByRole("group", { name: t.photoEdit.flowKeys(LINDE) });
      await keys.getByRole("button").first().waitFor();
      // past the question for the challenge, which nobody has named here
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await focused(page.getByRole("button", { name: t.photoEdit.newFlowFrom(LINDE), exact: true }));
      await keys.getByRole("button").first().focus();
      await keyboard.press("End");
      await keyboard.press("Enter");
      await card(page)
        .getByRole("heading", { name: t.tables.flowName(KOMPAS, LINDE) })
        .waitFor();
      await keyboard.press("Escape");
      await focused(keys.getByRole("button").last());
    },
    LONG,
  );

  test("after an edit under a pointer that rests, the party that it is on has its handle back as it stirs", async () => {
    const page = await begin({ language: "en" });
    const t = textsIn("en");
    await page.keyboard.press("p");
    await focused(nameField(page, t));
    await page.keyboard.type(LINDE);
    await page.keyboard.press("Enter");
    await seat(page, t, LINDE).waitFor();
    await page.keyboard.press("Escape");
    // an edit that moves nothing on the photo
    await page.keyboard.press("Control+K");
    await page.getByRole("combobox", { name: t.dialogs.search.label }).fill(t.shell.commands.kinds);
    await page.keyboard.press("Enter");
    const { columns, colours, of } = t.kinds;
    const colour = dialogOf(page).getByLabel(of(columns.colour, t.common.resources.staff), { exact: true });
    await colour.selectOption({ label: colours.moss });
    await dialogOf(page).getByRole("button", { name: t.settings.done, exact: true }).click();
    await dialogOf(page).waitFor({ state: "detached" });

    const handle = page.getByRole("button", { name: t.photoEdit.newFlowFrom(LINDE), exact: true });
    const at = await middleOf(seat(page, t, LINDE));
    await page.mouse.move(at.x - 60, at.y);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await handle.waitFor();
    await page.keyboard.press("Control+Z");
    await page.getByText(t.shell.undone(t.edits.colourKind(t.common.resources.staff))).waitFor({ state: "attached" });
    await handle.waitFor({ state: "detached" });
    await page.mouse.move(at.x + 1, at.y);
    await handle.waitFor();
  });

  test("what is typed and not in the photo yet is said before it is let go", async () => {
    const page = await begin({ language: "en" });
    const t = textsIn("en");
    const { addParty } = t.shell.commands;
    await page.getByRole("button", { name: addParty, exact: true }).click();
    await focused(nameField(page, t));
    await page.keyboard.type(LINDE);
    const stage = await page.locator(".photo").boundingBox();
    const elsewhere = (): Promise<void> => page.mouse.click((stage?.x ?? 0) + 6, (stage?.y ?? 0) + 6);
    await elsewhere();
    await card(page).getByRole("alert").getByText(t.photoEdit.notYet(LINDE)).waitFor();
    await page.keyboard.press("Enter");
    await seat(page, t, LINDE).waitFor();

    await page.keyboard.press("p");
    await focused(nameField(page, t));
    await page.keyboard.type(LINDE);
    await page.keyboard.press("Enter");
    await card(page).getByText(t.tables.nameTaken(LINDE)).waitFor();
    await page.keyboard.press("Escape");
    await card(page).getByText(t.photoEdit.notYet(LINDE)).waitFor();
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });

    // A number that is right is taken over by leaving; one that is not is said.
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await inCard(page, t.common.table).click();
    await inCard(page, LINDE).click();
    await inCard(page, t.common.resources.money).click();
    const number = card(page).getByRole("textbox", { name: t.photoEdit.number });
    await number.fill("veel");
    await elsewhere();
    await card(page).getByText(t.tables.needsNumber).waitFor();
    await number.fill("3.5");
    await elsewhere();
    await card(page).waitFor({ state: "detached" });
    expect(await kept(page, t)).toEqual([
      [t.common.table, LINDE, t.common.resources.money, "", "3.5", t.tables.state.actual],
    ]);
  });
});
