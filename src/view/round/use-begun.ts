import { useCallback, useState } from "react";

interface Begun {
  /** Something is begun that is not named yet. */
  readonly begun: boolean;
  readonly setBegun: (begun: boolean) => void;
  /** Who wanted to leave it was told so, and it still stands there. */
  readonly warned: boolean;
  /** Whether to go on: what is begun is not lost without a word, and a second press drops it. */
  readonly mayLeave: () => boolean;
}

/** What is begun in a question and not named yet, while the next question is a press away. */
export function useBegun(): Begun {
  const [begun, setIsBegun] = useState(false);
  const [told, setTold] = useState(false);
  const setBegun = useCallback((is: boolean): void => {
    setIsBegun(is);
    if (!is) setTold(false);
  }, []);
  return {
    begun,
    setBegun,
    warned: begun && told,
    mayLeave: () => {
      const stays = begun && !told;
      if (stays) setTold(true);
      else setBegun(false);
      return !stays;
    },
  };
}
