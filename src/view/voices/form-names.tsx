import { useCallback, useState } from "react";
import type { Flow } from "../../domain/flow.ts";
import { reportOf, withReport } from "../../domain/hearing.ts";
import { isParty, NOBODY, type Party } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { Choice } from "../panels/choice.tsx";
import { NameFlow } from "../round/name-flow.tsx";
import { OwnFlow, scaleText } from "../round/named-flow.tsx";
import { NothingNamed } from "../round/nothing-named.tsx";
import { SCALE } from "../round/scale.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What is asked, from which end the party speaks of it, and whether it is there or hoped for, and what it says that has nothing to name. */
const ASKED = {
  receives: { by: "receiver", state: "actual", nobody: false, side: "receivesNothing" },
  brings: { by: "giver", state: "actual", nobody: false, side: "bringsNothing" },
  "gives-up": { by: "giver", state: "actual", nobody: true, side: null },
  hopes: { by: "receiver", state: "hoped", nobody: false, side: null },
} as const;

interface FormNamesProps {
  readonly question: keyof typeof ASKED;
  readonly party: Party;
  readonly onBegun: (begun: boolean) => void;
}

/** What the party names to one question, and the next thing that it names. */
export function FormNames({ question, party, onBegun }: FormNamesProps) {
  const { flows, parties } = useOpen().partnership;
  const { form } = useAllTexts().voices;
  const [begun, setBegun] = useState(false);
  const text = form[question];
  const { by, state, nobody, side } = ASKED[question];
  const told = useCallback(
    (is: boolean): void => {
      setBegun(is);
      onBegun(is);
    },
    [onBegun],
  );
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
      {question === "brings" ? <WorthToOthers flows={named} /> : null}
      <NameFlow
        key={named.length}
        speaker={party.id}
        by={by}
        state={state}
        who={"who" in text ? text.who : null}
        order={parties.map(({ id }) => id)}
        onBegun={told}
      />
      {side === null || named.length > 0 || begun ? null : <NothingNamed party={party} side={side} />}
    </>
  );
}

const UNKNOWN = "";

/**
 * What the party thinks that it is worth to who gets it. They say so too: then both speak of one and the same thing, and it shows
 * how far they see it alike.
 */
function WorthToOthers({ flows }: { readonly flows: readonly Flow[] }) {
  const { language, actions } = useWorkspace();
  const { partnership } = useOpen();
  const { voices, round } = useAllTexts();
  const words = wordingOf(partnership, language);
  const toParties = flows.filter(({ to }) => isParty(to));
  if (toParties.length === 0) return null;
  return (
    <details className="form-worth">
      <summary>{voices.form.brings.worth}</summary>
      <p className="quiet-text">{voices.form.brings.worthAbout}</p>
      <div className="form-others">
        {toParties.map((flow) => {
          const worth = reportOf(flow, "giver")?.worth ?? null;
          const said = worth === null ? UNKNOWN : String(worth);
          return (
            <Choice
              key={flow.id}
              title={[words.resource(flow.resource), round.to(words.name(flow.to))].join(" ")}
              value={said}
              options={[
                [UNKNOWN, round.dontKnow],
                ...SCALE.map((one) => [String(one), `${one} ${scaleText(language, one)}`] as const),
              ]}
              onChange={(value) => {
                const reports = withReport(flow, "giver", {
                  worth: value === UNKNOWN ? null : Number(value),
                  date: actions.today(),
                });
                actions.edit([{ type: "change", collection: "flows", id: flow.id, fields: { reports } }]);
              }}
            />
          );
        })}
      </div>
    </details>
  );
}
