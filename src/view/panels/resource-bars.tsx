import type { PartyId } from "../../domain/party.ts";
import { sidesByResource } from "../../measures/by-resource.ts";
import { partyMeasures } from "../../measures/registry.ts";
import { valueText } from "../../text/numbers.ts";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NumberButton } from "./number-button.tsx";

/** What a party brings (to the left) and takes (to the right) of each kind, with the sums above. */
export function ResourceBars({ party }: { readonly party: PartyId }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const { brings, takes } = evaluation.of(party);
  const sides = sidesByResource(evaluated, party);
  const most = Math.max(...sides.map((side) => Math.max(side.brings, side.takes)));
  const resources = new Map(evaluated.resources.map((resource) => [resource.id, resource]));
  const bar = (value: number, side: "brings" | "takes") =>
    value === 0 ? null : (
      <span className="bar" data-side={side}>
        <i style={{ inlineSize: `calc(${value / most} * (100% - 4.2ch))` }} />
        {valueText(language, value)}
      </span>
    );
  return (
    <table className="bars num">
      <thead>
        <tr>
          <th scope="col" className="brings">
            <NumberButton
              measure={partyMeasures.brings}
              whose={party}
              value={valueText(language, brings ?? 0)}
              shown={t.inspector.brings(valueText(language, brings ?? 0))}
            />
          </th>
          <th scope="col">
            <span className="unseen">{t.tables.columns.resource}</span>
          </th>
          <th scope="col" className="takes">
            <NumberButton
              measure={partyMeasures.takes}
              whose={party}
              value={valueText(language, takes ?? 0)}
              shown={t.inspector.takes(valueText(language, takes ?? 0))}
            />
          </th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => {
          const resource = resources.get(side.resource);
          return (
            <tr key={side.resource}>
              <td>{bar(side.brings, "brings")}</td>
              <th scope="row">{resource === undefined ? null : <ResourceLabel resource={resource} />}</th>
              <td>{bar(side.takes, "takes")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
