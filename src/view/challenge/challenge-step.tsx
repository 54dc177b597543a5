import type { About } from "../../domain/partnership.ts";
import { Cell } from "../parts/cell.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

interface ChallengeStepProps {
  readonly onDone: () => void;
}

/** The shared challenge in one sentence, and below it, for who likes, how far they want to go. Enter goes on. */
export function ChallengeStep({ onDone }: ChallengeStepProps) {
  const { challenge: text } = useAllTexts().challenge;
  return (
    <>
      <Sentence field="challenge" label={text.label} hint={text.hint} onDone={onDone} />
      <div className="labelled ambition">
        <span aria-hidden="true">{text.ambition}</span>
        <Sentence field="ambition" label={text.ambition} hint={text.ambitionHint} onDone={onDone} />
      </div>
    </>
  );
}

interface SentenceProps extends ChallengeStepProps {
  readonly field: keyof Pick<About, "challenge" | "ambition">;
  readonly label: string;
  readonly hint: string;
}

function Sentence({ field, label, hint, onDone }: SentenceProps) {
  const { actions } = useWorkspace();
  const { about } = useOpen().partnership;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Cell
        className={field === "challenge" ? "sentence serif" : "sentence"}
        value={about[field]}
        label={label}
        placeholder={hint}
        asTyped
        onCommit={(typed, typing) => {
          actions.edit([{ type: "about", fields: { [field]: typed.trim() } }], typing);
          return null;
        }}
      />
    </form>
  );
}
