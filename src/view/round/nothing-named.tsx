import { Button } from "react-aria-components/Button";
import type { Party } from "../../domain/party.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface NothingNamedProps {
  readonly party: Party;
  readonly side: "receivesNothing" | "bringsNothing";
  /** Others named something that it brings: then it has nothing to add. */
  readonly beside?: boolean;
}

/** A party that has nothing to name says so in one press, and can come back to it: it was asked. */
export function NothingNamed({ party, side, beside = false }: NothingNamedProps) {
  const { actions } = useWorkspace();
  const text = useAllTexts().round.nothing;
  const words = text[beside ? "nothingElse" : side];
  const say = (date: string | null): void => {
    actions.edit([{ type: "change", collection: "parties", id: party.id, fields: { [side]: date } }]);
  };
  if (party[side] === null)
    return (
      <div>
        <Button className="button large" onPress={() => say(actions.today())}>
          {words.say}
        </Button>
      </div>
    );
  return (
    <p className="round-said" role="status">
      <span>{words.said(party.name)}</span>
      <Button className="button link" onPress={() => say(null)}>
        {text.takeBack}
      </Button>
    </p>
  );
}
