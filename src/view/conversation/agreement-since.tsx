import type { AgreementSince } from "../../compare/agreements-since.ts";
import type { Wording } from "../../findings/pattern.ts";
import type { AllMessages } from "../../text/all-messages.ts";
import { useAllTexts } from "../use-all-texts.ts";
import "./agreement-since.css";

/** What became of an agreement, flow by flow; where it is about none, whether it was ticked off. */
export function AgreementOutcome({ since, words }: { readonly since: AgreementSince; readonly words: Wording }) {
  const t = useAllTexts();
  const { overdue } = t.conversation.since;
  return (
    <div className="agreement-since">
      {sinceInWords(since, words, t).map((line) => (
        <p key={line}>
          <span className="became" data-became={since.became} aria-hidden="true" />
          {line}
        </p>
      ))}
      {since.overdue ? <p className="overdue">{overdue}</p> : null}
    </div>
  );
}

/** "Linde → Kompas, mensen: loopt deels, 4 van de 16." */
export function sinceInWords({ flows, became }: AgreementSince, words: Wording, t: AllMessages): readonly string[] {
  const { done, notDone, part } = t.conversation.since;
  const { come } = t.comparing.intended;
  if (flows.length === 0) return [became === "kept" ? done : notDone];
  return flows.map((flow) => {
    const { wanted, after } = flow;
    const amount =
      flow.come === "partly" && wanted !== null && after !== null && after < wanted
        ? `, ${part(words.value(after), words.value(wanted))}`
        : "";
    return `${words.name(flow.from)} → ${words.name(flow.to)}, ${words.kind(flow.resource)}: ${come[flow.come]}${amount}.`;
  });
}
