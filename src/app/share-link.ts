import { isLink, LINK } from "./routes.ts";

// A document in an address: compressed, and all of it behind the "#", so that no server ever sees it. What comes out of
// one is text that somebody else made: it is read and checked like any file.

/** Longer addresses are cut off on the way by some programs for mail and chat. */
const MOST_CHARACTERS = 30_000;
/** What a link can hold at most once it is unpacked: more is no document of a table, but a bomb. */
const MOST_BYTES = 4_000_000;

/** The address of the app with this text in it; null where that would be too long. */
export async function linkOf(text: string): Promise<string | null> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  const link = `${location.origin}${location.pathname}${LINK}${packed}`;
  return link.length > MOST_CHARACTERS ? null : link;
}

/** The text in an address; null where it is not whole, or holds more than a document can be. */
export async function textOf(address: string): Promise<string | null> {
  const packed = address
    .slice(address.indexOf(LINK) + LINK.length)
    .trim()
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  if (!isLink(address) || packed.length > MOST_CHARACTERS) return null;
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
