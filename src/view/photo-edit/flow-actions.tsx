import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";

interface FlowActionsProps {
  /** What its removal is called: "Remove Linde to Kompas". */
  readonly removal: string;
  readonly turns: boolean;
  readonly splits: boolean;
  readonly splitting: boolean;
  readonly onTurn: () => void;
  readonly onSplit: () => void;
  readonly onAnother: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a flow as a whole. What reaches nobody cannot come from there. */
export function FlowActions({
  removal,
  turns,
  splits,
  splitting,
  onTurn,
  onSplit,
  onAnother,
  onRemove,
}: FlowActionsProps) {
  const t = useAllTexts().photoEdit;
  return (
    <div className="flow-actions">
      {turns ? (
        <Button className="button" onPress={onTurn}>
          <Icon name="bothWays" size={16} />
          {t.turn}
        </Button>
      ) : null}
      {splits ? (
        <Button className="button" aria-expanded={splitting} onPress={onSplit}>
          {t.split.open}
        </Button>
      ) : null}
      <Button className="button" onPress={onAnother}>
        {t.another}
      </Button>
      <Button className="button only-icon" aria-label={removal} onPress={onRemove}>
        <Icon name="remove" size={16} />
      </Button>
    </div>
  );
}
