import { expect, test } from "vitest";
import { describeInBrowser } from "./harness.ts";
import { dropFiles, still, takeOver, textsIn } from "./steps.ts";

// Oracle: what a photo of 2,400 flows does while it is moved (src/README.md): the picture itself is carried, and painted at rest.
const t = textsIn("en");
const PARTIES = 400;
const FLOWS = Array.from({ length: 6 * PARTIES }, (_, nth) => {
  const from = nth % PARTIES;
  return `p${from},p${(from + 1 + 7 * Math.floor(nth / PARTIES)) % PARTIES},${1 + (nth % 9)}`;
});

describeInBrowser("a photo of more than 2,000 flows", ({ open }) => {
  test("without a graphics card is carried on its canvas while it is moved, and painted anew at rest", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, path: "?photo=canvas" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await dropFiles(page, [{ name: "many.csv", content: ["source,target,weight", ...FLOWS].join("\n") }]);
    await takeOver(page, t);
    const picture = page.locator(".photo-canvas");
    await picture.waitFor();
    await still(page);
    const dots = (): Promise<string> =>
      page.locator(".photo-canvas canvas").evaluate((c) => (c as HTMLCanvasElement).toDataURL());
    const before = await dots();
    const box = (await page.locator(".photo").boundingBox())!;
    await page.mouse.move(box.x + 8, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + box.height / 2 + 20, { steps: 4 });
    const moving = await picture.evaluate((element) => ({
      transform: (element as HTMLElement).style.transform,
      dots: element.querySelector("canvas")!.toDataURL(),
    }));
    expect(moving.transform).toMatch(/^translate\(\d+px, \d+px\) scale\(1\)$/);
    expect(moving.dots, "not painted while it moves").toBe(before);
    await page.mouse.up();
    await expect.poll(() => picture.evaluate((element) => element.style.transform)).toBe("");
    expect(await dots(), "painted anew at rest").not.toBe(before);
  });
});
