import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Finding } from "../../findings/pattern.ts";
import { standOut } from "../../findings/stand-out.ts";
import { focusWhenThere } from "../parts/focus-when-there.ts";
import { Icon } from "../parts/icon.tsx";
import { OldMark } from "../parts/old-mark.tsx";
import { PHONE, useMedia } from "../parts/use-media.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { Background } from "./background.tsx";
import { FindingCard } from "./finding-card.tsx";
import { areFindingsOld } from "./number-age.ts";

interface StandsOutProps {
  readonly findings: readonly Finding[];
}

/** The few things to begin with, the rest one click away; and said plainly where nothing may be named. */
export function WhatStandsOut({ findings }: StandsOutProps) {
  const { t } = useWorkspace();
  const old = areFindingsOld(useOpen());
  const [everything, setEverything] = useState(false);
  const phone = useMedia(PHONE);
  const { first, all, toCheck } = standOut(findings);
  const shown = everything ? all : first;
  return (
    <section className="stands-out" aria-labelledby="stands-out" aria-busy={old}>
      <div className="panel-head">
        <h2 id="stands-out" tabIndex={-1}>
          {t.panels.standsOut}
        </h2>
        {old ? <OldMark /> : null}
        {all.length === 0 ? null : <span className="quiet-text">{t.panels.shown(shown.length, all.length)}</span>}
        {phone && findings.length > 0 ? <ToHelp /> : null}
      </div>
      <Nothing findings={findings} standsOut={all.length} />
      {shown.map((finding) => (
        <FindingCard key={finding.key} finding={finding} />
      ))}
      {toCheck.length === 0 ? null : (
        <details className="to-check">
          <summary>{t.panels.toCheck(toCheck.length)}</summary>
          <p className="quiet-text">{t.panels.toCheckAbout}</p>
          {toCheck.map((finding) => (
            <FindingCard key={finding.key} finding={finding} />
          ))}
        </details>
      )}
      <Background />
      <Further findings={findings} />
      <div className="panel-foot">
        <span className="quiet-text">{t.panels.opensTalk}</span>
        {all.length <= first.length ? null : (
          <Button
            className="button link"
            aria-expanded={everything}
            onPress={() => {
              setEverything(!everything);
              // To the first that is new, or back to where the list begins: else little seems to happen.
              focusWhenThere(everything ? "#stands-out" : `.stands-out > .finding:nth-of-type(${first.length + 1})`);
            }}
          >
            {everything ? t.panels.fewer : t.panels.all(all.length)}
            <Icon name={everything ? "up" : "right"} size={15} />
          </Button>
        )}
      </div>
    </section>
  );
}

/** What is said where little or nothing stands out: an empty table, no sizes, or differences within the estimates. */
function Nothing({ findings, standsOut }: StandsOutProps & { readonly standsOut: number }) {
  const { t, actions } = useWorkspace();
  const { partnership, evaluation } = useOpen();
  const { empty, seated, nothing, nothingSized, withinNoise } = t.panels;
  if (partnership.flows.length === 0) {
    const { title, text, action } = partnership.parties.length === 0 ? empty : seated;
    const next = partnership.parties.length === 0 ? "challenge" : "round";
    return (
      <div className="nothing">
        <h3>{title}</h3>
        <p>{text}</p>
        <Button className="button primary" onPress={() => actions.goTo(next)}>
          <Icon name={next === "round" ? "round" : "pencil"} />
          {action}
        </Button>
      </div>
    );
  }
  const said =
    (evaluation.system.total ?? 0) === 0
      ? nothingSized
      : evaluation.withinNoise && !findings.some(({ pattern }) => pattern === "balanced")
        ? withinNoise
        : standsOut === 0
          ? nothing
          : null;
  return said === null ? null : (
    <div className="nothing">
      <h3>{said.title}</h3>
      <p>{said.text}</p>
    </div>
  );
}

/** Where the rest is: behind one click, for who wants to see more of the whole. */
function Further({ findings }: StandsOutProps) {
  const { t, actions } = useWorkspace();
  const { evaluation } = useOpen();
  const phone = useMedia(PHONE);
  if ((evaluation.system.total ?? 0) === 0 && findings.length === 0) return null;
  const goTo = (id: string): void => {
    actions.goTo("reference");
    focusWhenThere(`#${id}`);
  };
  return (
    <p className="further">
      <Button className="button link" onPress={() => goTo("fairness-title")}>
        {t.panels.fairness}
      </Button>
      <Button className="button link" onPress={() => goTo("weights-title")}>
        {t.panels.weights}
      </Button>
      <Button className="button link" onPress={() => actions.goTo("charts")}>
        {t.shell.views.charts}
      </Button>
      {findings.length === 0 || phone ? null : <ToHelp />}
    </p>
  );
}

/** On a phone it stands where the list begins: its end is far below, and the tabs have no room for it. */
function ToHelp() {
  const { t, actions } = useWorkspace();
  return (
    <Button className="button link" onPress={() => actions.goTo("help")}>
      {t.shell.views.help}
    </Button>
  );
}
