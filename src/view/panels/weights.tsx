import "../css/weights.css";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { ResourceId } from "../../domain/resource.ts";
import { reweigh, speaksForItself } from "../../domain/reweigh.ts";
import { wordingOf } from "../../findings/wording.ts";
import { evaluate } from "../../measures/evaluate.ts";
import { type Robustness, robustness } from "../../measures/robustness.ts";
import type { Verdict } from "../../measures/verdict.ts";
import { clearSide, shownVerdict, WEIGHTS, type WeightTurn } from "../../measures/weight-turns.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { useWeightTurns } from "./use-weight-turns.ts";
import { WeightSlider } from "./weight-slider.tsx";

/** How many changes stand open: what stays in sight leaves the sliders in sight too. */
const FIRST = 2;

/** What each kind counts as agreed, what changes when it counts otherwise, where that turns, and what holds anyhow. */
export function Weights() {
  const t = useAllTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className="weights" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id="weights-title">
        <h3>{t.panels.weights}</h3>
      </summary>
      {open ? <Opened /> : null}
    </details>
  );
}

function Opened() {
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const robust = useMemo(() => robustness(evaluation, evaluated.resources), [evaluation, evaluated]);
  const kinds = robust.kinds.length;
  return kinds < 2 ? <p>{kinds === 0 ? t.weights.noKind : t.weights.oneKind}</p> : <Sliders robust={robust} />;
}

function Sliders({ robust }: { readonly robust: Robustness }) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership, evaluated } = useOpen();
  const [weights, setWeights] = useState<ReadonlyMap<ResourceId, number>>(new Map());
  const turns = useWeightTurns(robust.kinds);
  const resources = new Map(evaluated.resources.map((resource) => [resource.id, resource]));
  const changed = [...weights.values()].some((factor) => factor !== 1);
  const own = partnership.flows.filter(
    (flow) => (weights.get(flow.resource) ?? 1) !== 1 && speaksForItself(flow),
  ).length;
  return (
    <>
      <p className="quiet-text">{t.weights.about}</p>
      <ul className="weight-sliders">
        {robust.kinds.map(({ resource: id }) => {
          const resource = resources.get(id);
          return resource === undefined ? null : (
            <li key={id}>
              <WeightSlider
                resource={resource}
                factor={weights.get(id) ?? 1}
                turns={(turns ?? []).filter((turn) => turn.resource === id)}
                onChange={(factor) => setWeights(new Map(weights).set(id, factor))}
              />
            </li>
          );
        })}
      </ul>
      {/* In sight while one slides: what comes of it, and taking it over. */}
      <div className="weight-result">
        <WeighedSo weights={weights} />
        <div className="weight-actions">
          <Button className="button" isDisabled={!changed} onPress={() => setWeights(new Map())}>
            {t.weights.back}
          </Button>
          <Button
            className="button"
            isDisabled={!changed}
            onPress={() => {
              if (actions.edit(reweigh(partnership, weights)).length === 0) setWeights(new Map());
            }}
          >
            {t.weights.takeOver}
          </Button>
          {own === 0 ? null : <span className="quiet-text">{t.weights.alsoChanged(own)}</span>}
        </div>
      </div>
      <Turns turns={turns} />
      <Holds robust={robust} />
    </>
  );
}

