import { SEALED_FORMAT } from "../document/schema.ts";
import { SEALED_VERSION, type Sealed, sealedHeader } from "../document/sealed.ts";

/** What OWASP advises for PBKDF2 with HMAC-SHA-256: about half a second on a laptop. */
const ITERATIONS = 600_000;

const toBase64 = (bytes: Uint8Array): string => {
  let text = "";
  // In pieces: so many arguments would not fit.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // However an accent was typed, the passphrase is the same.
  const base = await crypto.subtle.importKey("raw", encode(passphrase.normalize("NFKC")), "PBKDF2", false, [
    "deriveKey",
  ]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const cipher = (sealed: Omit<Sealed, "content">): AesGcmParams => ({
  name: "AES-GCM",
  iv: fromBase64(sealed.nonce),
  additionalData: encode(sealedHeader(sealed)),
});

/** A document's text, locked with a passphrase. */
export async function seal(text: string, passphrase: string, iterations = ITERATIONS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const header = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    iterations,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
  } as const;
  const key = await keyOf(passphrase, salt, iterations);
  const locked = await crypto.subtle.encrypt(cipher(header), key, encode(text));
  return { ...header, content: toBase64(new Uint8Array(locked)) };
}

/** The document's text; null where the passphrase is another one, or the file was changed: these look the same. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | null> {
  try {
    const key = await keyOf(passphrase, fromBase64(sealed.salt), sealed.iterations);
    const text = await crypto.subtle.decrypt(cipher(sealed), key, fromBase64(sealed.content));
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(text);
  } catch {
    return null;
  }
}
