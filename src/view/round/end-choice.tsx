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
  /** Where it may go to several alike: all at the table at once, or those who are picked. */
  readonly onSeveral?: ((others: readonly OtherEnd[]) => void) | undefined;
}

/** In the list of ends: a name that is not there yet; everybody, each for itself; some of them. No id is any of these. */
const [NEW, EACH, SOME] = ["", " ", "  "];

/** Who it comes from or goes to: by a button, or by typing the name, which leaves the buttons that fit. */
export function EndChoice({ label, speaker, order, nobody = false, onChoose, onSeveral }: EndChoiceProps) {
  const { t } = useWorkspace();
  const { partnership } = useOpen();
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const buttons = useRef<ChoicesHandle>(null);
  const text = useAllTexts().round;
  const names = new Map(partnership.parties.map(({ id, name }) => [id, name]));
  const ends = [
    ...order.filter((id) => id !== speaker).map((id) => ({ end: id, name: names.get(id) ?? "" })),
    ...(speaker === TABLE ? [] : [{ end: TABLE, name: partnership.about.table?.name ?? t.common.table }]),
    ...(nobody ? [{ end: NOBODY, name: t.common.nobody }] : []),
  ];
  const chairs = new Set(partnership.parties.flatMap(({ id, standing }) => (standing === "empty-chair" ? [id] : [])));
  const each = order.filter((id) => id !== speaker && !chairs.has(id));
  const offersSeveral = onSeveral !== undefined && each.length > 1 && typed.trim() === "";
  const fitting = ends.filter(({ name }) => matches(typed, name));
  const isNew = typed.trim() !== "" && ![...names.values()].some((name) => sameName(name, typed));
  const options = [
    ...fitting.map(({ end, name }) => ({ key: end, content: name, ...(picked ? { chosen: picked.has(end) } : {}) })),
    ...(offersSeveral
      ? [
          { key: EACH, content: text.several.each },
          { key: SOME, content: text.several.some, chosen: picked !== null },
        ]
      : []),
    ...(isNew && picked === null ? [{ key: NEW, content: text.add(typed.trim()) }] : []),
  ];
  const choose = (key: string): void => {
    if (key === EACH) onSeveral?.(each.map((end) => ({ end })));
    else if (key === SOME) setPicked(picked === null ? new Set() : null);
    else if (picked !== null) {
      setPicked(new Set(picked.has(key) ? [...picked].filter((end) => end !== key) : [...picked, key]));
      setTyped("");
    } else onChoose(key === NEW ? { name: typed.trim() } : { end: key });
  };
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
      {picked === null ? null : (
        <div>
          <button
            type="button"
            className="button primary large"
            disabled={picked.size === 0}
            onClick={() => onSeveral?.(ends.flatMap(({ end }) => (picked.has(end) ? [{ end }] : [])))}
          >
            {text.several.take(picked.size)}
          </button>
        </div>
      )}
      {speaker === TABLE ? null : (
        <p className="quiet-text">
          {text.tableMeans(partnership.about.table?.name ?? t.common.table, onSeveral !== undefined)}
        </p>
      )}
    </div>
  );
}
