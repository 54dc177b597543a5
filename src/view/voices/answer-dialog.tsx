import "./voices.css";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { type Answer, answerOf, type Change, takeAway } from "../../document/bring-in.ts";
import { applyAll } from "../../domain/edit.ts";
import { FROM_RATERS } from "../../domain/felt-balance.ts";
import type { Flow, FlowId } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { NOBODY } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { dateText, valueText } from "../../text/numbers.ts";
import { choiceOf } from "../meeting/felt-choices.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useWorkspace } from "../workspace.ts";

/** A form that came back: what it says beside what is there, and only then taken over, as one step. */
export function AnswerDialog({ onClose }: { readonly onClose: () => void }) {
  const { open, answer: filled } = useWorkspace();
  if (open === null || filled === null) return null;
  return <Looked partnership={open.partnership} filled={filled} onClose={onClose} />;
}

interface LookedProps {
  readonly partnership: Partnership;
  readonly filled: Partnership;
  readonly onClose: () => void;
}

function Looked({ partnership, filled, onClose }: LookedProps) {
  const { t, actions, language, onlyOnTable, namesReplaced } = useWorkspace();
  const text = useAllTexts().voices.answer;
  const [taking, setTaking] = useState(false);
  const [apart, setApart] = useState<ReadonlySet<FlowId>>(new Set());
  const [taken, setTaken] = useState(false);
  const undo = useCommand("undo");
  const [refused, setRefused] = useState(false);
  const found = useMemo(
    () => answerOf(partnership, filled, actions.today(), apart),
    [partnership, filled, actions, apart],
  );
  const name = filled.parties.find(({ id }) => id === filled.form?.party)?.name ?? "";
  // What a party says to the leader alone is not for who looks along.
  if (onlyOnTable || namesReplaced)
    return (
      <DialogFrame title={text.notHere} onClose={onClose}>
        <p>{text.notHereAbout}</p>
        <div className="dialog-foot">
          <Button
            className="button primary"
            autoFocus
            onPress={() => {
              if (onlyOnTable) actions.setOnlyOnTable(false);
              if (namesReplaced) actions.replaceNames(false);
            }}
          >
            {text.lookAlone}
          </Button>
          <Button className="button" onPress={onClose}>
            {text.leave}
          </Button>
        </div>
      </DialogFrame>
    );
  if (taken)
    return (
      <DialogFrame title={text.title(name)} onClose={onClose}>
        <p role="status">{text.taken}</p>
        <div className="dialog-foot">
          <Button className="button primary" autoFocus onPress={onClose}>
            {text.done}
          </Button>
          <Button
            className="button"
            onPress={() => {
              undo.run();
              setTaken(false);
            }}
          >
            {t.common.undo}
          </Button>
        </div>
      </DialogFrame>
    );
  if (typeof found === "string")
    return (
      <DialogFrame title={text.title(name)} onClose={onClose}>
        <p role="alert">{text.refused[found]}</p>
      </DialogFrame>
    );
  const { changes, edits, notAgain } = found;
  const away = taking ? takeAway(notAgain, found.party) : [];
  const take = (): void => {
    const faults = actions.edit([...edits, ...away]);
    setRefused(faults.length > 0);
    setTaken(faults.length === 0);
  };
  const nothing = edits.length + away.length === 0;
  return (
    <DialogFrame title={text.title(name)} staysOpen onClose={onClose}>
      <p className="quiet-text">{found.unfinished ? text.unfinished : text.given(dateText(language, found.given))}</p>
      {found.withheld ? <p className="withheld-note">{text.withheld(name)}</p> : null}
      {found.formerly === null ? null : <p className="quiet-text">{text.formerly(found.formerly)}</p>}
      {changes.length === 0 ? <p>{text.nothing}</p> : null}
      <Changes
        partnership={partnership}
        answer={found}
        apart={apart}
        onApart={(flow) =>
          setApart((before) => new Set(before.has(flow) ? [...before].filter((id) => id !== flow) : [...before, flow]))
        }
      />
      {notAgain.length === 0 ? null : (
        <fieldset className="voices-part">
          <legend>{text.notAgain(notAgain.length)}</legend>
          <ul className="answer-list">
            {notAgain.map((flow) => (
              <li key={flow.id}>
                <FlowLine flow={flow} partnership={partnership} />
              </li>
            ))}
          </ul>
          <label className="check">
            <input type="checkbox" checked={taking} onChange={(event) => setTaking(event.currentTarget.checked)} />
            {text.takeAway}
          </label>
        </fieldset>
      )}
      {refused ? (
        <p className="cell-wrong" role="alert">
          {t.shell.refused}
        </p>
      ) : null}
      <div className="dialog-foot">
        <Button className="button primary" isDisabled={nothing} onPress={take}>
          {text.take}
        </Button>
        <Button className="button" onPress={onClose}>
          {text.leave}
        </Button>
      </div>
    </DialogFrame>
  );
}

