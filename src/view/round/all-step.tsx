import { Button } from "react-aria-components/Button";
import { heardAtBothEnds } from "../../domain/hearing.ts";
import type { About } from "../../domain/partnership.ts";
import type { Party, PartyId } from "../../domain/party.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { gathered } from "./gathered.ts";

interface AllStepProps {
  readonly parties: readonly Party[];
  readonly onAsk: (party: PartyId) => void;
}

/** The end of the round: who was silent, and whether what is not here does not flow. */
export function AllStep({ parties, onAsk }: AllStepProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const { about } = partnership;
  const { all: text, nothing: words } = useAllTexts().round;
  const { actual, unseen, unsized, silent, ...nothing } = gathered(partnership, parties);
  const allHeard = actual.length > 0 && actual.every(heardAtBothEnds);
  const change = (fields: Partial<About>): void => {
    actions.edit([{ type: "about", fields }]);
  };
  return (
    <>
      <p className="round-about">{text.counts(actual.length, unseen, unsized)}</p>
      {silent.length === 0 ? null : (
        <div className="silent">
          <p>{text.silent}</p>
          {silent.map(({ id, name }) => (
            <Button key={id} className="button" aria-label={text.ask(name)} onPress={() => onAsk(id)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      {(["receivesNothing", "bringsNothing"] as const).map((side) =>
        nothing[side].length === 0 ? null : (
          <p key={side} className="round-about">
            {words[side].list} {nothing[side].map(({ name }) => name).join(", ")}.
          </p>
        ),
      )}
      {about.unlisted === "none" ? (
        <p className="round-said" role="status">
          {text.done}
          <Button className="button link" onPress={() => change({ unlisted: "unknown" })}>
            {text.notYet}
          </Button>
        </p>
      ) : (
        <div className="round-choice">
          <Button className="button primary large" onPress={() => change({ unlisted: "none" })}>
            {text.isAll}
          </Button>
          <p className="quiet-text">{text.isAllAbout}</p>
        </div>
      )}
      {!allHeard ? null : about.precision.lean === 0 ? (
        <p className="round-said">{text.heardDone}</p>
      ) : (
        <div className="round-choice">
          <Button className="button large" onPress={() => change({ precision: { ...about.precision, lean: 0 } })}>
            {text.heard}
          </Button>
          <p className="quiet-text">{text.heardAbout}</p>
        </div>
      )}
    </>
  );
}
