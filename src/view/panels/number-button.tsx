import "../css/inspector.css";
import "../css/opened-number.css";
import { lazy, Suspense, useRef, useState } from "react";
import type { Measure } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { OldMark } from "../parts/old-mark.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { isOld } from "./number-age.ts";

const NumberPopover = lazy(() => import("./number-popover.tsx").then((part) => ({ default: part.NumberPopover })));

interface NumberButtonProps {
  readonly measure: Measure;
  readonly whose: Whose;
  /** "46" */
  readonly value: string;
  /** As it stands there, where it is more than the number: "brings 46". */
  readonly shown?: string;
}

/** A number that opens beside itself, wherever it stands. */
export function NumberButton({ measure, whose, value, shown = value }: NumberButtonProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const open = useOpen();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {isOld(open, measure) ? <OldMark /> : null}
      <button
        ref={button}
        type="button"
        className="number-button num"
        aria-haspopup="dialog"
        aria-expanded={opened}
        aria-label={t.opened.open(shown, measure.text[language].name)}
        onClick={() => setOpened(true)}
      >
        {shown}
      </button>
      {opened ? (
        <Suspense fallback={null}>
          <NumberPopover measure={measure} whose={whose} value={value} at={button} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
