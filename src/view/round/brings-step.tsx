import type { Party, PartyId } from "../../domain/party.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { NameFlow } from "./name-flow.tsx";
import { brought, MOST_NAMED, thingsIn } from "./named.ts";
import { OthersFlow, OwnFlow } from "./named-flow.tsx";
import { NothingNamed } from "./nothing-named.tsx";

interface StepProps {
  readonly party: Party;
  readonly order: readonly PartyId[];
  /** Something is begun that is not named yet. */
  readonly begun: boolean;
  readonly onBegun: (begun: boolean) => void;
}

/** What a party brings: what nobody named yet, which is asked within view, and below it the party's answer to what others named. */
export function BringsStep({ party, order, begun, onBegun }: StepProps) {
  const { flows } = useOpen().partnership;
  const text = useAllTexts().round.brings;
  const { byOthers, byItself } = brought(flows, party.id);
  return (
    <>
      {byItself.length === 0 ? null : (
        <ul className="named-list" aria-label={text.named}>
          {byItself.map((flow) => (
            <OwnFlow key={flow.id} flow={flow} by="giver" removable />
          ))}
        </ul>
      )}
      {thingsIn(byItself) >= MOST_NAMED ? (
        <p className="round-about" role="status">
          {text.enough}
        </p>
      ) : (
        <NameFlow speaker={party.id} by="giver" who={text.who} order={order} onBegun={onBegun} />
      )}
      {byItself.length > 0 || begun ? null : (
        <NothingNamed party={party} side="bringsNothing" beside={byOthers.length > 0} />
      )}
      {byOthers.length === 0 ? null : (
        <section className="to-see">
          <h3>{text.byOthers}</h3>
          <ul className="named-list" aria-label={text.byOthers}>
            {byOthers.map((flow) => (
              <OthersFlow key={flow.id} flow={flow} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
