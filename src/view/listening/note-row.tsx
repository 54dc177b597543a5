import type { ReactNode } from "react";
import type { Openness } from "../../domain/interest.ts";
import type { Noted } from "../../text/sections/listening.ts";
import { Cell } from "../parts/cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { NotedIcon, NotOnTable } from "./noted-icon.tsx";
import { OpennessSelect } from "./openness-select.tsx";

interface NoteRowProps {
  readonly collection: "interests" | "cards" | "symptoms";
  readonly id: string;
  readonly noted: Noted;
  readonly text: string;
  readonly openness: Openness;
  /** What else can be changed of it, beside who may see it. */
  readonly fields?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing that was noted: its sign and word, in their words, and who may see it. */
export function NoteRow({ collection, id, noted, text, openness, fields, children }: NoteRowProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts().listening;
  const change = (changed: { readonly text: string } | { readonly openness: Openness }, typing?: string): void => {
    actions.edit([{ type: "change", collection, id, fields: changed }], typing);
  };
  return (
    <li className="note" data-openness={openness}>
      <span className="note-sort">
        <NotedIcon noted={noted} />
        {t.noted[noted]}
        <NotOnTable openness={openness} />
      </span>
      <Cell
        className="note-text"
        value={text}
        label={t.field.text(t.noted[noted])}
        multiline
        asTyped
        onCommit={(typed, typing) => {
          if (typed.trim() === "") return t.needsText;
          change({ text: typed.trim() }, typing);
          return null;
        }}
      />
      <div className="note-fields">
        {fields}
        <OpennessSelect
          value={openness}
          label={t.field.openness(text)}
          onChange={(changed) => change({ openness: changed })}
        />
      </div>
      <IconButton
        icon="remove"
        label={t.field.remove(text)}
        onPress={() => actions.edit([{ type: "remove", collection, id }])}
      />
      {children === undefined ? null : <div className="note-more">{children}</div>}
    </li>
  );
}
