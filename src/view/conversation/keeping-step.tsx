import type { RefObject } from "react";
import { Button } from "react-aria-components/Button";
import type { GuideText } from "../../conversation/guide-text.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { AskedFirst } from "./asked-first.tsx";

interface KeepingStepProps {
  readonly keeping: GuideText["keeping"];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What keeps this as it is; a flow that nobody drew can be drawn. */
export function KeepingStep({ keeping, heading }: KeepingStepProps) {
  const { actions } = useWorkspace();
  const { draw } = useAllTexts().conversation;
  return (
    <>
      <AskedFirst part={keeping} heading={heading} />
      <Button
        className="button draw-flow"
        onPress={() => {
          actions.goTo("photo");
          actions.ask({ about: "new-flow", from: null, to: null });
        }}
      >
        <Icon name="plus" />
        {draw}
      </Button>
    </>
  );
}
