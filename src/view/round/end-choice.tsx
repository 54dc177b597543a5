import { type KeyboardEvent, useRef, useState } from "react";
import { type Endpoint, NOBODY, TABLE } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";
import { Choices, type ChoicesHandle } from "../parts/choices.tsx";
import { matches } from "../parts/matches.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** The other end: somebody at the table, the table itself, or a name that is new. */
export type OtherEnd = { readonly end: Endpoint } | { readonly name: string };

interface EndChoiceProps {
  readonly label: string;
  /** Who is at the one end, and is not at the other as well; null where that is not known yet. */
  readonly speaker: string | null;
  /** In the order of the table. */
  readonly order: readonly string[];
  /** Whether it may be that nobody receives it. */
  readonly nobody?: boolean;
  readonly onChoose: (other: OtherEnd) => void;
}

/** In the list of ends: a name that is not there yet. No id is empty. */
const NEW = "";

/** Who it comes from or goes to: by a button, or by typing the name, which leaves the buttons that fit. */
export function EndChoice({ label, speaker, order, nobody = false, onChoose }: EndChoiceProps) {
  const { t } = useWorkspace();
  const { partnership } = useOpen();
  const [typed, setTyped] = useState("");
  const buttons = useRef<ChoicesHandle>(null);
  const text = useAllTexts().round;
  const names = new Map(partnership.parties.map(({ id, name }) => [id, name]));
  const ends = [
    ...order.filter((id) => id !== speaker).map((id) => ({ end: id, name: names.get(id) ?? "" })),
    ...(speaker === TABLE ? [] : [{ end: TABLE, name: partnership.about.table?.name ?? t.common.table }]),
    ...(nobody ? [{ end: NOBODY, name: t.common.nobody }] : []),
  ];
  const fitting = ends.filter(({ name }) => matches(typed, name));
  const isNew = typed.trim() !== "" && ![...names.values()].some((name) => sameName(name, typed));
  const options = [
    ...fitting.map(({ end, name }) => ({ key: end, content: name })),
    ...(isNew ? [{ key: NEW, content: text.add(typed.trim()) }] : []),
  ];
  const choose = (key: string): void => onChoose(key === NEW ? { name: typed.trim() } : { end: key });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" && options.length > 0) {
      event.preventDefault();
      buttons.current?.focus();
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const named = fitting.find(({ name }) => sameName(name, typed)) ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (named !== undefined) choose(named.end);
    // several fit, or none: the choice is made among the buttons
    else buttons.current?.focus();
  };
  return (
    <div className="end-choice">
      <input
        className="field large"
        aria-label={`${label} ${text.otherName}`}
        placeholder={text.otherName}
        autoComplete="off"
        value={typed}
        data-dirty={typed !== ""}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Choices ref={buttons} label={label} options={options} onChoose={choose} />
      {speaker === TABLE ? null : (
        <p className="quiet-text">{text.tableMeans(partnership.about.table?.name ?? t.common.table)}</p>
      )}
    </div>
  );
}
