import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Flow } from "../../domain/flow.ts";
import { wordingOf } from "../../findings/wording.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

const FlowReports = lazy(() => import("./flow-reports.tsx").then((part) => ({ default: part.FlowReports })));

/** Opens what both ends say of a flow. `short`: a sign only, where there is no room for its word. */
export function FlowReportsButton({ flow, short = false }: { readonly flow: Flow; readonly short?: boolean }) {
  const { language } = useWorkspace();
  const text = useAllTexts().bothEnds;
  const { partnership } = useOpen();
  const [open, setOpen] = useState(false);
  const words = wordingOf(partnership, language);
  // As it is now: where it is shown it may still be as it was when the numbers were worked out.
  const current = partnership.flows.find(({ id }) => id === flow.id);
  if (current === undefined) return null;
  return (
    <>
      <Button
        className={short ? "button quiet only-icon" : "button link both-ends"}
        aria-label={text.openOf(words.name(current.from), words.name(current.to))}
        aria-haspopup="dialog"
        onPress={() => setOpen(true)}
      >
        <Icon name="bothWays" size={short ? 18 : 15} />
        {short ? null : text.open}
      </Button>
      {open ? (
        <DialogFrame title={text.title} className="undoes" onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <FlowReports flow={current} />
          </Suspense>
        </DialogFrame>
      ) : null}
    </>
  );
}
