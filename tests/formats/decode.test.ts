import { describe, expect, it } from "vitest";
import { BYTES_LIMIT, decode, sizeFault } from "../../src/formats/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array =>
  bytes(
    ...[0xfeff, ...[...text].map((c) => c.charCodeAt(0))].flatMap((u) =>
      little ? [u & 255, u >> 8] : [u >> 8, u & 255],
    ),
  );

const text = (input: Uint8Array): string => {
  const decoded = decode(input, "a.csv");
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.faults));
  return decoded.value.text;
};
const faults = (input: Uint8Array) => {
  const decoded = decode(input, "a.csv");
  return decoded.ok ? [] : decoded.faults;
};

// Oracle: the encodings' own definitions; bytes written out by hand.
describe("decode", () => {
  it("reads UTF-8 with and without a byte order mark as the same text", () => {
    expect(text(bytes(0x63, 0xc3, 0xab))).toBe("cë");
    expect(text(bytes(0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xab))).toBe("cë");
  });

  it("reads UTF-16 of both orders by its mark", () => {
    expect(text(utf16("van;naar\ncë;z", true))).toBe("van;naar\ncë;z");
    expect(text(utf16("van;naar\ncë;z", false))).toBe("van;naar\ncë;z");
  });

  it("reads what is no UTF-8 as Windows-1252, and says so", () => {
    // 0xeb is ë and 0x80 is € in Windows-1252; alone, neither is UTF-8.
    const decoded = decode(bytes(0x63, 0xeb, 0x80), "a.csv");
    expect(decoded).toEqual({
      ok: true,
      value: { text: "cë€", assumptions: [{ code: "windows-1252", details: { file: "a.csv" } }] },
    });
  });

  it("refuses 0 bytes, and white space, as empty", () => {
    expect(faults(bytes())).toEqual([{ code: "empty-file", at: { file: "a.csv" }, details: {} }]);
    expect(faults(bytes(...ascii(" \r\n\t\n")))).toEqual([{ code: "empty-file", at: { file: "a.csv" }, details: {} }]);
    expect(faults(bytes(0xef, 0xbb, 0xbf))).toEqual([{ code: "empty-file", at: { file: "a.csv" }, details: {} }]);
  });

  it("refuses more than the limit by its size alone", () => {
    expect(sizeFault(200_000_000, "big.csv")).toEqual({
      code: "too-large",
      at: { file: "big.csv" },
      details: { bytes: 200_000_000, limit: BYTES_LIMIT },
    });
    expect(sizeFault(BYTES_LIMIT, "big.csv")).toBeNull();
    expect(faults(new Uint8Array(BYTES_LIMIT + 1)).map(({ code }) => code)).toEqual(["too-large"]);
  });

  it.each([
    ["PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ["GIF", bytes(...ascii("GIF89a"), 1, 0)],
    ["WebP", bytes(...ascii("RIFF"), 1, 2, 3, 4, ...ascii("WEBPVP8 "))],
    ["PDF", bytes(...ascii("%PDF-1.7\n"))],
    ["ZIP", bytes(0x50, 0x4b, 3, 4, 20, 0, ...ascii("photo.raw"))],
    ["XLSX", bytes(0x50, 0x4b, 3, 4, 20, 0, ...ascii("xl/workbook.xml"))],
    ["ODS", bytes(0x50, 0x4b, 3, 4, ...ascii("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))],
    ["XLS", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["", bytes(...ascii("van,naar"), 0, ...ascii("a,b"))],
    ["", bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)],
    ["", bytes(0xc0, 0x01, 0x02, 0x90)],
  ])("names what is no text: %s", (looksLike, input) => {
    expect(faults(input)).toEqual([{ code: "not-text", at: { file: "a.csv" }, details: { looksLike } }]);
  });
});
