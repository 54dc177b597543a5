import type { Party, PartyId } from "../../domain/party.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { NameFlow } from "./name-flow.tsx";
import { MOST_NAMED, received } from "./named.ts";
import { OwnFlow } from "./named-flow.tsx";
import { NothingNamed } from "./nothing-named.tsx";

interface StepProps {
  readonly party: Party;
  readonly order: readonly PartyId[];
  /** Something is begun that is not named yet. */
  readonly begun: boolean;
  readonly onBegun: (begun: boolean) => void;
}

/** What a party receives: what it named, what is in the photo already, and the next thing that it names. */
export function ReceivesStep({ party, order, begun, onBegun }: StepProps) {
  const { flows } = useOpen().partnership;
  const text = useAllTexts().round.receives;
  const { named, toSee } = received(flows, party.id);
  return (
    <>
      {named.length === 0 ? (
        <p className="round-about">{text.about(MOST_NAMED)}</p>
      ) : (
        <ul className="named-list" aria-label={text.named}>
          {named.map((flow) => (
            <OwnFlow key={flow.id} flow={flow} by="receiver" removable />
          ))}
        </ul>
      )}
      {named.length >= MOST_NAMED ? (
        <p className="round-about" role="status">
          {text.enough(named.length)}
        </p>
      ) : (
        <NameFlow speaker={party.id} by="receiver" who={text.who} order={order} onBegun={onBegun} />
      )}
      {named.length > 0 || begun ? null : <NothingNamed party={party} side="receivesNothing" />}
      {toSee.length === 0 ? null : (
        <section className="to-see">
          <h3>{text.toSee}</h3>
          <ul className="named-list" aria-label={text.toSee}>
            {toSee.map((flow) => (
              <OwnFlow key={flow.id} flow={flow} by="receiver" removable={false} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
