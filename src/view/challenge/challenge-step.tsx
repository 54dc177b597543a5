import { Cell } from "../parts/cell.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** The shared challenge in one sentence. Enter goes on. */
export function ChallengeStep({ onDone }: { readonly onDone: () => void }) {
  const { actions } = useWorkspace();
  const { about } = useOpen().partnership;
  const text = useAllTexts().challenge.challenge;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Cell
        className="sentence serif"
        value={about.challenge}
        label={text.label}
        placeholder={text.hint}
        asTyped
        onCommit={(typed, typing) => {
          actions.edit([{ type: "about", fields: { challenge: typed.trim() } }], typing);
          return null;
        }}
      />
    </form>
  );
}
