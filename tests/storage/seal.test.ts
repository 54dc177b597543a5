import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { readSealed, writeSealed } from "../../src/document/sealed.ts";
import { writeDocument } from "../../src/document/write.ts";
import { seal, unseal } from "../../src/storage/seal.ts";
import { anyPartnership } from "../properties/partnerships.ts";

const FEW = 10;

describe("a file that is locked with a passphrase", () => {
  // Oracle: what went in is what comes out.
  it("opens with it, to the letter, whatever the partnership and the passphrase", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPartnership,
        fc.string({ minLength: 1, unit: "grapheme" }),
        async (partnership, passphrase) => {
          const file = writeSealed(await seal(writeDocument(partnership, "everything"), passphrase, FEW));
          const sealed = readSealed(file);
          const text = sealed === null ? null : await unseal(sealed, passphrase);
          expect(readDocument(text ?? "")).toEqual({ ok: true, value: partnership });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("does not open with another, nor after anything in it was changed", async () => {
    const sealed = await seal("geheim", "zes woorden", FEW);
    expect(await unseal(sealed, "zes woordjes")).toBe(null);
    expect(await unseal(sealed, "zes woorden")).toBe("geheim");
    const other = await seal("geheim", "zes woorden", FEW);
    for (const field of ["salt", "nonce", "content"] as const)
      expect(await unseal({ ...sealed, [field]: other[field] }, "zes woorden")).toBe(null);
    expect(await unseal({ ...sealed, iterations: FEW + 1 }, "zes woorden")).toBe(null);
    // Twice the same is locked twice differently, and neither holds what was written.
    expect(other.content).not.toBe(sealed.content);
    expect(writeSealed(sealed)).not.toContain("geheim");
  });

  it("is unlocked by a program of its own, after what the format says", async () => {
    // Oracle: Node's own crypto module, given the fields as src/document/sealed.ts documents them.
    const { createDecipheriv, pbkdf2Sync } = await import("node:crypto");
    const sealed = await seal("Linde brengt 8", "é", FEW);
    const bytes = (text: string): Buffer => Buffer.from(text, "base64");
    const key = pbkdf2Sync("é".normalize("NFKC"), bytes(sealed.salt), sealed.iterations, 32, "sha256");
    const opening = createDecipheriv("aes-256-gcm", key, bytes(sealed.nonce));
    opening.setAAD(Buffer.from(`evenwicht-sealed 1 ${FEW} ${sealed.salt} ${sealed.nonce}`));
    opening.setAuthTag(bytes(sealed.content).subarray(-16));
    const text = Buffer.concat([opening.update(bytes(sealed.content).subarray(0, -16)), opening.final()]);
    expect(text.toString("utf8")).toBe("Linde brengt 8");
  });

  it("is told apart from any other file, and refused with a word where a document is read", async () => {
    const file = writeSealed(await seal("{}", "x", FEW));
    const read = readDocument(file, "a.json");
    expect(read).toMatchObject({ ok: false, faults: [{ code: "sealed", at: { file: "a.json" } }] });
    for (const text of ["", "{", '{"format":"evenwicht"}', file.replace('"version": 1', '"version": 2')])
      expect(readSealed(text)).toBe(null);
    expect(readSealed(file.replace(`"iterations": ${FEW}`, '"iterations": 1e12'))).toBe(null);
  });
});