interface ChangesProps {
  readonly partnership: Partnership;
  readonly answer: Answer;
  readonly apart: ReadonlySet<FlowId>;
  readonly onApart: (flow: FlowId) => void;
}

/** All that the answer says, in the words of the partnership as it would be. */
function Changes({ partnership, answer, apart, onApart }: ChangesProps) {
  const { language } = useWorkspace();
  const { voices, meeting, listening, round } = useAllTexts();
  const text = voices.answer;
  const after = useMemo(() => {
    const made = applyAll(partnership, answer.edits);
    return made.ok ? made.value.partnership : partnership;
  }, [partnership, answer]);
  const name = partnership.parties.find(({ id }) => id === answer.party)?.name ?? "";
  const value = (said: number | null): string => (said === null ? text.dontKnow : valueText(language, said));
  const felt = (ratio: number): string => meeting.felt.choices[choiceOf(ratio)];
  const line = (change: Change): readonly [what: React.ReactNode, how: string] => {
    switch (change.about) {
      case "party":
        return [text.newParty(change.name), ""];
      case "kind":
        return [text.newKind(change.name), ""];
      case "nothing":
        return [round.nothing[change.side].said(name), ""];
      case "interest":
        return [`${text.interest}: ${change.interest.text}`, listening.openness[change.interest.openness]];
      case "stake":
        return [text.stake(value(change.said)), change.before === null ? "" : text.before(value(change.before))];
      // who said what of others is shown nowhere
      case "felt-of":
        return ["", ""];
      case "felt":
        return [`${text.felt}: ${felt(change.said)}`, change.before === null ? "" : text.before(felt(change.before))];
      case "flow": {
        const { flow, by, said, how } = change;
        const size = by === "receiver" ? text.worth(value(said)) : text.cost(value(said));
        const guess = by === "giver" ? (reportOf(flow, "giver")?.worth ?? null) : null;
        return [
          <>
            <FlowLine flow={flow} partnership={after} />, {size}
            {guess === null ? null : `, ${text.worthToThem(value(guess))}`}
          </>,
          how === "again"
            ? text.how.again(value(change.before))
            : how === "beside"
              ? text.how.beside(change.before === null ? null : value(change.before))
              : text.how[how],
        ];
      }
    }
  };
  const ofOthers = answer.changes.filter(({ about }) => about === "felt-of").length;
  return (
    <ul className="answer-list">
      {ofOthers === 0 ? null : <li>{text.feltOf(ofOthers, FROM_RATERS)}</li>}
      {answer.changes.map((change, nth) => {
        if (change.about === "felt-of") return null;
        const [what, how] = line(change);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one answer stays as it is
          <li key={nth}>
            <span>{what}</span>
            <span className="quiet-text">{how}</span>
            {change.about === "flow" && (change.how === "beside" || apart.has(change.named)) ? (
              <label className="check">
                <input type="checkbox" checked={apart.has(change.named)} onChange={() => onApart(change.named)} />
                {text.apart}
              </label>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function FlowLine({ flow, partnership }: { readonly flow: Flow; readonly partnership: Partnership }) {
  const { language } = useWorkspace();
  const { common, voices, round } = useAllTexts();
  const words = wordingOf(partnership, language);
  const to = flow.to === NOBODY ? common.nobody : words.name(flow.to);
  const parts = [words.resource(flow.resource), round.from(words.name(flow.from)), round.to(to)];
  return (
    <>
      {parts.join(" ")}
      {flow.note === "" ? null : ` (${flow.note})`}
      {flow.state === "hoped" ? ` · ${voices.answer.hoped}` : null}
    </>
  );
}
