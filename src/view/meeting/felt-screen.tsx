import "../round/round.css";
import "./felt.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Party, PartyId } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { Choices } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { speakers } from "../round/round-steps.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { FELT_CHOICES, type FeltChoice } from "./felt-choices.ts";
import { answeredIn } from "./meeting.ts";

/**
 * How it feels, each party by itself on a screen that goes round: between two parties a page that says nothing of
 * either. What was answered is shown to nobody here, not even to who comes back.
 */
export function FeltScreen() {
  const { meeting, actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().meeting.felt;
  const [order] = useState(() => actions.seats());
  const parties = useMemo(() => speakers(partnership, tableOrder(partnership, order)), [partnership, order]);
  const [speaker, setSpeaker] = useState<PartyId | null>(null);
  const [thanked, setThanked] = useState(false);
  const answered = meeting === null ? new Set<PartyId>() : answeredIn(meeting, partnership);
  const party = parties.find(({ id }) => id === speaker);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Another page: who hears it begins at its question.
    if (speaker !== null || thanked) heading.current?.focus({ preventScroll: true });
  }, [speaker, thanked]);
  if (parties.length === 0) return <NobodyYet />;
  const handOn = (said: boolean): void => {
    setSpeaker(null);
    setThanked(said);
  };
  return (
    <main id="content" tabIndex={-1} className="felt-screen" aria-label={text.label}>
      {party === undefined ? (
        <Cover
          key="cover"
          heading={heading}
          parties={parties}
          answered={answered}
          thanked={thanked}
          onTurn={setSpeaker}
        />
      ) : (
        <OwnWord
          key={party.id}
          heading={heading}
          party={party}
          again={answered.has(party.id)}
          onDone={(choice) => {
            actions.sayFelt(party.id, choice);
            handOn(true);
          }}
          onNotNow={() => handOn(false)}
        />
      )}
    </main>
  );
}

interface CoverProps {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly parties: readonly Party[];
  readonly answered: ReadonlySet<PartyId>;
  /** Somebody has just answered. */
  readonly thanked: boolean;
  readonly onTurn: (party: PartyId) => void;
}

/** Between two parties: whose turn it is, and who answered. Never what. */
function Cover({ heading, parties, answered, thanked, onTurn }: CoverProps) {
  const { actions } = useWorkspace();
  const text = useAllTexts().meeting.felt;
  const next = parties.find(({ id }) => !answered.has(id));
  return (
    <>
      <div className="felt-body">
        <h1 ref={heading} tabIndex={-1}>
          {next === undefined ? text.all : text.cover}
        </h1>
        {next === undefined ? null : (
          <>
            <p className="round-about">{thanked ? text.thanks : text.coverText}</p>
            <Button className="button primary large felt-next" onPress={() => onTurn(next.id)}>
              {text.turn(next.name)}
              <Icon name="right" />
            </Button>
          </>
        )}
        <p className="quiet-text felt-others">{next === undefined ? text.change : text.others}</p>
        <ul className="felt-parties">
          {parties.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="choice"
                aria-label={answered.has(id) ? text.said(name) : text.notYet(name)}
                onClick={() => onTurn(id)}
              >
                <span aria-hidden="true">{answered.has(id) ? "✓" : "–"}</span>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="round-foot">
        <Button className={`button large ${next === undefined ? "primary" : ""}`} onPress={actions.leaveBare}>
          {text.toLeader}
        </Button>
      </div>
    </>
  );
}

interface OwnWordProps {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly party: Party;
  /** It answered before: what it said is not shown, for another may hold the screen. */
  readonly again: boolean;
  /** Null = it does not know. */
  readonly onDone: (choice: FeltChoice | null) => void;
  readonly onNotNow: () => void;
}

const UNKNOWN = "unknown";

/** One party's own word, in words and not in numbers. It is taken over when the screen is handed on. */
function OwnWord({ heading, party, again, onDone, onNotNow }: OwnWordProps) {
  const text = useAllTexts().meeting.felt;
  const [chosen, setChosen] = useState<FeltChoice | typeof UNKNOWN | null>(null);
  return (
    <>
      <div className="felt-body">
        <div className="round-head">
          <p className="round-party">{party.name}</p>
          <h1 ref={heading} tabIndex={-1}>
            {text.question}
          </h1>
        </div>
        <p className="round-about">{text.about}</p>
        {again ? <p className="quiet-text">{text.again}</p> : null}
        <Choices
          label={text.question}
          className="felt-choices"
          options={[
            ...FELT_CHOICES.map(({ key }) => ({ key, chosen: chosen === key, content: text.choices[key] })),
            { key: UNKNOWN, chosen: chosen === UNKNOWN, content: text.dontKnow },
          ]}
          onChoose={setChosen}
        />
        <p className="quiet-text">{text.later}</p>
      </div>
      <div className="round-foot">
        <Button className="button large" onPress={onNotNow}>
          {text.notNow}
        </Button>
        <Button
          className="button primary large"
          isDisabled={chosen === null}
          onPress={() => onDone(chosen === UNKNOWN ? null : chosen)}
        >
          {text.done}
          <Icon name="right" />
        </Button>
      </div>
    </>
  );
}

/** Without anybody to ask, the parties come first. */
function NobodyYet() {
  const { actions } = useWorkspace();
  const { label, nobodyYet } = useAllTexts().meeting.felt;
  return (
    <main id="content" tabIndex={-1} className="felt-screen" aria-label={label}>
      <div className="felt-body">
        <h1>{nobodyYet.title}</h1>
        <p className="round-about">{nobodyYet.text}</p>
        <div>
          <Button className="button primary large" onPress={() => actions.goTo("challenge")}>
            {nobodyYet.action}
          </Button>
        </div>
      </div>
    </main>
  );
}
