import { useEffect, useMemo, useState } from "react";
import { onTheTable } from "../../../document/left-out.ts";
import { applyAll } from "../../../domain/edit.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import { findAll } from "../../../findings/registry.ts";
import type { Cases } from "../../../lessons/cases.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { whatIfEdits } from "../../../lessons/what-if.ts";
import { evaluate } from "../../../measures/evaluate.ts";
import { onlyLookedAt } from "../../parts/only-looked-at.ts";
import { type OpenPartnership, useWorkspace } from "../../workspace.ts";
import { useRoom } from "../room.ts";
import type { Telling } from "../telling.ts";

/** The partnerships of a lesson in the language of this screen. Null until they are there; "failed": they cannot be had. */
export function useCases(lesson: Lesson): Cases | null | "failed" {
  const { language } = useWorkspace();
  const { loadCases } = useRoom();
  const [cases, setCases] = useState<Cases | null | "failed">(null);
  useEffect(() => {
    let wanted = true;
    loadCases(lesson, language).then(
      (loaded) => wanted && setCases(loaded),
      () => wanted && setCases("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [lesson, language, loadCases]);
  return cases;
}

/** The case with its sliders put where they are. */
export function withSizes(partnership: Partnership, { whatIf }: Lesson, sizes: Telling["sizes"]): Partnership {
  const edits = whatIf.flatMap((slider) => {
    const size = sizes[slider.flow];
    return size === undefined ? [] : whatIfEdits(partnership, slider, size);
  });
  const made = applyAll(partnership, edits);
  return made.ok ? made.value.partnership : partnership;
}

/** A partnership as the parts that open numbers know it: what is on the table of it, worked out. */
export function useWorkedOut(partnership: Partnership): OpenPartnership {
  return useMemo(() => {
    const state = onTheTable(partnership);
    const evaluation = evaluate(state);
    return onlyLookedAt({ partnership: state, evaluated: state, evaluation, findings: findAll({ state, evaluation }) });
  }, [partnership]);
}
