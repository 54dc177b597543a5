import { deflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { linkOf, textOf } from "../../src/app/share-link.ts";
import { seededRandom } from "../../src/domain/random.ts";

beforeAll(() => {
  vi.stubGlobal("location", { origin: "https://example.org", pathname: "/app/" });
});

/** By Node's own zlib, so that both ends are not the same code. */
const packed = (bytes: string | Uint8Array): string => `#in=${deflateRawSync(bytes).toString("base64url")}`;

describe("a document in an address", () => {
  it("comes out as it went in, whatever is in it", async () => {
    const text = JSON.stringify({ name: '__proto__ <img src=x onerror="1"> 👩‍⚕️ é\u2028' });
    const link = await linkOf(text);
    expect(link).toMatch(/^https:\/\/example\.org\/app\/#in=[A-Za-z0-9_-]+$/);
    expect(await textOf(link ?? "")).toBe(text);
    expect(await textOf(packed(text))).toBe(text);
    // as it comes out of a mail
    expect(await textOf(`  ${link}\n`)).toBe(text);
  });

  it("is none where it would be too long for an address", async () => {
    const random = seededRandom(3);
    const noise = Array.from({ length: 40_000 }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join("");
    expect(await linkOf(noise)).toBe(null);
  });

  it("that is broken, hostile or no text is refused", async () => {
    for (const bad of ["", "#in=", "#in=****", "#photo", "#in=AAAA", packed(Uint8Array.from([0xff, 0xfe, 0x80]))])
      expect([bad, await textOf(bad)]).toEqual([bad, null]);
    // Ten million zeros in ten kilobytes.
    const bomb = packed(new Uint8Array(10_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await textOf(bomb)).toBe(null);
    const half = packed("a long enough text that is cut off on its way".repeat(20));
    expect(await textOf(half.slice(0, half.length - 8))).toBe(null);
  });
});
