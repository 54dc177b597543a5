import type { Flow } from "../../../domain/flow.ts";
import { countedAs } from "../../../domain/sizing.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { capital } from "../../../text/numbers.ts";
import { ResourceLabel } from "../../parts/resource-label.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";

/** What flows to and from somebody, and pauses when it is away. */
export function PausedFlows({ flows, name }: { readonly flows: readonly Flow[]; readonly name: string }) {
  const { language, t } = useWorkspace();
  const all = useAllTexts();
  const { evaluated } = useOpen();
  const words = wordingOf(evaluated, language);
  const kinds = new Map(evaluated.resources.map((resource) => [resource.id, resource]));
  if (flows.length === 0) return <p>{all.helping.away.flowsNone(name)}</p>;
  return (
    <>
      <h4>{capital(all.helping.away.flows(flows.length))}</h4>
      <ul className="away-flows">
        {flows.map((flow) => {
          const kind = kinds.get(flow.resource);
          const value = kind === undefined ? null : countedAs(flow, kind);
          return (
            <li key={flow.id}>
              <span>{all.tables.flowName(words.name(flow.from), words.name(flow.to))}</span>
              {kind === undefined ? null : <ResourceLabel resource={kind} />}
              <b className="num">{value === null ? t.inspector.unknownSize : words.value(value)}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}
