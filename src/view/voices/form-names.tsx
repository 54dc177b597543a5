import { NOBODY, type Party } from "../../domain/party.ts";
import { NameFlow } from "../round/name-flow.tsx";
import { OwnFlow } from "../round/named-flow.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";

/** What is asked, from which end the party speaks of it, and whether it is there or hoped for. */
const ASKED = {
  receives: { by: "receiver", state: "actual", nobody: false },
  brings: { by: "giver", state: "actual", nobody: false },
  "gives-up": { by: "giver", state: "actual", nobody: true },
  hopes: { by: "receiver", state: "hoped", nobody: false },
} as const;

interface FormNamesProps {
  readonly question: keyof typeof ASKED;
  readonly party: Party;
}

/** What the party names to one question, and the next thing that it names. */
export function FormNames({ question, party }: FormNamesProps) {
  const { flows, parties } = useOpen().partnership;
  const { form } = useAllTexts().voices;
  const text = form[question];
  const { by, state, nobody } = ASKED[question];
  const named = flows.filter(
    (flow) =>
      flow.state === state && (by === "receiver" ? flow.to : flow.from) === party.id && (flow.to === NOBODY) === nobody,
  );
  return (
    <>
      <p className="round-about">{text.about}</p>
      {named.length === 0 ? null : (
        <ul className="named-list" aria-label={text.named}>
          {named.map((flow) => (
            <OwnFlow key={flow.id} flow={flow} by={by} removable />
          ))}
        </ul>
      )}
      <NameFlow
        key={named.length}
        speaker={party.id}
        by={by}
        state={state}
        who={"who" in text ? text.who : null}
        order={parties.map(({ id }) => id)}
      />
    </>
  );
}
