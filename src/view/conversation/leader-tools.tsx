import { Button } from "react-aria-components/Button";
import { Choices } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { Toggles } from "../parts/toggles.tsx";
import { useAllTexts } from "../use-all-texts.ts";

/** Minutes a turn can take; 0: no time is kept. */
const MINUTES = ["0", "2", "3", "5"] as const;

interface LeaderToolsProps {
  /** Null where this screen shows only what is on the table. */
  readonly notesOn: boolean | null;
  readonly onNotes: (on: boolean) => void;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly onPrintNotes: () => void;
}

/** For who leads the talk: notes beside each page, the time of a turn, and the notes on paper. */
export function LeaderTools({ notesOn, onNotes, editing, onEdit, minutes, onMinutes, onPrintNotes }: LeaderToolsProps) {
  const text = useAllTexts().conversation;
  return (
    <section className="leader-tools" aria-label={text.leader}>
      <Choices
        label={text.time.label}
        className="chart-choice"
        options={MINUTES.map((key) => ({
          key,
          content: key === "0" ? text.time.off : text.time.minutes(Number(key)),
          chosen: key === String(minutes),
        }))}
        onChoose={(key) => onMinutes(Number(key))}
      />
      <Button className="button" onPress={() => onEdit(!editing)}>
        <Icon name="pencil" />
        {editing ? text.editing.stop : text.editing.start}
      </Button>
      {notesOn === null ? (
        <p className="quiet-text">{text.notes.notHere}</p>
      ) : (
        <>
          <Toggles
            label={text.notes.label}
            options={[{ key: "notes", content: text.notes.show, on: notesOn }]}
            onToggle={() => onNotes(!notesOn)}
          />
          <Button className="button" onPress={onPrintNotes}>
            <Icon name="print" />
            {text.notes.print}
          </Button>
        </>
      )}
    </section>
  );
}
