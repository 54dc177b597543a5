import type { Shared } from "../../document/left-out.ts";
import { countedFlows } from "../../domain/counted-flows.ts";
import { findingText } from "../../findings/finding-text.ts";
import type { Finding } from "../../findings/pattern.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { Ask } from "../parts/ask.tsx";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { Sure } from "../parts/sure.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { beamerWording } from "./beamer-wording.ts";
import { FeltBeside } from "./felt-beside.tsx";
import { feltProgress, type Meeting } from "./meeting.ts";
import { Silence } from "./silence.tsx";

interface BeamerWordsProps {
  readonly state: Shared;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly meeting: Meeting;
  /** What is told of now; null = the photo by itself. */
  readonly told: Finding | null;
}

/** What stands beside the photo, for all to read: of each step its question, and no number before the last. */
export function BeamerWords(props: BeamerWordsProps) {
  const { meeting, told } = props;
  const { beamer, beside } = useAllTexts().meeting;
  switch (meeting.step) {
    case "collect":
      return <Collecting flows={countedFlows(props.state).length} />;
    case "look":
      return <Looking {...props} />;
    case "feel":
      return <Feeling {...props} />;
    case "see":
      if (meeting.felt)
        return (
          <>
            <h2>{beside.title}</h2>
            <FeltBeside {...props} seats={meeting.seats} unknown={meeting.unknown} />
          </>
        );
      return told === null ? <ThePhoto {...props} text={beamer.see} /> : <Told state={props.state} finding={told} />;
  }
}

function Collecting({ flows }: { readonly flows: number }) {
  const { title, text, flows: named } = useAllTexts().meeting.beamer.collect;
  return (
    <>
      <h2>{title}</h2>
      <p className="beamer-text">{text}</p>
      <p className="beamer-text" role="status">
        {named(flows)}
      </p>
    </>
  );
}

function Looking({ meeting, state }: BeamerWordsProps) {
  const { title, text, widths } = useAllTexts().meeting.beamer.look;
  return (
    <>
      <h2>{title}</h2>
      <p className="beamer-text">{text}</p>
      <p className="beamer-text">{widths[state.about.lens]}</p>
      {meeting.silence === null ? null : <Silence key={meeting.silence} since={meeting.silence} />}
    </>
  );
}

function Feeling({ meeting, state }: BeamerWordsProps) {
  const { answered, beamer } = useAllTexts().meeting;
  const { title, text, all } = beamer.feel;
  const { done, of } = feltProgress(meeting, state);
  return (
    <>
      <h2>{title}</h2>
      <p className="beamer-text">{text}</p>
      <p className="beamer-count" role="status">
        {of > 0 && done === of ? all : `${answered(done, of)}.`}
      </p>
    </>
  );
}

function ThePhoto({ evaluation, text }: BeamerWordsProps & { readonly text: { title: string; text: string } }) {
  const { panels } = useWorkspace().t;
  const { fairRules } = useAllTexts();
  const { fairness } = evaluation;
  const said = evaluation.withinNoise ? panels.withinNoise : text;
  return (
    <>
      <h2>{said.title}</h2>
      <p className="beamer-text">{said.text}</p>
      {fairness === "equal" ? null : (
        <p className="beamer-text">{fairRules.beamer(panels.caption.measuredBy[fairness])}</p>
      )}
    </>
  );
}

function Told({ state, finding }: { readonly state: Shared; readonly finding: Finding }) {
  const { language, t } = useWorkspace();
  const { headline, sum, otherwise, question } = findingText(finding, beamerWording(state, language));
  return (
    <>
      {finding.tone === "good" ? (
        <p className="sure">{t.panels.goodNews}</p>
      ) : finding.sure === null ? null : (
        <Sure sure={finding.sure} />
      )}
      <h2>{headline}</h2>
      <p className="beamer-text">
        <BoldNumbers text={sum} /> <i className="otherwise">{otherwise}</i>
      </p>
      <Ask question={question} />
    </>
  );
}
