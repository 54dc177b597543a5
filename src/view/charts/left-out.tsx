import { valueText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { MOST } from "./most-exchange.ts";

/** That a drawing has no room for all: whom it shows, and how many it does not. */
export function LeftOut({ count }: { readonly count: number }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  return count === 0 ? null : <p className="quiet-text">{t.charts.leftOut(valueText(language, MOST), count)}</p>;
}
