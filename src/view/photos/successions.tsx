import { useMemo } from "react";
import { suggestSuccessions } from "../../compare/suggest-successions.ts";
import { newId } from "../../domain/edit.ts";
import { type ShownSuccession, SuccessionList } from "../parts/succession-list.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import type { Moment } from "./moments.ts";

/**
 * Who may have become whom between the photos, and what was said of it. Each answer is one step of undo, and holds in every
 * comparison. Nothing where nobody came or went.
 */
export function Successions({ moments }: { readonly moments: readonly Moment[] }) {
  const { actions } = useWorkspace();
  const { successions: t } = useAllTexts();
  const { partnership } = useOpen();
  const { successions } = partnership;
  const suggested = useMemo(
    () =>
      suggestSuccessions(
        moments.map(({ state }) => state),
        successions,
      ),
    [moments, successions],
  );
  // As a party was called last.
  const names = useMemo(
    () => new Map(moments.flatMap(({ state }) => state.parties.map(({ id, name }) => [id, name] as const))),
    [moments],
  );
  if (suggested.length + successions.length === 0) return null;
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => names.get(id) ?? id);
  const asked = suggested.map((one) => ({
    ...one,
    key: JSON.stringify([one.from, one.to]),
    date: moments[one.at]!.date,
  }));
  const ask: readonly ShownSuccession[] = asked.map(({ key, from, to, because, date }) => ({
    key,
    fromNames: named(from),
    toNames: named(to),
    because,
    date,
    holds: null,
  }));
  const said: readonly ShownSuccession[] = successions
    // Of who stands in no photo any more nothing can be told.
    .filter(({ from, to }) => [...from, ...to].every((id) => names.has(id)))
    .map(({ id, from, to, date, holds }) => ({
      key: id,
      fromNames: named(from),
      toNames: named(to),
      because: null,
      date,
      holds,
    }));
  const say = (key: string, holds: boolean | null): void => {
    const about = asked.find((one) => one.key === key);
    if (holds === null) actions.edit([{ type: "remove", collection: "successions", id: key }]);
    else if (about !== undefined) {
      const { from, to, date } = about;
      const record = { id: newId(partnership, "successions"), from, to, date, holds };
      actions.edit([{ type: "add", collection: "successions", record }]);
    }
  };
  return (
    <section className="photo-successions" aria-labelledby="successions">
      <h3 id="successions">{ask.length > 0 ? t.title : t.saidTitle}</h3>
      <p className="quiet-text">{t.about}</p>
      <SuccessionList successions={[...ask, ...said]} onSay={say} />
    </section>
  );
}
