import { useId } from "react";
import { Button } from "react-aria-components/Button";
import type { Endpoint } from "../../../domain/party.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { ALLOWED, type Allowed } from "../../../interventions/repair-options.ts";
import { autonomyOnly } from "../../../interventions/repair-photo.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { Choice, NumberChoice } from "../../panels/choice.tsx";
import { Choices } from "../../parts/choices.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import type { Asking, Way } from "./use-asked.ts";

/** Those that are offered first. */
const ORDER: readonly Allowed[] = ["existing", ...ALLOWED.filter((one) => one !== "existing")];
const GOALS = ["least", "fewest"] as const;

interface SearchProps {
  readonly of: MeasuredState;
  readonly asking: Asking;
}

/** How a suggestion is looked for, in plain words, and what stays out of it. */
export function Search({ of, asking: { asked, before, change, undo } }: SearchProps) {
  const { language, t: shell } = useWorkspace();
  const t = useAllTexts();
  const { search } = t.suggestion;
  const { state } = of;
  const words = wordingOf(state, language);
  const arrow = ([from, to]: readonly [Endpoint, Endpoint]): string => `${words.name(from)} → ${words.name(to)}`;
  const held = autonomyOnly(state).map(arrow);
  const apart = state.parties.filter(({ standing }) => standing !== "member").map(({ name }) => name);
  const toNobody = state.flows.some(({ to, state: is }) => to === "nobody" && is === "actual");
  const alone = [...apart, ...(toNobody ? [search.nobody] : [])];
  return (
    <div className="suggestion-search">
      <h4>{search.title}</h4>
      <Choices
        label={search.goal}
        className="suggestion-goals"
        options={GOALS.map((key) => ({ key, content: search[key], chosen: (key === "fewest") === asked.fewest }))}
        onChoose={(key) => change({ fewest: key === "fewest" }, search.otherwise)}
      />
      <Choice
        title={search.allow}
        value={asked.allow}
        options={ORDER.map((key) => [key, search.allowed[key]])}
        onChange={(allow) => change({ allow: allow as Allowed }, search.otherwise)}
      />
      <NumberChoice
        title={t.settings.tolerance}
        value={asked.tolerance}
        offered={t.settings.toleranceWords.map(({ tolerance, text }) => [tolerance, text])}
        own={{
          choice: t.settings.ownValue,
          label: t.settings.ownTolerance,
          least: 1,
          wrong: t.settings.wrongTolerance,
        }}
        onChange={(tolerance) => change({ tolerance }, search.otherwise)}
      />
      <Stays of={of} asked={asked} change={change} />
      <div role="status" className="suggestion-changed">
        {before === null ? null : (
          <>
            <span>{before.said}</span>
            <Button className="button link" onPress={undo}>
              {shell.common.undo}
            </Button>
          </>
        )}
      </div>
      <ul className="quiet-text suggestion-left-out">
        <li>{search.lens(t.settings.lenses[state.about.lens])}</li>
        <li>{search.fair(t.fairRules.rule[of.evaluation.fairness])}</li>
        {held.length === 0 ? null : <li>{search.autonomy(held)}</li>}
        {alone.length === 0 ? null : <li>{search.apart(alone)}</li>}
      </ul>
    </div>
  );
}

/** Flows that stay as they are, by name. */
function Stays({ of: { state }, asked, change }: { readonly of: MeasuredState } & Pick<Asking, "asked" | "change">) {
  const { language } = useWorkspace();
  const { search } = useAllTexts().suggestion;
  const id = useId();
  const words = wordingOf(state, language);
  const isLocked = ([from, to]: Way): boolean => asked.locked.some((way) => way[0] === from && way[1] === to);
  const ways = new Map(
    state.flows
      .filter(({ from, to, state: is }) => is === "actual" && to !== "nobody" && from !== to)
      .map(({ from, to }) => [`${from} ${to}`, [from, to] as Way]),
  );
  const free = [...ways].filter(([, way]) => !isLocked(way));
  const givers = [...new Set(free.map(([, [from]]) => from))];
  const lock = (locked: readonly Way[], said: string): void => change({ locked: [...asked.locked, ...locked] }, said);
  const pick = (picked: string): void => {
    const way = ways.get(picked);
    if (way !== undefined) lock([way], search.locked(words.name(way[0]), words.name(way[1])));
    const theirs = free.flatMap(([, one]) => (one[0] === picked ? [one] : []));
    if (theirs.length > 0) lock(theirs, search.lockedAll(words.name(picked)));
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{search.stays}</label>
      {asked.locked.length === 0 ? <p className="quiet-text">{search.noWay}</p> : null}
      <ul className="suggestion-locks">
        {asked.locked.map(([from, to]) => {
          const [giver, receiver] = [words.name(from), words.name(to)];
          return (
            <li key={`${from} ${to}`}>
              {giver} → {receiver}
              <IconButton
                icon="close"
                label={search.release(giver, receiver)}
                onPress={() =>
                  change(
                    { locked: asked.locked.filter((way) => way[0] !== from || way[1] !== to) },
                    search.released(giver, receiver),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      {free.length === 0 ? null : (
        <select id={id} className="field" value="" onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{search.pick}</option>
          {givers.map((giver) => (
            <optgroup key={giver} label={words.name(giver)}>
              <option value={giver}>{search.all(words.name(giver))}</option>
              {free.map(([key, [from, to]]) =>
                from === giver ? (
                  <option key={key} value={key}>
                    {words.name(from)} → {words.name(to)}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </select>
      )}
    </div>
  );
}
