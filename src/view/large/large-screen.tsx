import { useState } from "react";
import type { Measure } from "../../measures/measure.ts";
import { allMeasures, type SystemMeasureId, systemMeasures } from "../../measures/registry.ts";
import type { Verdict } from "../../measures/verdict.ts";
import { assumptionText } from "../../text/assumption-text.ts";
import { listText, valueText } from "../../text/numbers.ts";
import { MeasureText } from "../panels/measure-text.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Logo } from "../parts/logo.tsx";
import { systemValue } from "../parts/measure-value.ts";
import { ThemeButton } from "../screens/header.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { DrawnPhoto } from "./drawn-photo.tsx";
import { GroupsPhoto } from "./groups-photo.tsx";
import type { LargeNetwork } from "./large-network.ts";
import { PartyRows } from "./party-rows.tsx";
import { RoundParty } from "./round-party.tsx";
import "../css/inspector.css";
import "../css/opened-number.css";
import "./large.css";

interface LargeProps {
  readonly network: LargeNetwork;
}

/** A network too large to edit, to look at: its largest parties in a photo, the numbers of the whole, and every party. */
export function LargeScreen({ network }: LargeProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { large } = t;
  const leftOut = allMeasures.filter(({ id }) => network.leftOut.includes(id));
  const [party, setParty] = useState<number | null>(null);
  const [group, setGroup] = useState<number | null>(null);
  const names = [...new Set(leftOut.map(({ text }) => text[language].name))];
  return (
    <>
      <header className="top large-top">
        <a className="brand" href="#start" aria-label={`${t.shell.name}: ${t.shell.commands.toStart}`}>
          <Logo />
          <span className="brand-name">{t.shell.name}</span>
        </a>
        <div className="where">
          <h1>{network.title}</h1>
          <p>{t.panels.caption.counts(network.parties, network.flows)}</p>
        </div>
        <div className="tools">
          <ThemeButton />
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page large-screen">
        <p>{large.readOnly}</p>
        {party === null ? null : <RoundParty network={network} party={party} onChoose={setParty} />}
        <LargestPhoto network={network} />
        <GroupsPhoto network={network} onChoose={setGroup} />
        <section aria-labelledby="large-whole">
          <h2 id="large-whole">{large.whole}</h2>
          {network.withinNoise ? (
            <p>
              {t.panels.withinNoise.title} {t.panels.withinNoise.text}
            </p>
          ) : null}
          <Standing network={network} />
          <p className="quiet-text">{large.numbersAbout}</p>
          <LargeNumbers network={network} />
          {names.length === 0 ? null : <p>{large.notWorkedOut(listText(language, names))}</p>}
          <p>{large.noFindings}</p>
        </section>
        <PartyRows network={network} group={group} onGroup={setGroup} onChoose={setParty} />
        <details>
          <summary>{t.importDialog.assumptions}</summary>
          <ul>
            {network.assumptions.map((assumption) => (
              <li key={assumption.code}>{assumptionText(language, assumption)}</li>
            ))}
          </ul>
        </details>
      </main>
    </>
  );
}

function LargestPhoto({ network }: LargeProps) {
  const t = useAllTexts();
  const { largest, parties, share } = network;
  const shown = largest.parties.length;
  return (
    <section aria-labelledby="large-photo">
      <h2 id="large-photo">{t.large.largest(shown)}</h2>
      <p>
        {t.large.share(shown, parties, share)} {t.large.betweenThese}
      </p>
      <DrawnPhoto partnership={largest} />
    </section>
  );
}

/** How many parties stand how; nobody's balance is told while the whole is within its noise floor. */
function Standing({ network: { verdicts, withinNoise } }: LargeProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  if (withinNoise) return null;
  return (
    <dl className="large-standing">
      <dt>{t.large.standing}</dt>
      {VERDICTS.filter((verdict) => (verdicts[verdict] ?? 0) > 0).map((verdict) => (
        <dd key={verdict}>
          {t.reference.words[verdict]}: <b className="num">{valueText(language, verdicts[verdict] ?? 0)}</b>
        </dd>
      ))}
    </dl>
  );
}

/** In the order in which they are told. */
const VERDICTS: readonly Verdict[] = [
  "gives-more:clear",
  "takes-more:clear",
  "gives-more:tentative",
  "takes-more:tentative",
  "established",
  "no-sign",
  "none",
];

/** Each number of the whole opens to what its measure says of itself. */
function LargeNumbers({ network }: LargeProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  return (Object.entries(systemMeasures) as [SystemMeasureId, Measure][])
    .filter(([id]) => !network.leftOut.includes(id))
    .map(([id, measure]) => (
      <details key={id} className="measure">
        <summary>
          <span className="measure-name">{measure.text[language].name}</span>
          <b className="num">{systemValue(measure, network.system, network.bounds, language)}</b>
        </summary>
        <MeasureText
          measure={measure}
          counted={measure.family === "lens" ? t.opened.lens.worth : t.reference.family[measure.family]}
        />
      </details>
    ));
}
