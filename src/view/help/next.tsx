import { Button } from "react-aria-components/Button";

interface NextProps {
  readonly text: string;
  readonly button: string;
  readonly onPress: () => void;
}

/** Why there is nothing here, and what to do next. */
export function Next({ text, button, onPress }: NextProps) {
  return (
    <p className="help-next">
      {text}
      <Button className="button" onPress={onPress}>
        {button}
      </Button>
    </p>
  );
}
