import type { PartyId } from "../../domain/party.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { NameFlow } from "./name-flow.tsx";
import { brought, MOST_NAMED } from "./named.ts";
import { OwnFlow } from "./named-flow.tsx";

interface StepProps {
  readonly party: PartyId;
  readonly order: readonly PartyId[];
  readonly onBegun: (begun: boolean) => void;
}

/** What a party gives up that reaches nobody: a cost without a worth. */
export function GivesUpStep({ party, order, onBegun }: StepProps) {
  const { flows } = useOpen().partnership;
  const text = useAllTexts().round.givesUp;
  const { givenUp } = brought(flows, party);
  return (
    <>
      <p className="round-about">{text.about}</p>
      {givenUp.length === 0 ? null : (
        <ul className="named-list" aria-label={text.named}>
          {givenUp.map((flow) => (
            <OwnFlow key={flow.id} flow={flow} by="giver" removable />
          ))}
        </ul>
      )}
      {givenUp.length >= MOST_NAMED ? (
        <p className="round-about" role="status">
          {text.enough}
        </p>
      ) : (
        <NameFlow speaker={party} by="giver" who={null} order={order} onBegun={onBegun} />
      )}
    </>
  );
}
