import { findingText } from "../../findings/finding-text.ts";
import type { Finding } from "../../findings/pattern.ts";
import { wordingOf } from "../../findings/wording.ts";
import { Ask } from "../parts/ask.tsx";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { Sure } from "../parts/sure.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";
import { SceneGlyph } from "./scene-nodes.tsx";
import { SumBehind } from "./sum-behind.tsx";

interface FindingCardProps {
  readonly finding: Finding;
  /** In the inspector the party is already chosen: the headline is no button there. */
  readonly chosen?: boolean;
}

/** One thing that stands out: headline, the sum behind it, what else could explain it, and the question. */
export function FindingCard({ finding, chosen = false }: FindingCardProps) {
  const { language, t, actions } = useWorkspace();
  const { evaluated, selected } = useOpen();
  const words = wordingOf(evaluated, language);
  const text = findingText(finding, words);
  const party = finding.parties[0];
  return (
    <article tabIndex={-1} className="finding" data-chosen={!chosen && party !== undefined && party === selected}>
      <div className="finding-head">
        {finding.tone === "good" ? (
          <span className="sure">{t.panels.goodNews}</span>
        ) : finding.sure === null ? null : (
          <Sure sure={finding.sure} />
        )}
        {party === undefined || chosen ? null : <SceneGlyph party={party} radius={13} />}
      </div>
      <h3>
        {party === undefined || chosen ? (
          text.headline
        ) : (
          <button
            type="button"
            className="stretched"
            title={t.panels.choose(words.name(party))}
            aria-pressed={party === selected}
            onClick={() => {
              actions.select(party);
              // of one party it is mostly all that is its own
              if (finding.parties.length > 1 || finding.beyond === true)
                actions.look({ from: { sort: "finding", finding } });
            }}
          >
            {text.headline}
          </button>
        )}
      </h3>
      <p>
        <BoldNumbers text={text.sum} /> <i className="otherwise">{text.otherwise}</i>
      </p>
      <SumBehind finding={finding} />
      <Ask question={text.question} />
    </article>
  );
}
