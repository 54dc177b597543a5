import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { AgreementSince } from "../../compare/agreements-since.ts";
import { type Agreement, isToDiscuss } from "../../domain/agreement.ts";
import type { Flow, FlowId } from "../../domain/flow.ts";
import { wordingOf } from "../../findings/wording.ts";
import { dateText } from "../../text/numbers.ts";
import { Cell } from "../parts/cell.tsx";
import { DateCell } from "../parts/date-cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AgreedFlow } from "./agreed-flow.tsx";
import { AgreementOutcome } from "./agreement-since.tsx";
import { flowsInWords } from "./flow-in-words.ts";
import { PickMany } from "./pick-many.tsx";

/** So many stand open at once; of more the rest is found by typing. */
const NAMES_OPEN = 12;
const FLOWS_OPEN = 6;

interface AgreementRowProps {
  readonly agreement: Agreement;
  /** What became of it, where there is something to say. */
  readonly since: AgreementSince | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onRemoved: () => void;
}

/** One agreement as it is read; opened, all of it can be changed. */
export function AgreementRow({ agreement, since, open, onOpen, onRemoved }: AgreementRowProps) {
  const { language, t: shell, actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().conversation.agreements;
  const words = wordingOf(partnership, language);
  const { id, parties, flows, due, done } = agreement;
  const named = flowsInWords(partnership.flows, words, shell.inspector.state);
  const about = [
    parties.length === 0 ? "" : words.list(parties.map(words.name), parties.length),
    due === null ? "" : text.dueOn(dateText(language, due)),
    ...flows.map((flow) => named.get(flow) ?? ""),
  ].filter((part) => part !== "");
  return (
    <li className="named agreement" data-done={done}>
      {isToDiscuss(agreement) ? (
        <span className="quiet-text">{text.toDiscuss}</span>
      ) : (
        <label className="check">
          <input
            type="checkbox"
            checked={done}
            aria-label={text.isDone(agreement.text)}
            onChange={(event) =>
              actions.edit([
                { type: "change", collection: "agreements", id, fields: { done: event.currentTarget.checked } },
              ])
            }
          />
          <span className="quiet-text" aria-hidden="true">
            {text.done}
          </span>
        </label>
      )}
      <div className="named-what">
        <p className="agreement-text">{agreement.text}</p>
        {about.length === 0 ? null : <p className="named-note">{about.join(" · ")}</p>}
        {since === undefined ? null : <AgreementOutcome since={since} words={words} />}
      </div>
      <div className="agreement-tools">
        {isToDiscuss(agreement) ? (
          <Button
            className="button"
            aria-label={text.agreeOn(agreement.text)}
            onPress={() =>
              actions.edit([{ type: "change", collection: "agreements", id, fields: { made: actions.today() } }])
            }
          >
            {text.agree}
          </Button>
        ) : null}
        <IconButton
          icon={open ? "up" : "pencil"}
          label={text.change(agreement.text)}
          aria-expanded={open}
          onPress={() => onOpen(!open)}
        />
        <IconButton
          icon="remove"
          label={text.remove(agreement.text)}
          onPress={() => {
            if (actions.edit([{ type: "remove", collection: "agreements", id }]).length === 0) onRemoved();
          }}
        />
      </div>
      {open ? <Details agreement={agreement} flowNames={named} /> : null}
    </li>
  );
}

interface DetailsProps {
  readonly agreement: Agreement;
  readonly flowNames: ReadonlyMap<FlowId, string>;
}

function Details({ agreement, flowNames }: DetailsProps) {
  const { partnership } = useOpen();
  const text = useAllTexts().conversation.agreements;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const change = useChange("agreements", agreement.id);
  const flows = likeliestFirst(partnership.flows, agreement);
  return (
    <div className="agreement-details" ref={place}>
      <section>
        <h3>{text.who}</h3>
        <PickMany
          label={text.who}
          find={text.findName}
          most={NAMES_OPEN}
          options={partnership.parties.map(({ id, name }) => ({ key: id, name }))}
          chosen={agreement.parties}
          onChange={(parties) => change({ parties })}
        />
      </section>
      <div className="labelled due">
        <span aria-hidden="true">{text.due}</span>
        <DateCell value={agreement.due} label={text.due} onChange={(due, typing) => change({ due }, typing)} />
      </div>
      <section>
        <h3>{text.about}</h3>
        {flows.length === 0 ? (
          <p className="quiet-text">{text.noFlows}</p>
        ) : (
          <PickMany
            label={text.about}
            find={text.findFlow}
            most={FLOWS_OPEN}
            options={flows.map((flow) => ({ key: flow.id, name: flowNames.get(flow.id) ?? "" }))}
            chosen={agreement.flows}
            onChange={(chosen) => change({ flows: chosen })}
          />
        )}
      </section>
      <AgreedFlow agreement={agreement} />
      <div className="labelled">
        <span aria-hidden="true">{text.what}</span>
        <Cell
          className="sentence"
          value={agreement.text}
          label={text.what}
          asTyped
          onCommit={(typed, typing) => (typed.trim() === "" ? text.needsWords : change({ text: typed.trim() }, typing))}
        />
      </div>
    </div>
  );
}

/** First what flows between those who agree, then what one of them gives or gets. */
function likeliestFirst(flows: readonly Flow[], { parties }: Agreement): readonly Flow[] {
  const ends = ({ from, to }: Flow): number => Number(parties.includes(from)) + Number(parties.includes(to));
  return [...flows].sort((a, b) => ends(b) - ends(a));
}
