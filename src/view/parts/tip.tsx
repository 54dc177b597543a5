import { Tooltip } from "react-aria-components/Tooltip";

interface TipProps {
  readonly label: string;
  readonly keys?: readonly string[] | undefined;
}

/** What a button does, and its key, while the pointer or the focus rests on it. Stands beside it in a `TooltipTrigger`. */
export function Tip({ label, keys }: TipProps) {
  return (
    <Tooltip className="tooltip" offset={6}>
      {label}
      {keys?.[0] === undefined ? null : <kbd>{keys[0]}</kbd>}
    </Tooltip>
  );
}
