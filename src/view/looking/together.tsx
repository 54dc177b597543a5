import "./looking.css";
import { belonging } from "../../domain/inside.ts";
import type { Party } from "../../domain/party.ts";
import { foldInForce, foldToggled } from "../../photo/fold.ts";
import { listText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** Who belongs to an organisation, and whether the photo shows them together with it. Of any other party nothing. */
export function Together({ party: { id, name } }: { readonly party: Party }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().looking.fold;
  const { evaluated, way } = useOpen();
  const members = belonging(evaluated.parties).get(id);
  if (members === undefined) return null;
  const together = foldInForce(way.fold, evaluated)?.includes(id) === true;
  return (
    <div className="belongs">
      <p>
        {t.belong(
          listText(
            language,
            members.map((member) => member.name),
          ),
          members.length,
          name,
        )}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={together}
          onChange={() => actions.look({ fold: foldToggled(way.fold, id, evaluated) })}
        />
        {t.panel}
      </label>
      {together ? <p className="quiet-text">{t.apart(name)}</p> : null}
    </div>
  );
}
