import "../css/flow-reports.css";
import type { Flow, Report } from "../../domain/flow.ts";
import { reportOf, withReport } from "../../domain/hearing.ts";
import { NOBODY } from "../../domain/party.ts";
import { whyCounts } from "../../domain/why-counts.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { AmountCell } from "../parts/amount-cell.tsx";
import { DateCell } from "../parts/date-cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

type Quantity = "amount" | "cost" | "worth";

/** What giver and receiver say of one flow, side by side: each can be changed and taken away. Below it what counts, and why. */
export function FlowReports({ flow }: { readonly flow: Flow }) {
  const { language } = useWorkspace();
  const text = useAllTexts().bothEnds;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const resource = partnership.resources.find(({ id }) => id === flow.resource);
  if (resource === undefined) return null;
  const [giver, receiver] = [words.name(flow.from), words.name(flow.to)];
  const counts = (["cost", "worth"] as const).map((quantity) => ({
    quantity,
    ...whyCounts(flow, resource, quantity),
  }));
  return (
    <div className="flow-reports">
      <p className="quiet-text">{text.about(giver, receiver, words.resource(flow.resource))}</p>
      <div className="two-ends">
        <EndReport flow={flow} by="giver" name={giver} />
        {flow.to === NOBODY ? null : <EndReport flow={flow} by="receiver" name={receiver} />}
      </div>
      <section className="what-counts" aria-label={text.counts}>
        <p className="small-head">{text.counts}</p>
        <dl>
          {counts.map(({ quantity, value, why }) => (
            <div key={quantity}>
              <dt>{text.quantity[quantity]}</dt>
              <dd>
                {value === null ? null : <b className="num">{valueText(language, value)}</b>}{" "}
                <span>{text.why[why](giver, receiver)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

interface EndReportProps {
  readonly flow: Flow;
  readonly by: Report["by"];
  readonly name: string;
}

function EndReport({ flow, by, name }: EndReportProps) {
  const { actions } = useWorkspace();
  const text = useAllTexts().bothEnds;
  const report = reportOf(flow, by);
  const change = (reports: Flow["reports"], typing?: string): void => {
    actions.edit([{ type: "change", collection: "flows", id: flow.id, fields: { reports } }], typing);
  };
  const number = (quantity: Quantity) => (
    <div className="labelled" key={quantity}>
      <span aria-hidden="true">{text.quantity[quantity]}</span>
      <AmountCell
        value={report?.[quantity] ?? null}
        label={text.of(text.quantity[quantity], name)}
        onChange={(value, typing) => {
          change(withReport(flow, by, { [quantity]: value, date: actions.today() }), typing);
          return null;
        }}
      />
    </div>
  );
  return (
    <section className="end-report" aria-label={text.says(name)}>
      <div className="end-head">
        <p className="small-head">
          {by === "giver" ? text.giver : text.receiver}
          <b>{name}</b>
        </p>
        {report === null ? null : (
          <IconButton
            icon="remove"
            label={text.remove(name)}
            onPress={() => change(flow.reports.filter((one) => one.by !== by))}
          />
        )}
      </div>
      {report === null ? <p className="quiet-text">{text.nothing}</p> : null}
      {(["amount", "cost", "worth"] as const).map(number)}
      {report === null ? null : (
        <div className="labelled">
          <span aria-hidden="true">{text.date}</span>
          <DateCell
            value={report.date}
            label={text.of(text.date, name)}
            onChange={(date) => {
              change(withReport(flow, by, { date }));
              return null;
            }}
          />
        </div>
      )}
    </section>
  );
}
