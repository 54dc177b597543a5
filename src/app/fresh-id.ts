/** An id that no other partnership on this device has. Without `randomUUID`, which plain http does not offer. */
export const freshId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
