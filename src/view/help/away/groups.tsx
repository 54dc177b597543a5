import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Wording } from "../../../findings/pattern.ts";
import { type Coalitions, MOST_PIECES } from "../../../interventions/coalitions.ts";
import { capital } from "../../../text/numbers.ts";
import { useAllTexts } from "../../use-all-texts.ts";

/** How many groups stand there before the rest is asked for. */
const FIRST = 8;

/** Who could meet the challenge together: whether one could alone, what pauses without whom, the smallest groups. */
export function Groups({ of, words }: { readonly of: Coalitions; readonly words: Wording }) {
  const t = useAllTexts().helping.away;
  const [everything, setEverything] = useState(false);
  const { missing, alone, pausesWith, sets, complete } = of;
  const pieces = (ids: readonly string[]): string => words.list(ids.map(words.piece), ids.length);
  const names = (ids: readonly string[]): string => words.list(ids.map(words.name), ids.length);
  const size = sets?.[0]?.length ?? 0;
  const smallest = sets?.filter((set) => set.length === size) ?? [];
  const shown = everything ? smallest : smallest.slice(0, FIRST);
  const rest = smallest.length - shown.length;
  return (
    <section aria-label={t.whole} className="away-whole">
      <h3>{t.whole}</h3>
      <p>{alone.length === 0 ? t.noneAlone : capital(t.alone(names(alone), alone.length > 1))}</p>
      {missing.length === 0 ? null : <p>{t.missing(pieces(missing))}</p>}
      <div className="away-columns">
        {pausesWith.size === 0 ? null : (
          <div className="away-part">
            <h4>{t.withWhom}</h4>
            <ul>
              {[...pausesWith].map(([party, ids]) => (
                <li key={party}>{t.pausesWith(words.name(party), pieces(ids))}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="away-part">
          <h4>{t.groups}</h4>
          {sets === null ? (
            <p>{t.tooMany(MOST_PIECES)}</p>
          ) : smallest.length === 0 ? null : (
            <>
              <p className="quiet-text">{capital(t.groupsAbout(size, smallest.length))}</p>
              <ul>
                {shown.map((set) => (
                  <li key={set.join()}>{names(set)}</li>
                ))}
              </ul>
              {rest === 0 ? null : (
                <Button className="button link" onPress={() => setEverything(true)}>
                  {t.moreGroups(rest)}
                </Button>
              )}
              {complete ? null : <p>{t.notAllGroups}</p>}
            </>
          )}
        </div>
      </div>
    </section>
  );
}
