import { useEffect, useState } from "react";

/**
 * What is loaded when it is first needed; null until it is there. Where it could not be loaded, what asks for it throws. In place of
 * React's `lazy` where the first frame waits for it: after nothing, that shows what came only 300 ms later.
 */
export function useLoaded<Part>(wanted: boolean, load: () => Promise<Part>): Part | null {
  const [loaded, setLoaded] = useState<{ readonly part: Part } | { readonly failure: unknown } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    load().then(
      (part) => here && setLoaded({ part }),
      (failure: unknown) => here && setLoaded({ failure }),
    );
    return () => {
      here = false;
    };
  }, [wanted, load]);
  if (loaded === null) return null;
  if ("failure" in loaded) throw loaded.failure;
  return loaded.part;
}
