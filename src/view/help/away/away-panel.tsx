import { useId, useMemo, useState } from "react";
import { wordingOf } from "../../../findings/wording.ts";
import { awayEffects } from "../../../interventions/away-effects.ts";
import { coalitionsOf } from "../../../interventions/coalitions.ts";
import { Ask } from "../../parts/ask.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { Next } from "../next.tsx";
import { Groups } from "./groups.tsx";
import { HitTable } from "./hit-table.tsx";
import { PausedFlows } from "./paused-flows.tsx";

/** Suppose that a party is away for a while, and which parties could meet the challenge together. The leader's alone. */
export function AwayPanel() {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().helping.away;
  const { evaluated, evaluation, partnership, selected } = useOpen();
  const select = useId();
  // An empty chair is away already.
  const there = partnership.parties.filter(({ standing }) => standing !== "empty-chair");
  const [chosen, setChosen] = useState(selected);
  const party = (there.find(({ id }) => id === chosen) ?? there[0])?.id;
  const words = wordingOf(evaluated, language);
  const coalitions = useMemo(() => coalitionsOf(partnership), [partnership]);
  const effects = useMemo(
    () => (party === undefined ? null : awayEffects(partnership, evaluation, party)),
    [partnership, evaluation, party],
  );
  if (party === undefined || effects === null) return null;
  const name = words.name(party);
  const pieces = (ids: readonly string[]): string => words.list(ids.map(words.piece), ids.length);
  const { paused, shared, flows, hit } = effects;
  return (
    <div className="away">
      <p className="quiet-text">{t.about}</p>
      <div className="labelled">
        <label htmlFor={select}>{t.who}</label>
        <select id={select} className="field" value={party} onChange={(event) => setChosen(event.currentTarget.value)}>
          {there.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <section aria-labelledby={`${select}-suppose`} className="away-suppose" aria-live="polite">
        <h3 id={`${select}-suppose`}>{t.suppose(name)}</h3>
        <div className="away-columns">
          <div className="away-part">
            <h4>{t.pieces}</h4>
            {partnership.pieces.length === 0 ? (
              <Next text={t.piecesNone} button={t.toPieces} onPress={() => actions.show("pieces")} />
            ) : (
              <>
                <p>
                  {paused.length > 0
                    ? t.paused(pieces(paused), name)
                    : shared.length > 0
                      ? t.pausedNone(name)
                      : t.holdsNone(name)}
                </p>
                {shared.length === 0 ? null : <p>{t.shared(pieces(shared))}</p>}
              </>
            )}
            <PausedFlows flows={flows} name={name} />
          </div>
          <div className="away-part">
            <h4>{t.hit}</h4>
            {hit.length === 0 ? <p>{t.hitNone}</p> : <HitTable hit={hit} label={t.hit} />}
          </div>
        </div>
        <Ask question={t.question} />
      </section>
      {partnership.pieces.length === 0 ? null : <Groups of={coalitions} words={words} />}
    </div>
  );
}
