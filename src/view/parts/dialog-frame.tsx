import "../css/dialogs.css";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useWorkspace } from "../workspace.ts";
import { Icon } from "./icon.tsx";

interface DialogFrameProps {
  readonly title: string;
  readonly className?: string;
  /** A click beside it does not close it: for what would be a pity to lose. */
  readonly staysOpen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the stage: focus stays in it until it is closed, and then goes back to where it was. */
export function DialogFrame({ title, className = "", staysOpen = false, onClose, children }: DialogFrameProps) {
  const { t } = useWorkspace();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={!staysOpen} onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={`modal ${className}`}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="button quiet only-icon" aria-label={t.common.close} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
