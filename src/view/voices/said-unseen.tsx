import { useState } from "react";
import type { Flow } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import type { Naming } from "../../domain/naming.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { Ask } from "../parts/ask.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** As many as can be read at once; the others on request. */
const FIRST = 8;

/** What only one of two names: brought and not yet seen, received and not named by who gives. */
export function SaidUnseen({ naming: { notSeen, notNamed } }: { readonly naming: Naming }) {
  const t = useAllTexts().said;
  if (notSeen.length + notNamed.length === 0) return null;
  return (
    <div className="said-unseen">
      <Unseen id="said-not-seen" title={t.notSeen} flows={notSeen} by="giver" />
      <Unseen id="said-not-named" title={t.notNamed} flows={notNamed} by="receiver" />
      <Ask question={t.unseenQuestion} />
    </div>
  );
}

interface UnseenProps {
  readonly id: string;
  readonly title: string;
  readonly flows: readonly Flow[];
  readonly by: "giver" | "receiver";
}

function Unseen({ id, title, flows, by }: UnseenProps) {
  const { language } = useWorkspace();
  const { said: t, round } = useAllTexts();
  const { evaluated } = useOpen();
  const [all, setAll] = useState(false);
  const words = wordingOf(evaluated, language);
  if (flows.length === 0) return null;
  const shown = all ? flows : flows.slice(0, FIRST);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {shown.map((flow) => {
          const word = reportOf(flow, by);
          const value =
            word?.amount ?? (by === "giver" ? (word?.cost ?? word?.worth) : (word?.worth ?? word?.cost)) ?? null;
          const what = [
            words.resource(flow.resource),
            round.from(words.name(flow.from)),
            round.to(words.name(flow.to)),
          ].join(" ");
          return (
            <li key={flow.id}>
              {what}
              {flow.note === "" ? null : ` (${flow.note})`}
              {value === null ? null : `: ${valueText(language, value)}`}
            </li>
          );
        })}
      </ul>
      {shown.length === flows.length ? null : (
        <button type="button" className="button link" onClick={() => setAll(true)}>
          {t.more(flows.length - shown.length)}
        </button>
      )}
    </section>
  );
}
