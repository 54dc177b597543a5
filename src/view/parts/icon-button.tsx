import { Button, type ButtonProps } from "react-aria-components/Button";
import { TooltipTrigger } from "react-aria-components/Tooltip";
import { Icon, type IconName } from "./icon.tsx";
import { Tip } from "./tip.tsx";

interface IconButtonProps extends Omit<ButtonProps, "children"> {
  readonly icon: IconName;
  /** Its name, for those who hear the page and on hover. */
  readonly label: string;
  readonly keys?: readonly string[] | undefined;
}

/** A button with a sign only: undo, redo, search, zoom, theme, close. */
export function IconButton({ icon, label, keys, className = "", ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} aria-label={label} className={`button quiet only-icon ${className}`}>
        <Icon name={icon} />
      </Button>
      <Tip label={label} keys={keys} />
    </TooltipTrigger>
  );
}
