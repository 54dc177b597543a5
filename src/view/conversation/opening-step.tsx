import { type RefObject, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { GuideText } from "../../conversation/guide-text.ts";
import { capital } from "../../text/numbers.ts";
import { Silence } from "../meeting/silence.tsx";
import { Ask } from "../parts/ask.tsx";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { ByRule } from "../parts/by-rule.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { AskedFirst } from "./asked-first.tsx";

interface OpeningStepProps {
  readonly opening: GuideText["opening"];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What a photo is, through whose eyes it was taken, and what goes well. */
export function OpeningStep({ opening, heading }: OpeningStepProps) {
  const t = useAllTexts();
  const { seenBy } = useOpen().evaluated.about;
  const good = opening.questions.filter(({ headline }) => headline !== "");
  return (
    <>
      <AskedFirst
        part={{ ...opening, questions: opening.questions.filter((one) => !good.includes(one)) }}
        heading={heading}
      />
      <QuietMinute />
      <p className="quiet-text">{`${capital(t.panels.caption.seenBy(seenBy))}.`}</p>
      <ByRule />
      {good.length === 0 ? null : (
        <section className="what-goes-well" aria-label={opening.good}>
          <p className="small-head">{opening.good}</p>
          {good.map(({ asks, parties, headline, sum, otherwise, question }) => (
            <div key={[asks, ...parties].join(" ")}>
              <h3>{headline}</h3>
              <p>
                <BoldNumbers text={sum} /> <i className="otherwise">{otherwise}</i>
              </p>
              <Ask question={question} />
            </div>
          ))}
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
