import "./constellation.css";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Ask } from "../parts/ask.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { PHONE, useMedia } from "../parts/use-media.ts";
import { useSteps } from "../parts/use-steps.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import {
  CHALLENGE,
  type Constellation,
  canLook,
  directionTo,
  emptyConstellation,
  type Figure,
  freePlace,
  lookedAt,
  movesBetween,
  type Side,
  type Stand,
  standing,
  without,
  withStand,
} from "./constellation.ts";
import { Field, type Named } from "./field.tsx";
import { MovesList } from "./moves-list.tsx";

interface ConstellationScreenProps {
  /** As it was left on this device; null where nobody was placed yet. */
  readonly kept: Constellation | null;
  readonly keep: (constellation: Constellation) => void;
}

type Shown = Side | "moves";
const SHOWN: readonly Shown[] = ["now", "wished", "moves"];

/** The parties placed by hand, with distance and direction of view: as it is, as it is wished for, and what moves. */
export function ConstellationScreen({ kept, keep }: ConstellationScreenProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().constellation;
  const [shown, setShown] = useState<Shown>("now");
  const [chosen, setChosen] = useState<Figure | null>(null);
  const steps = useSteps(kept ?? emptyConstellation, keep);
  const named: Named = useMemo(
    () => new Map([[CHALLENGE, text.challenge], ...partnership.parties.map(({ id, name }) => [id, name] as const)]),
    [partnership, text],
  );
  const phone = useMedia(PHONE);
  const drawn: Named = useMemo(
    () =>
      phone
        ? new Map([...named, ...partnership.parties.map((one) => [one.id, one.shortName ?? one.name] as const)])
        : named,
    [phone, named, partnership],
  );
  const side: Side = shown === "now" ? "now" : "wished";
  // who left the partnership since has no place in it
  const stands = useMemo(
    () => new Map([...standing(steps.now, side)].filter(([figure]) => named.has(figure))),
    [steps.now, side, named],
  );
  const moves = useMemo(() => movesBetween(steps.now).filter(({ figure }) => named.has(figure)), [steps.now, named]);
  const put = (figure: Figure, stand: Stand, done: boolean): void =>
    steps.change(withStand(steps.now, side, figure, stand), done);
  const takeAway = (figure: Figure): void => {
    if (side === "wished" && !(figure in steps.now.wished)) return;
    steps.change(without(steps.now, side, figure), true);
    if (side === "now") setChosen(null);
  };
  const waiting = [...named].filter(([figure]) => !(figure in steps.now.now));
  if (partnership.parties.length === 0)
    return (
      <main id="content" tabIndex={-1} className="constellation">
        <h2>{text.title}</h2>
        <p>{text.empty}</p>
        <Button className="button primary" onPress={() => actions.goTo("challenge")}>
          {text.toChallenge}
        </Button>
      </main>
    );
  return (
    <main id="content" tabIndex={-1} className="constellation">
      <header className="constellation-head">
        <h2>{text.title}</h2>
        <p>{text.about}</p>
      </header>
      <div className="constellation-tools">
        <fieldset className="steps" aria-label={text.sides.label}>
          {SHOWN.map((one) => (
            <button key={one} type="button" aria-pressed={one === shown} onClick={() => setShown(one)}>
              {text.sides[one]}
            </button>
          ))}
        </fieldset>
        <IconButton icon="undo" label={text.undo} keys={["Ctrl+Z"]} isDisabled={!steps.canUndo} onPress={steps.undo} />
        <IconButton icon="redo" label={text.redo} isDisabled={!steps.canRedo} onPress={steps.redo} />
        <p className="quiet-text">{text.sideAbout[shown]}</p>
      </div>
      <Field
        named={drawn}
        stands={stands}
        moves={shown === "moves" ? moves : null}
        isChallenge={(figure) => figure === CHALLENGE}
        chosen={chosen}
        onChoose={setChosen}
        onStand={put}
        onTakeAway={takeAway}
      />
      <aside className="constellation-side">
        {shown === "moves" ? (
          <>
            <MovesList moves={moves} named={named} />
            <Ask question={text.question} />
          </>
        ) : (
          <>
            {waiting.length === 0 || shown !== "now" ? null : (
              <section>
                <h3 className="small-head">{text.waiting}</h3>
                <ul className="constellation-waiting">
                  {waiting.map(([figure, name]) => (
                    <li key={figure}>
                      <Button
                        className="button"
                        aria-label={text.place(name)}
                        onPress={() => {
                          put(figure, { ...freePlace(stands), looks: 0 }, true);
                          setChosen(figure);
                        }}
                      >
                        <Icon name="plus" />
                        {name}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <OfChosen
              chosen={chosen !== null && stands.has(chosen) ? chosen : null}
              stands={stands}
              named={named}
              side={side}
              hasWish={chosen !== null && chosen in steps.now.wished}
              onStand={put}
              onTakeAway={takeAway}
            />
          </>
        )}
      </aside>
    </main>
  );
}

interface OfChosenProps {
  readonly chosen: Figure | null;
  readonly stands: ReadonlyMap<Figure, Stand>;
  readonly named: Named;
  readonly side: Side;
  readonly hasWish: boolean;
  readonly onStand: (figure: Figure, stand: Stand, done: boolean) => void;
  readonly onTakeAway: (figure: Figure) => void;
}

const PAST = "";
/** Degrees. */
const TURN = 15;

/** What can be done with who is chosen, without dragging. */
function OfChosen({ chosen, stands, named, side, hasWish, onStand, onTakeAway }: OfChosenProps) {
  const text = useAllTexts().constellation;
  const stand = chosen === null ? undefined : stands.get(chosen);
  if (chosen === null || stand === undefined) return <p className="quiet-text">{text.nobodyChosen(side)}</p>;
  const others = [...stands].filter(([figure]) => figure !== chosen);
  const turn = (by: number) => () => onStand(chosen, { ...stand, looks: stand.looks + by }, true);
  return (
    <section className="constellation-chosen">
      <h3>{text.chosen(named.get(chosen) ?? "")}</h3>
      {canLook(chosen) ? (
        <div className="constellation-turns">
          <IconButton icon="undo" label={text.turnLeft} keys={[","]} onPress={turn(-TURN)} />
          <IconButton icon="redo" label={text.turnRight} keys={["."]} onPress={turn(TURN)} />
          <label className="labelled">
            <span>{text.looksAt}</span>
            <select
              className="field"
              value={lookedAt(stands, chosen) ?? PAST}
              onChange={({ target: { value } }) => {
                const at = stands.get(value);
                if (at !== undefined) onStand(chosen, { ...stand, looks: directionTo(stand, at) }, true);
              }}
            >
              <option value={PAST}>{text.past}</option>
              {others.map(([figure]) => (
                <option key={figure} value={figure}>
                  {named.get(figure)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      {side === "now" ? (
        <Button className="button" onPress={() => onTakeAway(chosen)}>
          <Icon name="remove" />
          {text.takeAway}
        </Button>
      ) : hasWish ? (
        <Button className="button" onPress={() => onTakeAway(chosen)}>
          <Icon name="undo" />
          {text.backToNow}
        </Button>
      ) : null}
      <p className="quiet-text for-mouse">
        {text.keys(canLook(chosen), side === "now" ? "takeAway" : hasWish ? "back" : null)}
      </p>
      <p className="quiet-text">{text.touch(canLook(chosen))}</p>
    </section>
  );
}
