import type { RefObject } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { Measure } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { Icon } from "../parts/icon.tsx";
import { useWorkspace } from "../workspace.ts";
import { MeasureBody } from "./measure-body.tsx";

interface NumberPopoverProps {
  readonly measure: Measure;
  readonly whose: Whose;
  readonly value: string;
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What an opened number holds, beside the number itself, which stays in sight. Escape closes it. */
export function NumberPopover({ measure, whose, value, at, onClose }: NumberPopoverProps) {
  const { language, t } = useWorkspace();
  return (
    <Popover
      className="number-popover"
      triggerRef={at}
      isOpen
      placement="bottom"
      offset={6}
      containerPadding={10}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Dialog className="number-dialog">
        <header>
          <Heading slot="title" level={3}>
            {measure.text[language].name} <b className="num">{value}</b>
          </Heading>
          <Button className="button quiet only-icon" aria-label={t.common.close} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        <MeasureBody measure={measure} whose={whose} />
      </Dialog>
    </Popover>
  );
}
