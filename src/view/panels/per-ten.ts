import type { Language } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";
import { valueText } from "../../text/numbers.ts";

/** "For every 10 that come in, 16 go out." Empty where there is no exchange. */
export function perTen(brings: number, takes: number, language: Language): string {
  const { inspector: t } = messages[language];
  const whole = (value: number): string => valueText(language, Math.round(value));
  if (brings === 0 && takes === 0) return "";
  if (takes === 0) return t.onlyOut(valueText(language, brings));
  if (brings === 0) return t.onlyIn(valueText(language, takes));
  const [large, small] = brings >= takes ? [brings, takes] : [takes, brings];
  const perTenSmall = (10 * large) / small;
  if (Math.round(perTenSmall) === 10) return t.perTenEven;
  return brings > takes ? t.perTenOut(whole(perTenSmall)) : t.perTenIn(whole(perTenSmall));
}
