import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Flow } from "../../domain/flow.ts";
import { flowValues } from "../../domain/flow-values.ts";
import type { PartyId } from "../../domain/party.ts";
import { isParty, NOBODY } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { reportsApart } from "../../measures/opened/reports-apart.ts";
import { partyMeasures } from "../../measures/registry.ts";
import { valueText } from "../../text/numbers.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { FlowReportsButton } from "./flow-reports-button.tsx";
import { TwoReports } from "./two-reports.tsx";

/** How many flows are shown before the rest is asked for. */
const FIRST = 6;

/** What a party brings, or takes: to whom or from whom, of which kind, and how much at its own end. */
export function PartyFlowList({ party, side }: { readonly party: PartyId; readonly side: "brings" | "takes" }) {
  const { language, t, actions } = useWorkspace();
  const all = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const [everything, setEverything] = useState(false);
  const words = wordingOf(evaluated, language);
  const resources = new Map(evaluated.resources.map((resource) => [resource.id, resource]));
  const mine = evaluated.flows
    .filter((flow) => (side === "brings" ? flow.from : flow.to) === party)
    .flatMap((flow) => {
      const resource = resources.get(flow.resource);
      if (resource === undefined) return [];
      const { sized, cost, worth } = flowValues(flow, resource);
      return [{ flow, resource, value: sized ? (side === "brings" ? cost : worth) : null }];
    })
    .sort((a, b) => order(a.flow) - order(b.flow) || (b.value ?? -1) - (a.value ?? -1));
  const twoReports = new Map(
    reportsApart(
      { state: evaluated, evaluation },
      partyMeasures[side],
      party,
      new Set([side === "brings" ? "out" : "in"]),
    ).map((apart) => [apart.flow, apart]),
  );
  const shown = everything ? mine : mine.slice(0, FIRST);
  const title = side === "brings" ? t.inspector.bringsTo : t.inspector.takesFrom;
  return (
    <section className="sect">
      <h3 className="small-head">{title(words.name(party))}</h3>
      {mine.length === 0 ? (
        <p className="quiet-text">{side === "brings" ? t.inspector.nothingBrought : t.inspector.nothingTaken}</p>
      ) : (
        <ul className="flow-list" data-side={side}>
          {shown.map(({ flow, resource, value }) => {
            const other = side === "brings" ? flow.to : flow.from;
            const apart = twoReports.get(flow.id);
            const name =
              other === party ? t.inspector.itself : other === NOBODY ? t.inspector.givenUp : words.name(other);
            return (
              <li key={flow.id} data-state={flow.state}>
                <span className="flow-other">
                  {isParty(other) && other !== party ? (
                    <button type="button" className="name-link" onClick={() => actions.select(other)}>
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                  {flow.state === "actual" ? null : <em> {t.inspector.state[flow.state]}</em>}
                </span>
                <IconButton
                  icon="pencil"
                  label={all.photoEdit.open(all.tables.flowName(words.name(flow.from), words.name(flow.to)))}
                  onPress={() => actions.ask({ about: "flow", flow: flow.id })}
                />
                <b className="num">{value === null ? t.inspector.unknownSize : valueText(language, value)}</b>
                <span className="flow-about">
                  <ResourceLabel resource={resource} />
                  {flow.note}
                  {other === NOBODY ? <span className="quiet-text"> {t.inspector.givenUpCounts}</span> : null}
                  {apart === undefined ? null : <TwoReports apart={apart} />}
                  {flow.reports.length === 0 ? null : <FlowReportsButton flow={flow} />}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {side === "takes" ? null : (
        <Button className="button link" onPress={() => actions.ask({ about: "new-flow", from: party, to: null })}>
          <Icon name="plus" size={16} />
          {all.photoEdit.newFlowFrom(words.name(party))}
        </Button>
      )}
      {mine.length <= FIRST || everything ? null : (
        <Button className="button link" onPress={() => setEverything(true)}>
          {t.inspector.more(mine.length - FIRST)}
        </Button>
      )}
    </section>
  );
}

/** What flows now comes before what was agreed, and that before what is hoped for. */
const order = (flow: Flow): number => ({ actual: 0, agreed: 1, hoped: 2 })[flow.state];
