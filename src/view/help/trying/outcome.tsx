import { useMemo } from "react";
import { partyDifferences } from "../../../compare/party-differences.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import { followFindings } from "../../../findings/followed.ts";
import { findAll } from "../../../findings/registry.ts";
import { measuredOnce } from "../../../measures/measured-once.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen } from "../../workspace.ts";
import { BeforeAfter } from "../before-after.tsx";
import { FoundTwice } from "./found-twice.tsx";
import { SumsTwice } from "./sums-twice.tsx";

/** What the photo shows without the steps and with them: both pictures, the sums of those concerned, what stands out. */
export function Outcome({ tried }: { readonly tried: Partnership }) {
  const t = useAllTexts().ideas.outcome;
  const { evaluated, evaluation } = useOpen();
  // What is tried is in no number: the state is another object at each step, and its numbers stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as long as the numbers are the same, so is what they are of
  const before = useMemo(() => {
    const state = evaluated;
    return { state, evaluation, findings: findAll({ state, evaluation }) };
  }, [evaluation]);
  const after = useMemo(() => {
    const measured = measuredOnce(tried);
    return { ...measured, findings: findAll(measured) };
  }, [tried]);
  const parties = useMemo(() => partyDifferences(before.evaluation, after.evaluation), [before, after]);
  const found = useMemo(() => followFindings(before.findings, after.findings, parties), [before, after, parties]);
  return (
    <section className="outcome" aria-label={t.title}>
      <h3>{t.title}</h3>
      <BeforeAfter before={before.state} after={after.state} titles={[t.before, t.after]} />
      <SumsTwice before={before} after={after} parties={parties} />
      <FoundTwice before={before} after={after} found={found} />
    </section>
  );
}
