import "./meeting.css";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { goTo } from "./meeting.ts";

/** The photo was opened while the round goes on: what it says already, and the way to show it without. */
export function MidRound() {
  const { t, actions } = useWorkspace();
  const text = useAllTexts().meeting;
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const collect = (): void => {
    actions.steer((meeting) => ({ ...goTo(meeting, { step: "collect", finding: null }), on: true }));
    actions.goTo("beamer");
  };
  return (
    <section className="steps-bar mid-round" aria-label={t.shell.commands.steps}>
      <div className="steps-row">
        <p className="steps-hint">{text.midRound}</p>
        <Button className="button" onPress={collect}>
          {text.withoutNumbers}
        </Button>
        <IconButton icon="close" className="steps-close" label={t.shell.dismiss} onPress={() => setClosed(true)} />
      </div>
    </section>
  );
}
