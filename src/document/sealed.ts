import { isObject } from "./json-value.ts";
import { SEALED_FORMAT } from "./schema.ts";

export const SEALED_VERSION = 1;

/**
 * A document locked with a passphrase: AES-256-GCM under a key that PBKDF2 (HMAC-SHA-256) makes of the passphrase. Salt,
 * nonce and content are base64. Everything but the content is authenticated with it (`sealedHeader`), so that nothing of
 * it can be changed unseen.
 */
export interface Sealed {
  readonly format: typeof SEALED_FORMAT;
  readonly version: typeof SEALED_VERSION;
  readonly iterations: number;
  readonly salt: string;
  readonly nonce: string;
  readonly content: string;
}

/** More than this is no file of ours, but one that is to keep a machine busy. */
const MOST_ITERATIONS = 10_000_000;

/** What is authenticated beside the content, as text. */
export const sealedHeader = ({ format, version, iterations, salt, nonce }: Omit<Sealed, "content">): string =>
  [format, version, iterations, salt, nonce].join(" ");

export const writeSealed = (sealed: Sealed): string => `${JSON.stringify(sealed, null, 2)}\n`;

/** A locked file, or null where the text is no such file, or of a version that is not known. */
export function readSealed(text: string): Sealed | null {
  if (!text.slice(0, 200).includes(SEALED_FORMAT)) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(content) || content.format !== SEALED_FORMAT || content.version !== SEALED_VERSION) return null;
  const { iterations, salt, nonce, content: locked } = content;
  if (typeof salt !== "string" || typeof nonce !== "string" || typeof locked !== "string") return null;
  if (typeof iterations !== "number" || !Number.isInteger(iterations)) return null;
  if (iterations < 1 || iterations > MOST_ITERATIONS) return null;
  return { format: SEALED_FORMAT, version: SEALED_VERSION, iterations, salt, nonce, content: locked };
}
