/** A text as it is compared where slips of the pen may be in it: without case and accents. */
export const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");
