import type { Flow } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import { isParty } from "../../domain/party.ts";
import type { Resource } from "../../domain/resource.ts";
import { hearing, unheard } from "../../domain/sizing.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { useNames } from "./use-names.ts";

interface FlowSaysProps {
  readonly flow: Flow;
  readonly resource: Resource;
  readonly onChange: (fields: Partial<Omit<Flow, "id">>) => void;
}

const ENDS = ["receiver", "giver"] as const;

/** Whose word a number is: of who receives it, of who gives it, or of all of them together. */
export function FlowSays({ flow, resource, onChange }: FlowSaysProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts().photoEdit;
  const names = useNames();
  const ends = ENDS.filter((by) => isParty(by === "giver" ? flow.from : flow.to));
  return (
    <fieldset className="flow-says">
      <legend>{t.who}</legend>
      {ends.map((by) => {
        const said = reportOf(flow, by) !== null;
        return (
          <label key={by} className="check">
            <input
              type="checkbox"
              checked={said}
              onChange={() => onChange(said ? unheard(flow, by) : hearing(flow, resource, by, actions.today()))}
            />
            {t.says[by](names.name(by === "giver" ? flow.from : flow.to))}
          </label>
        );
      })}
      <p className="quiet-text">{t.whoAbout}</p>
    </fieldset>
  );
}
