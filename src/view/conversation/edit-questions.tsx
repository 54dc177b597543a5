import "../css/cell.css";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { added, asTheyCame, leftOut, moved, reworded } from "../../conversation/arrange-questions.ts";
import type { ArrangedQuestion } from "../../conversation/arranged.ts";
import type { Edit } from "../../domain/edit.ts";
import type { GuidePart } from "../../domain/guide-question.ts";
import { Cell } from "../parts/cell.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

interface EditQuestionsProps {
  readonly part: GuidePart;
  readonly title: string;
  /** All of the part, those that are left out at their places too. */
  readonly all: readonly ArrangedQuestion[];
}

/** The questions of a part: other words, another order, left out, one more, and back to as they came. */
export function EditQuestions({ part, title, all }: EditQuestionsProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().conversation.editing;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const edit = (edits: readonly Edit[], typing?: string): boolean =>
    edits.length === 0 || actions.edit(edits, typing).length === 0;
  const move = (at: number, to: number): void => {
    if (!edit(moved(partnership, part, all, at, to))) return;
    setSaid(text.moved(to + 1, all.length));
    // what was pressed goes with its question
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const buttons = row?.querySelectorAll<HTMLButtonElement>(".question-move button:not([disabled])");
      buttons?.[to < at ? 0 : buttons.length - 1]?.focus();
    });
  };
  return (
    <section className="edit-questions" aria-label={text.label(title)}>
      <p className="quiet-text">{text.about}</p>
      <ol ref={list}>
        {all.map((asked, at) => (
          <QuestionRow
            key={[asked.question.asks, ...asked.question.parties].join(" ")}
            asked={asked}
            onReword={(words, typing) => edit(reworded(partnership, part, asked, words), typing)}
            onLeaveOut={() => edit(leftOut(partnership, part, asked, !asked.out))}
            onMove={(by) => move(at, at + by)}
            isFirst={at === 0}
            isLast={at === all.length - 1}
          />
        ))}
      </ol>
      <NewQuestion onAdd={(words) => edit(added(partnership, part, words))} />
      {partnership.guide.some((change) => change.part === part) ? (
        <Button className="button" onPress={() => edit(asTheyCame(partnership, part))}>
          <Icon name="undo" />
          {text.asTheyCame}
        </Button>
      ) : null}
      <p className="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

interface QuestionRowProps {
  readonly asked: ArrangedQuestion;
  /** Whether it was taken over. */
  readonly onReword: (words: string, typing?: string) => boolean;
  readonly onLeaveOut: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function QuestionRow({ asked, onReword, onLeaveOut, onMove, isFirst, isLast }: QuestionRowProps) {
  const { t } = useWorkspace();
  const text = useAllTexts().conversation.editing;
  const { question, came, change, out } = asked;
  return (
    <li data-out={out}>
      <div className="question-words">
        {question.headline === "" ? null : <p className="quiet-text">{question.headline}</p>}
        <Cell
          className="sentence"
          value={question.question}
          label={text.words(question.question)}
          asTyped
          wraps
          onCommit={(typed, typing) =>
            typed.trim() === "" ? text.needsWords : onReword(typed.trim(), typing) ? null : t.shell.refused
          }
        />
        {came !== null && change?.words != null ? (
          <p className="quiet-text">
            {text.came(came)}{" "}
            <Button className="button link" aria-label={text.backTo(came)} onPress={() => onReword(came)}>
              {text.back}
            </Button>
          </p>
        ) : null}
        {out ? <p className="quiet-text">{text.isOut}</p> : null}
      </div>
      <div className="question-move">
        <IconButton icon="up" label={text.up(question.question)} isDisabled={isFirst} onPress={() => onMove(-1)} />
        <IconButton icon="down" label={text.down(question.question)} isDisabled={isLast} onPress={() => onMove(1)} />
        <IconButton
          icon={out ? "plus" : "close"}
          label={(out ? text.putBack : text.leaveOut)(question.question)}
          onPress={onLeaveOut}
        />
      </div>
    </li>
  );
}

function NewQuestion({ onAdd }: { readonly onAdd: (words: string) => boolean }) {
  const text = useAllTexts().conversation.editing;
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== "" && onAdd(typed.trim())) setTyped("");
  };
  return (
    <form className="name-row" onSubmit={submit}>
      <input
        className="field"
        aria-label={text.own}
        placeholder={text.own}
        autoComplete="off"
        value={typed}
        data-dirty={typed !== ""}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button className="button" type="submit" isDisabled={typed.trim() === ""}>
        <Icon name="plus" />
        {text.add}
      </Button>
    </form>
  );
}
