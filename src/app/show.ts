import type { Moment } from "../storage/history.ts";
import {
  type Evaluator,
  evaluatedAlready,
  evaluateNow,
  evaluateSoon,
  isLarge,
  isSmall,
  withFindings,
} from "./evaluator.ts";
import { seenPartnership } from "./seen.ts";
import type { AppStore } from "./store.ts";

/** How long after an edit the findings and system values are worked out: the photo is drawn first. ms */
const SETTLE = 20;

/** Shows a partnership. What is quick to work out follows at once, all else when it is worked out. */
export function makeShow({ getState, setState }: AppStore, evaluator: Evaluator): (moment: Moment) => void {
  return (moment) => {
    const partnership = seenPartnership(moment.partnership, getState());
    const already = evaluatedAlready(partnership, getState().evaluated);
    if (already !== null) {
      setState({ partnership, evaluated: already });
      return;
    }
    const soon = isLarge(partnership) ? null : evaluateSoon(partnership, getState().evaluated);
    if (isSmall(partnership)) {
      const evaluated = soon ?? evaluateNow(partnership);
      setState({ partnership, evaluated });
      // the rest in a task of its own, after the photo
      if (soon !== null)
        setTimeout(() => {
          if (getState().partnership === partnership) setState({ evaluated: evaluateNow(partnership) });
        }, SETTLE);
      // and what stands out when the patterns are there; where they cannot come, the next edit asks for them again
      else if (evaluated.findings === null)
        withFindings(evaluated).then(
          (found) => {
            if (getState().evaluated === evaluated) setState({ evaluated: found });
          },
          () => undefined,
        );
      return;
    }
    setState({ partnership, ...(soon === null ? {} : { evaluated: soon }) });
    evaluator
      .evaluate(partnership)
      // Without a worker the page stands still for a while, but the numbers come.
      .catch(() => withFindings(evaluateNow(partnership)))
      .then((evaluated) => {
        if (getState().partnership === partnership) setState({ evaluated });
      });
  };
}
