import { useState } from "react";
import type { WhyShifted } from "../../../compare/why-shifted.ts";
import { NOBODY } from "../../../domain/party.ts";
import type { Wording } from "../../../findings/pattern.ts";
import { useAllTexts } from "../../use-all-texts.ts";

interface WhyProps {
  readonly why: WhyShifted | null;
  readonly party: string;
  readonly words: Wording;
}

/** How it comes that a party is told of otherwise, for who asks. */
export function Why({ why, party, words }: WhyProps) {
  const t = useAllTexts().ideas.outcome.why;
  const [open, setOpen] = useState(false);
  if (why === null) return null;
  const said = (): string => {
    switch (why.because) {
      case "noise":
        return why.within ? t.withinNoise : t.beyondNoise;
      case "own": {
        const others = why.others.filter((end) => end !== NOBODY).map(words.name);
        return others.length === 0 ? t.givesUp(words.name(party)) : t.own(words.name(party), words.list(others));
      }
      case "together": {
        const [was, is] = [why.before, why.after].map(
          ({ brings, takes }) => [words.value(brings), words.value(takes)] as const,
        ) as [readonly [string, string], readonly [string, string]];
        return t.together(words.name(party), was, is);
      }
      case "how-many":
        return t.howMany(why.before, why.after);
    }
  };
  return (
    <details className="found-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.ask}</summary>
      {open ? <p>{said()}</p> : null}
    </details>
  );
}
