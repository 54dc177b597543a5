import { type RefObject, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { GuideText } from "../../conversation/guide-text.ts";
import { capital } from "../../text/numbers.ts";
import { Silence } from "../meeting/silence.tsx";
import { Ask } from "../parts/ask.tsx";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";

interface OpeningStepProps {
  readonly opening: GuideText["opening"];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What a photo is, through whose eyes it was taken, and what goes well. */
export function OpeningStep({ opening: { about, question, good }, heading }: OpeningStepProps) {
  const t = useAllTexts();
  const { seenBy } = useOpen().evaluated.about;
  return (
    <>
      <div className="round-head">
        <p className="round-about">{about}</p>
        <h2 ref={heading} tabIndex={-1}>
          {question}
        </h2>
      </div>
      <QuietMinute />
      <p className="quiet-text">{`${capital(t.panels.caption.seenBy(seenBy))}.`}</p>
      {good === null ? null : (
        <section className="what-goes-well">
          <p className="small-head">{good.title}</p>
          <h3>{good.headline}</h3>
          <p>
            <BoldNumbers text={good.sum} /> <i className="otherwise">{good.otherwise}</i>
          </p>
          <Ask question={good.question} />
        </section>
      )}
      <p className="quiet-text for-mouse">{t.conversation.keys}</p>
    </>
  );
}

/** A clock for the minute that is kept in silence, for who asks for it. */
function QuietMinute() {
  const { startSilence, stopSilence } = useAllTexts().meeting;
  const [since, setSince] = useState<number | null>(null);
  return (
    <div className="quiet-minute">
      <Button className="button" onPress={() => setSince(since === null ? Date.now() : null)}>
        <Icon name="waiting" />
        {since === null ? startSilence : stopSilence}
      </Button>
      {since === null ? null : <Silence since={since} />}
    </div>
  );
}
