import { useEffect, useMemo, useRef, useState } from "react";
import type { ToldRepair } from "../../../interventions/told-repair.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { type Repairer, useWorkspace } from "../../workspace.ts";
import type { Asked } from "./use-asked.ts";

/** A suggestion, with what it is of and what was asked. */
export interface Suggested {
  readonly of: MeasuredState;
  readonly asked: Asked;
  readonly repair: ToldRepair;
}

export interface Suggesting {
  /** The latest; while another is looked for still the one before. */
  readonly suggested: Suggested | null;
  readonly status: "looking" | "slow" | "there" | "stopped" | "failed";
  readonly stop: () => void;
  readonly again: () => void;
}

/** Under this much nobody needs to know that something is worked out. ms */
const NOTICED = 1_000;

/** The suggestion for a state. What is asked anew stops what was looked for before. */
export function useSuggestion(of: MeasuredState, asked: Asked): Suggesting {
  const { actions } = useWorkspace();
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  const [status, setStatus] = useState<Suggesting["status"]>("looking");
  const [turn, setTurn] = useState(0);
  const search = useRef<AbortController>(null);
  const repairer = useMemo(() => {
    let started: Promise<Repairer> | null = null;
    return {
      there: (): Promise<Repairer> => {
        started ??= actions.startRepairer();
        return started;
      },
      close: (): void => {
        void started?.then(
          (one) => one.close(),
          () => undefined,
        );
        started = null;
      },
    };
  }, [actions]);
  useEffect(() => repairer.close, [repairer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks the same once more
  useEffect(() => {
    const asking = new AbortController();
    search.current = asking;
    setStatus("looking");
    const slow = setTimeout(() => setStatus("slow"), NOTICED);
    const { third, ...options } = asked;
    repairer
      .there()
      .then((one) => one.repair(of.state, { ...options, thirdParty: third !== null }, asking.signal))
      .then(
        (repair) => {
          if (asking.signal.aborted) return;
          setSuggested({ of, asked, repair });
          setStatus("there");
        },
        () => {
          if (!asking.signal.aborted) setStatus("failed");
        },
      )
      .finally(() => clearTimeout(slow));
    return () => {
      clearTimeout(slow);
      asking.abort();
    };
  }, [of, asked, turn, repairer]);
  return {
    suggested,
    status,
    stop: () => {
      search.current?.abort();
      setStatus("stopped");
    },
    again: () => setTurn(turn + 1),
  };
}
