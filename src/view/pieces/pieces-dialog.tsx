import "../round/round.css";
import { Button } from "react-aria-components/Button";
import { PiecesStep } from "../challenge/pieces-step.tsx";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { useAllTexts } from "../use-all-texts.ts";

/** The pieces of the puzzle and who holds them, from wherever one is. */
export function PiecesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useAllTexts();
  return (
    <DialogFrame title={t.pieces.title} className="pieces-modal undoes" onClose={onClose}>
      <PiecesStep />
      <div className="dialog-foot">
        <Button className="button primary" onPress={onClose}>
          {t.settings.done}
        </Button>
      </div>
    </DialogFrame>
  );
}
