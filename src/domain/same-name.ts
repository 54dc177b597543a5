/** A name as it is compared. */
export const plainName = (name: string): string => name.normalize("NFC").replace(/\s+/gu, "").toLowerCase();

/** Whether two names are one for who reads them: in whatever case, and with whatever spaces. */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);
