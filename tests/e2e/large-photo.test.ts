import { expect, test } from "vitest";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { dropFiles, still, takeOver, textsIn } from "./steps.ts";

// Oracle: what a photo of 2,400 flows does while it is moved (src/README.md): the picture itself is carried, and painted at rest.
const t = textsIn("en");
const PARTIES = 400;
const FLOWS = Array.from({ length: 6 * PARTIES }, (_, nth) => {
  const from = nth % PARTIES;
  return `p${from},p${(from + 1 + 7 * Math.floor(nth / PARTIES)) % PARTIES},${1 + (nth % 9)}`;
});

describeInBrowser("a photo of more than 2,000 flows", ({ open }) => {
  test("B3: without a graphics card is carried on its canvas while it is moved, and painted anew at rest", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, path: "?photo=canvas" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await dropFiles(page, [{ name: "many.csv", content: ["source,target,weight", ...FLOWS].join("\n") }]);
    await takeOver(page, t);
    const picture = page.locator(".photo-canvas");
    await picture.waitFor();
    await still(page);
    const dots = (): Promise<string> =>
      page.locator(".photo-canvas canvas").evaluate((c) => (c as HTMLCanvasElement).toDataURL());
    // At rest: what is worked out beside the page has come in and is painted too.
    let before = "";
    await expect
      .poll(
        async () => {
          const seen = before;
          before = await dots();
          return before === seen;
        },
        { interval: 500, timeout: 30_000 },
      )
      .toBe(true);
    const box = (await page.locator(".photo").boundingBox())!;
    await page.mouse.move(box.x + 8, box.y + box.height / 2);
    await page.mouse.down();
    // Read in the very frame in which it is first carried: after a rest of a moment, which a busy machine takes between
    // two steps from outside, it is painted anew as it should be.
    const moving = await picture.evaluate(
      async (element, from) => {
        const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let step = 1; element.style.transform === "" && step < 120; step++) {
          const at = { clientX: from.x + 10 + step, clientY: from.y + 10 + step };
          const how = { bubbles: true, pointerId: 1, pointerType: "mouse", isPrimary: true, buttons: 1, ...at };
          element.dispatchEvent(new PointerEvent("pointermove", how));
          await frame();
        }
        return { transform: element.style.transform, dots: element.querySelector("canvas")!.toDataURL() };
      },
      { x: box.x + 8, y: box.y + box.height / 2 },
    );
    expect(moving.transform).toMatch(/^translate\(\d+px, \d+px\) scale\(1\)$/);
    // As true or false: a picture that differs is no message that anybody reads.
    expect(moving.dots === before, "not painted while it moves").toBe(true);
    await page.mouse.up();
    await expect.poll(() => picture.evaluate((element) => element.style.transform)).toBe("");
    expect((await dots()) === before, "painted anew at rest").toBe(false);
  });
});

// Oracle: the browser's own way to take WebGL back (WEBGL_lose_context), as many times as the rule says.
describeInBrowser("WebGL that is taken back", ({ open }) => {
  test("B4: is opened again with the choice as it was; the fourth time SVG draws", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, path: "?photo=webgl" });
    await page.getByRole("button", { name: t.start.examples["hospital-network"].title, exact: true }).click();
    await photoDrawn(page);
    const ready = page.locator(".photo-sigma[data-ready=true]");
    await ready.waitFor({ state: "attached" });
    const key = page.getByRole("group", { name: t.photo.keys }).getByRole("button").first();
    await key.press("Enter");
    const take = (): Promise<void> =>
      page.evaluate(() => {
        const sigma = document.querySelector(".photo-sigma[data-ready=true]")!;
        sigma.setAttribute("data-taken", "");
        const canvas = sigma.querySelector<HTMLCanvasElement>(".sigma-nodes")!;
        const gl = canvas.getContext("webgl2") ?? (canvas.getContext("webgl") as WebGL2RenderingContext | null);
        gl!.getExtension("WEBGL_lose_context")!.loseContext();
      });
    for (let time = 1; time <= 3; time++) {
      await take();
      await page.locator(".photo-sigma[data-ready=true]:not([data-taken])").waitFor({ state: "attached" });
      expect(await key.getAttribute("aria-pressed")).toBe("true");
    }
    await take();
    await page.locator(".photo-svg").waitFor();
    expect(await page.locator(".photo-sigma").count()).toBe(0);
    expect(await key.getAttribute("aria-pressed")).toBe("true");
  });
});
