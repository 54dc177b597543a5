import "./meeting.css";
import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { onTheTable } from "../../document/left-out.ts";
import { findingText } from "../../findings/finding-text.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { PHONE, useMedia } from "../parts/use-media.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useFindings, useOpen, useWorkspace } from "../workspace.ts";
import { beamerWording } from "./beamer-wording.ts";
import { LeaderSums } from "./leader-sums.tsx";
import { feltProgress, goTo, type Meeting, oneFurther, STEPS, toldOf } from "./meeting.ts";

/** Screens on which sums and what stands out are read. */
const WITH_SUMS: ReadonlySet<string> = new Set(["photo", "tables", "reference", "charts", "said"]);

/** The four steps at the leader's hand, on whatever screen: which one all see, on and back, and what belongs to it. */
export function StepsBar() {
  const { meeting } = useWorkspace();
  return meeting === null ? null : <Bar meeting={meeting} />;
}

function Bar({ meeting }: { readonly meeting: Meeting }) {
  const { t, screen, onlyOnTable, actions } = useWorkspace();
  const text = useAllTexts().meeting;
  const findings = useFindings();
  const keys = useMemo(() => toldOf(findings).map(({ key }) => key), [findings]);
  const back = useCommand("previous-step");
  const next = useCommand("next-step");
  const open = useCommand("open-beamer");
  // A step is about the photo: from another screen it goes there.
  const toPhoto = (step: () => void) => () => {
    step();
    actions.goTo("photo");
  };
  // which has no second window
  const phone = useMedia(PHONE);
  const warning = !WITH_SUMS.has(screen) ? "" : meeting.step === "see" ? text.possibleHere : text.sumsHere;
  // On a phone the photo needs the room.
  const hint = [phone ? "" : text.leads[meeting.step], warning].filter((part) => part !== "").join(" ");
  return (
    <section className="steps-bar" aria-label={t.shell.commands.steps}>
      <div className="steps-row">
        <fieldset className="steps" aria-label={text.steps.label}>
          {STEPS.map((step) => (
            <button
              key={step}
              type="button"
              aria-current={step === meeting.step ? "step" : undefined}
              onClick={toPhoto(() => actions.steer((before) => goTo(before, { step, finding: null })))}
            >
              {text.steps[step]}
            </button>
          ))}
        </fieldset>
        <span className="steps-onward">
          <IconButton
            icon="left"
            label={back.label}
            isDisabled={oneFurther(meeting, keys, -1) === null}
            onPress={toPhoto(back.run)}
          />
          <IconButton
            icon="right"
            label={next.label}
            isDisabled={oneFurther(meeting, keys, 1) === null}
            onPress={toPhoto(next.run)}
          />
        </span>
        <OfStep meeting={meeting} />
        <span className="steps-space" />
        {phone ? null : (
          <Button className="button" onPress={open.run}>
            <Icon name="steps" />
            {open.label}
          </Button>
        )}
        <Button className="button" onPress={() => actions.goTo("beamer")}>
          <Icon name="fit" />
          {text.here}
        </Button>
        <IconButton
          icon="close"
          className="steps-close"
          label={text.hide}
          onPress={() => actions.beginMeeting(false)}
        />
      </div>
      {WITH_SUMS.has(screen) ? <LeaderSums meeting={meeting} /> : null}
      {hint === "" ? null : <p className="steps-hint">{hint}</p>}
      {screen === "listening" && !onlyOnTable ? <p className="steps-hint">{text.notesHere}</p> : null}
    </section>
  );
}

/** What can be done in this step, and how far it is. */
function OfStep({ meeting }: { readonly meeting: Meeting }) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().meeting;
  if (meeting.step === "look") {
    const { silence } = meeting;
    return (
      <Button
        className="button"
        onPress={() => actions.steer((before) => ({ ...before, silence: silence === null ? Date.now() : null }))}
      >
        <Icon name="waiting" />
        {silence === null ? text.startSilence : text.stopSilence}
      </Button>
    );
  }
  if (meeting.step === "feel") {
    const { done, of } = feltProgress(meeting, partnership);
    return (
      <>
        <Button className="button primary" onPress={() => actions.goTo("felt")}>
          {text.askRound}
        </Button>
        <span className="quiet-text" role="status">
          {text.answered(done, of)}
        </span>
      </>
    );
  }
  return meeting.step === "see" ? <Told meeting={meeting} /> : null;
}

/** What the group is told of, to be chosen; and how it feels, where the leader asks for that. */
function Told({ meeting }: { readonly meeting: Meeting }) {
  const { language, actions } = useWorkspace();
  const { evaluated } = useOpen();
  const findings = useFindings();
  const text = useAllTexts().meeting;
  const told = useMemo(() => toldOf(findings), [findings]);
  const words = useMemo(() => beamerWording(onTheTable(evaluated), language), [evaluated, language]);
  const show = (finding: string | null): void => actions.steer((before) => goTo(before, { step: "see", finding }));
  const shown = told.some(({ key }) => key === meeting.finding) ? meeting.finding : null;
  return (
    <>
      <fieldset className="steps" aria-label={text.told}>
        <button type="button" aria-pressed={shown === null && !meeting.felt} onClick={() => show(null)}>
          {text.thePhoto}
        </button>
        {told.map((finding, at) => {
          const { headline } = findingText(finding, words);
          return (
            <button
              key={finding.key}
              type="button"
              title={headline}
              aria-label={`${at + 1}. ${headline}`}
              aria-pressed={finding.key === shown && !meeting.felt}
              onClick={() => show(finding.key)}
            >
              {at + 1}
            </button>
          );
        })}
        <button
          type="button"
          aria-pressed={meeting.felt}
          onClick={() => actions.steer((before) => ({ ...before, felt: !before.felt }))}
        >
          {text.feltBeside}
        </button>
      </fieldset>
      {told.length === 0 ? <span className="quiet-text">{text.nothingTold}</span> : null}
    </>
  );
}
