import type { Fault } from "../../../domain/fault.ts";
import { faultLine } from "../../../text/fault-text.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

/** Every fault of a file that was not taken over, each with its place. */
export function FileFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const { language } = useWorkspace();
  const text = useAllTexts().ownLessons;
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="session-faults">
      <p>{text.faults(faults.length)}</p>
      <ul>
        {faults.map((fault) => {
          const line = faultLine(language, fault, "");
          return <li key={line}>{line.replace(/^: /, "")}</li>;
        })}
      </ul>
    </div>
  );
}
