import { useDeferredValue, useMemo, useRef, useState } from "react";
import { evaluate } from "../../measures/evaluate.ts";
import type { Measure, Value } from "../../measures/measure.ts";
import { allMeasures, partyMeasures, type SystemMeasureId, systemMeasures } from "../../measures/registry.ts";
import { buildScene } from "../../photo/build-scene.ts";
import { assumptionText } from "../../text/assumption-text.ts";
import { listText } from "../../text/numbers.ts";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Logo } from "../parts/logo.tsx";
import { matches } from "../parts/matches.ts";
import { measureValue, systemValue } from "../parts/measure-value.ts";
import { useSize } from "../parts/use-size.ts";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { ThemeButton } from "../screens/header.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import type { LargeNetwork } from "./large-network.ts";
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
        <LargestPhoto network={network} />
        <section aria-labelledby="large-whole">
          <h2 id="large-whole">{large.whole}</h2>
          {network.withinNoise ? (
            <p>
              {t.panels.withinNoise.title} {t.panels.withinNoise.text}
            </p>
          ) : null}
          <dl className="large-numbers">
            {(Object.entries(systemMeasures) as [SystemMeasureId, Measure][])
              .filter(([id]) => !network.leftOut.includes(id))
              .map(([id, measure]) => (
                <div key={id}>
                  <dt>{measure.text[language].name}</dt>
                  <dd>{systemValue(measure, network.system, network.bounds, language)}</dd>
                </div>
              ))}
          </dl>
          {names.length === 0 ? null : <p>{large.notWorkedOut(listText(language, names))}</p>}
          <p>{large.noFindings}</p>
        </section>
        <PartyRows network={network} />
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
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { largest, parties, share } = network;
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const scene = useMemo(() => {
    if (size === null || size.width === 0) return null;
    // Of these flows alone no balance can be told: nobody is coloured.
    const evaluation = { ...evaluate(largest), withinNoise: true };
    return buildScene(largest, evaluation, {
      width: size.width,
      height: size.height,
      language,
      names: "short",
      audience: "beamer",
    });
  }, [largest, size, language]);
  const shown = largest.parties.length;
  return (
    <section aria-labelledby="large-photo">
      <h2 id="large-photo">{t.large.largest(shown)}</h2>
      <p>
        {t.large.share(shown, parties, share)} {t.large.betweenThese}
      </p>
      <div className="large-photo" ref={place}>
        {scene === null ? null : <PhotoThumbnail scene={scene} labels />}
      </div>
    </section>
  );
}

/** More rows than anybody reads; who looks for another finds it by name. */
const ROWS = 100;
const COLUMNS = ["brings", "takes", "balance", "verdict"] as const;

function PartyRows({ network }: LargeProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { names, bySize, columns, withinNoise } = network;
  const [typed, setTyped] = useState("");
  const filter = useDeferredValue(typed);
  const found = useMemo(
    () => (filter.trim() === "" ? bySize : bySize.filter((index) => matches(filter, names[index]!))),
    [filter, bySize, names],
  );
  const rows = [...found.subarray(0, ROWS)];
  const cell = (id: (typeof COLUMNS)[number], index: number): string => {
    // Nobody is named for a balance that the estimates alone could give.
    if (id === "verdict" && withinNoise) return "";
    const value: Value = columns[id][index] ?? null;
    const measure: Measure = partyMeasures[id];
    return measureValue(measure, typeof value === "number" && Number.isNaN(value) ? null : value, language, String);
  };
  return (
    <section aria-labelledby="large-parties">
      <h2 id="large-parties">{t.large.parties}</h2>
      <label className="filter">
        {t.large.search}
        <input className="field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status">{t.large.found(found.length, rows.length)}</p>
      <div className="large-table">
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{t.tables.columns.party}</th>
              {COLUMNS.map((id) => (
                <th key={id} scope="col">
                  {partyMeasures[id].text[language].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((index) => (
              <tr key={index}>
                <th scope="row">{names[index]}</th>
                {COLUMNS.map((id) => (
                  <td key={id}>{cell(id, index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
