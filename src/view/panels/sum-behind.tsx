import { Suspense, useState } from "react";
import { numbersOf } from "../../findings/numbers-of.ts";
import type { Finding } from "../../findings/pattern.ts";
import { withMeasureWords } from "../parts/with-measure-words.ts";
import { useWorkspace } from "../workspace.ts";

const NumbersBehind = withMeasureWords(() => import("./numbers-behind.tsx").then((part) => part.NumbersBehind));

/** The numbers that something rests on, behind a click. Nothing where it rests on what was said alone. */
export function SumBehind({ finding }: { readonly finding: Finding }) {
  const { t } = useWorkspace();
  const [shown, setShown] = useState(false);
  if (numbersOf(finding).length === 0 && finding.working === undefined) return null;
  return (
    <details className="sum-behind" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t.panels.behind}</summary>
      {shown ? (
        <Suspense fallback={null}>
          <NumbersBehind finding={finding} />
        </Suspense>
      ) : null}
    </details>
  );
}
