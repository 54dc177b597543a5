/** A number as it is typed, with a comma or a point: null where nothing is typed, "wrong" where it is no amount. */
export function readAmount(text: string): number | null | "wrong" {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d+([.,]\d+)?$/.test(trimmed)) return "wrong";
  const value = Number(trimmed.replace(",", "."));
  return Number.isFinite(value) ? value : "wrong";
}

/** The number as it stands in a field: as exact as it is, with the sign of the language. */
export const amountText = (value: number | null, language: string): string =>
  value === null ? "" : language === "nl" ? String(value).replace(".", ",") : String(value);
