import type { Shared } from "../../document/left-out.ts";
import { isToDiscuss } from "../../domain/agreement.ts";
import { wordingOf } from "../../findings/wording.ts";
import { dateText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { AgreementOutcome } from "./agreement-since.tsx";
import { flowsInWords } from "./flow-in-words.ts";
import { useAgreementsSince } from "./use-agreements-since.ts";

/** Rows on the page at least: what is agreed with the page in hand is written in. */
const ROWS = 5;

/** Who does what by when, with room to write. */
export function PrintedAgreements({ state }: { readonly state: Shared }) {
  const { language, t } = useWorkspace();
  const { print, agreements } = useAllTexts().conversation;
  const words = wordingOf(state, language);
  const since = useAgreementsSince();
  const named = flowsInWords(state.flows, words, t.inspector.state);
  const open = Array.from({ length: Math.max(0, ROWS - state.agreements.length) }, (_, at) => at);
  return (
    <table className="printed-agreements">
      <thead>
        <tr>
          <th scope="col">{print.what}</th>
          <th scope="col">{print.who}</th>
          <th scope="col">{print.due}</th>
        </tr>
      </thead>
      <tbody>
        {state.agreements.map(({ id, text, parties, flows, made, due, done }) => (
          <tr key={id}>
            <td>
              {text}
              {flows.map((flow) => (
                <span key={flow} className="printed-flow">
                  {named.get(flow)}
                </span>
              ))}
              {since.has(id) ? <AgreementOutcome since={since.get(id)!} words={words} /> : null}
            </td>
            <td>{parties.length === 0 ? "" : words.list(parties.map(words.name), parties.length)}</td>
            <td>
              {[
                due === null ? "" : dateText(language, due),
                done ? print.done : "",
                isToDiscuss({ made, due, done }) ? agreements.toDiscuss : "",
              ]
                .filter((said) => said !== "")
                .join(", ")}
            </td>
          </tr>
        ))}
        {open.map((at) => (
          <tr key={at} className="to-write">
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
