import { lazy, Suspense, useState } from "react";
import { useAllTexts } from "../use-all-texts.ts";

// graphology's packages come along: only who asks for these numbers needs them.
const ExpertNumbers = lazy(() => import("./expert-numbers.tsx").then((part) => ({ default: part.ExpertNumbers })));

/** What is usual in the analysis of networks, behind one click: it says little about give and take. */
export function Experts() {
  const t = useAllTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className="pairs experts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t.reference.experts.title}</h3>
      </summary>
      {open ? (
        <Suspense fallback={<p role="status">{t.reference.experts.busy}</p>}>
          <p className="quiet-text">{t.reference.experts.about}</p>
          <ExpertNumbers />
        </Suspense>
      ) : null}
    </details>
  );
}
