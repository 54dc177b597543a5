import { Cell } from "../parts/cell.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** The exchange that all know: what everything else is compared with. Enter goes on. */
export function YardstickStep({ onDone }: { readonly onDone: () => void }) {
  const { actions } = useWorkspace();
  const { yardstick } = useOpen().partnership.about;
  const text = useAllTexts().round.yardstick;
  return (
    <form
      className="round-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="round-about">{text.about}</p>
      <Cell
        className="sentence"
        value={yardstick}
        label={text.label}
        placeholder={text.hint}
        asTyped
        onCommit={(typed, typing) => {
          actions.edit([{ type: "about", fields: { yardstick: typed.trim() } }], typing);
          return null;
        }}
      />
      <p className="quiet-text">{text.later}</p>
    </form>
  );
}
