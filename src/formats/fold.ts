/**
 * A word as it is compared where spelling may differ: without case, accents, spaces, signs, and what stands between
 * brackets ("Gewicht (uren)" is "gewicht").
 */
export const fold = (text: string): string =>
  text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** A name as it is compared: the same letters, however they are encoded. Case and accents tell names apart. */
export const nameKey = (text: string): string => text.normalize("NFC");