/** Whose verdict is another under the weights that the sliders stand at. */
function WeighedSo({ weights }: { readonly weights: ReadonlyMap<ResourceId, number> }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  // Dragging goes on while the numbers follow.
  const followed = useDeferredValue(weights);
  const there = useMemo(() => evaluate(evaluated, { kindWeights: followed }), [evaluated, followed]);
  const { name } = wordingOf(evaluated, language);
  const [everything, setEverything] = useState(false);
  const said = (verdict: Verdict | null): string =>
    t.weights.seen[verdict === "no-number" ? "none" : (verdict ?? "noise")];
  const changes = evaluated.parties.flatMap(({ id, standing }) => {
    const [before, after] = [shownVerdict(evaluation, id), shownVerdict(there, id)];
    return standing !== "member" || before === after ? [] : [t.weights.change(name(id), said(before), said(after))];
  });
  return (
    <section>
      <h4>{t.weights.now}</h4>
      <div aria-live="polite">
        {changes.length === 0 ? (
          <p>{evaluation.withinNoise ? t.weights.nobody : t.weights.nothingChanges}</p>
        ) : there.withinNoise ? (
          <p>{t.weights.nobody}</p>
        ) : (
          <>
            <ul>
              {(everything ? changes : changes.slice(0, FIRST)).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {everything || changes.length <= FIRST ? null : (
              <Button className="button link" onPress={() => setEverything(true)}>
                {t.weights.moreChanges(changes.length - FIRST)}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** For who is named now, at which weight of which kind that turns; behind a click, who else would come into view. */
function Turns({ turns }: { readonly turns: readonly WeightTurn[] | null }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation, large } = useOpen();
  const { name } = wordingOf(evaluated, language);
  if (large || turns === null)
    return (
      <section>
        <h4>{t.weights.turns}</h4>
        <p role="status">{large ? t.weights.tooLarge : t.weights.searching}</p>
      </section>
    );
  const now = turns.filter(({ from }) => from !== null);
  const others = turns.filter(({ from }) => from === null);
  const steady = evaluated.parties.filter(
    ({ id, standing }) =>
      standing === "member" &&
      clearSide(shownVerdict(evaluation, id)) !== null &&
      now.every(({ party }) => party !== id),
  );
  return (
    <section>
      <h4>{t.weights.turns}</h4>
      <p className="quiet-text">{t.weights.turnsAbout}</p>
      <p className="quiet-text">{t.weights.marks}</p>
      <TurnList turns={now} />
      {steady.map(({ id }) => (
        <p key={id}>{t.weights.steady(name(id))}</p>
      ))}
      {now.length + steady.length > 0 ? null : <p>{t.weights.nobodyNow}</p>}
      {others.length === 0 ? null : (
        <details>
          <summary>{t.weights.others(others.length)}</summary>
          <TurnList turns={others} />
        </details>
      )}
    </section>
  );
}

/** Party by party, for one looks for one's own name. */
function TurnList({ turns }: { readonly turns: readonly WeightTurn[] }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated } = useOpen();
  const words = wordingOf(evaluated, language);
  const byParty = evaluated.parties.flatMap(({ id }) => turns.filter(({ party }) => party === id));
  const seen = ({ to, verdict }: WeightTurn): string =>
    to !== null
      ? t.weights.thenSeen[to]
      : verdict === null
        ? t.weights.thenSeen.noise
        : verdict === "no-number"
          ? t.weights.thenSeen.none
          : verdict === "no-sign" || verdict === "established" || verdict === "none"
            ? t.weights.thenSeen[verdict]
            : t.weights.thenSeen.tentative;
  return (
    <ul>
      {byParty.map((turn) => (
        <li key={`${turn.party} ${turn.resource} ${turn.factor}`}>
          {t.weights.turn(
            words.name(turn.party),
            words.kind(turn.resource),
            t.weights.factors[WEIGHTS.indexOf(turn.factor)] ?? "",
            seen(turn),
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which clear sides stay clear under every weighting that is admitted. */
function Holds({ robust }: { readonly robust: Robustness }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const { name } = wordingOf(evaluated, language);
  const members = new Set(evaluated.parties.filter(({ standing }) => standing === "member").map(({ id }) => id));
  const holding = robust.parties.flatMap(({ party, verdicts }) => {
    const side = clearSide(shownVerdict(evaluation, party));
    return side !== null && members.has(party) && verdicts.every((verdict) => clearSide(verdict) === side)
      ? [t.weights.holdsSide[side](name(party))]
      : [];
  });
  return (
    <section>
      <h4>{t.weights.holds}</h4>
      {holding.length === 0 ? (
        <p>{evaluation.withinNoise ? t.weights.nobody : t.weights.holdsNothing}</p>
      ) : (
        <ul>
          {holding.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
