import type { Endpoint } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What the ends of a flow are called, and the flow between two: "Linde to Kompas". */
export function useNames(): {
  readonly name: (end: Endpoint) => string;
  readonly flow: (ends: { readonly from: Endpoint; readonly to: Endpoint }) => string;
} {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const { name } = wordingOf(partnership, language);
  return { name, flow: ({ from, to }) => t.tables.flowName(name(from), name(to)) };
}
