import { useCallback, useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useOpen, useWorkspace } from "../workspace.ts";

type Part = typeof import("./what-stands-out.tsx").WhatStandsOut;
let there: Part | null = null;

/**
 * What stands out, which comes right after the first photo. Until then it says so: an empty list would say that nothing
 * does. Not `lazy`, which holds a part back for a while once it was waited for, and takes the photo down where it cannot come.
 */
export function StandsOutSoon() {
  const { t, actions } = useWorkspace();
  const { findings } = useOpen();
  const [WhatStandsOut, setPart] = useState(() => there);
  const [failed, setFailed] = useState(false);
  const fetchPart = useCallback((): void => {
    setFailed(false);
    import("./what-stands-out.tsx").then(
      (part) => {
        there = part.WhatStandsOut;
        setPart(() => there);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (there === null) fetchPart();
  }, [fetchPart]);
  if (WhatStandsOut !== null && findings !== null) return <WhatStandsOut findings={findings} />;
  return (
    <section className="stands-out" aria-labelledby="stands-out" aria-busy={!failed}>
      <div className="panel-head">
        <h2 id="stands-out" tabIndex={-1}>
          {t.panels.standsOut}
        </h2>
      </div>
      <p className="quiet-text" role="status">
        {failed ? t.panels.didNotCome : t.panels.coming}
      </p>
      {failed ? (
        <Button
          className="button"
          onPress={() => {
            fetchPart();
            actions.lookAgain();
          }}
        >
          {t.panels.tryAgain}
        </Button>
      ) : null}
    </section>
  );
}
