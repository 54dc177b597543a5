import type { Party } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AmountField } from "./amount-field.tsx";
import { withCapacity } from "./party-edits.ts";

/** What it has to give: of each kind in its own unit, and as one number. */
export function Capacity({ party }: { readonly party: Party }) {
  const { language } = useWorkspace();
  const text = useAllTexts().partyCard.capacity;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const change = useChange("parties", party.id);
  return (
    <>
      <p className="quiet-text">{text.about}</p>
      <div className="card-fields few">
        {partnership.resources.map((resource) => {
          const name = text.kind(words.resource(resource.id), resource.unit);
          return (
            <AmountField
              key={resource.id}
              label={name}
              shown={<ResourceLabel resource={resource} name={name} />}
              value={party.capacity[resource.id] ?? null}
              onChange={(amount, typing) => change({ capacity: withCapacity(party, resource.id, amount) }, typing)}
            />
          );
        })}
        <AmountField
          label={text.size}
          about={text.sizeAbout}
          value={party.size}
          onChange={(size, typing) => change({ size }, typing)}
        />
      </div>
    </>
  );
}
