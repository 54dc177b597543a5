import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";

interface SaveFootProps {
  /** What is said while it is made, and where it could not be. */
  readonly said: string;
  readonly isDisabled: boolean;
  readonly onSave: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** Where a form of something to save ends. */
export function SaveFoot({ said, isDisabled, onSave, children }: SaveFootProps) {
  return (
    <>
      <p role="status" className="quiet-text">
        {said}
      </p>
      <div className="dialog-foot">
        <Button className="button primary" isDisabled={isDisabled} onPress={onSave}>
          <Icon name="download" />
          {useAllTexts().exporting.save}
        </Button>
        {children}
      </div>
    </>
  );
}
