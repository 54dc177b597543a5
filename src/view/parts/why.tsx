import { useState } from "react";
import type { WhyShifted } from "../../compare/why-shifted.ts";
import type { Wording } from "../../findings/pattern.ts";
import { whyText } from "../../findings/why-text.ts";
import { useAllTexts } from "../use-all-texts.ts";

interface WhyProps {
  readonly why: WhyShifted | null;
  readonly party: string;
  readonly words: Wording;
}

/** How it comes that a party is told of otherwise, for who asks. */
export function Why({ why, party, words }: WhyProps) {
  const t = useAllTexts().whyShifted;
  const [open, setOpen] = useState(false);
  if (why === null) return null;
  return (
    <details className="found-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.ask}</summary>
      {open ? <p>{whyText(why, party, words)}</p> : null}
    </details>
  );
}
