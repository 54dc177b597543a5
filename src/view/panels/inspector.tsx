import "../css/inspector.css";
import "../css/opened-number.css";
import { useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { Party, PartyId } from "../../domain/party.ts";
import { holding, piecesAtTable } from "../../domain/piece.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Value } from "../../measures/measure.ts";
import { partyMeasures } from "../../measures/registry.ts";
import { dateText, ratioText, valueText } from "../../text/numbers.ts";
import { NotedIcon, NotOnTable } from "../listening/noted-icon.tsx";
import { Together } from "../looking/together.tsx";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { measureValue } from "../parts/measure-value.ts";
import { OldMark } from "../parts/old-mark.tsx";
import { ratioInWords } from "../parts/ratio-in-words.ts";
import { Sure } from "../parts/sure.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useFindings, useOpen, useWorkspace } from "../workspace.ts";
import { balanceWords } from "./balance-words.ts";
import { FindingCard } from "./finding-card.tsx";
import { MeasureDetails } from "./measure-details.tsx";
import { areFindingsOld } from "./number-age.ts";
import { PartyFlowList } from "./party-flow-list.tsx";
import { perTen } from "./per-ten.ts";
import { RatioAxis } from "./ratio-axis.tsx";
import { ResourceBars } from "./resource-bars.tsx";
import { SceneGlyph } from "./scene-nodes.tsx";

/** A word of so many letters is wider than the panel of a tablet in the heading's own type. */
const LONG_WORD = /\S{15}/;

/** One party opened. It stands only where that party is in the evaluated state. */
export function Inspector({ party }: { readonly party: Party }) {
  const { t, actions } = useWorkspace();
  const all = useAllTexts();
  const findings = useFindings();
  const { evaluation } = useOpen();
  const { role } = evaluation.of(party.id);
  const mine = findings.filter((finding) => finding.parties.includes(party.id));
  const described = [
    party.kind,
    t.inspector.standing[party.standing],
    role === null || role === "no-core" ? null : t.inspector.roles[role],
  ].filter((word) => word !== null && word !== "");
  const section = useRef<HTMLElement>(null);
  // Another party is read from its name on, however far the one before was read.
  useLayoutEffect(() => {
    if (party.id !== "") section.current?.parentElement?.scrollTo({ top: 0 });
  }, [party.id]);
  return (
    <section ref={section} className="inspector" aria-label={t.inspector.label(party.name)}>
      <header className="who">
        <SceneGlyph party={party.id} radius={31} />
        <div>
          <h2 data-long={LONG_WORD.test(party.name)}>{party.name}</h2>
          <p className="quiet-text">{described.join(", ")}</p>
          <Button className="button card-button" onPress={() => actions.show("party")}>
            <Icon name="card" size={16} />
            {all.partyCard.open}
          </Button>
        </div>
        <IconButton icon="close" label={t.inspector.close} onPress={() => actions.select(null)} />
      </header>
      <Together party={party} />
      <Balance party={party} />
      <PartyFlowList party={party.id} side="brings" key={`brings ${party.id}`} />
      <PartyFlowList party={party.id} side="takes" key={`takes ${party.id}`} />
      <OnPhoto party={party} />
      {mine.length === 0 ? null : (
        <section className="sect">
          <h3 className="small-head">{t.inspector.findings}</h3>
          {mine.map((finding) => (
            <FindingCard key={finding.key} finding={finding} chosen />
          ))}
        </section>
      )}
      <MoreNumbers party={party.id} />
    </section>
  );
}

/** Bringing and taking in words, by kind, and on the axis: how sure, and what the estimates allow to say. */
function Balance({ party }: { readonly party: Party }) {
  const { language, t } = useWorkspace();
  const open = useOpen();
  const { evaluation } = open;
  const { brings, takes, logRatio, standardError } = evaluation.of(party.id);
  const words = balanceWords({ ...open, findings: useFindings() }, party, language);
  return (
    <section className="sect balance">
      <div className="balance-head">
        <h3 data-side={words.side ?? "none"}>{words.headline}</h3>
        {areFindingsOld(open) ? <OldMark /> : null}
        {words.sure === null ? null : <Sure sure={words.sure} />}
      </div>
      {words.explained === "" ? null : <p className="quiet-text">{words.explained}</p>}
      <p>
        <BoldNumbers text={perTen(brings ?? 0, takes ?? 0, language)} />
      </p>
      {(brings ?? 0) + (takes ?? 0) === 0 ? null : <ResourceBars party={party.id} />}
      {evaluation.unsized.has(party.id) ? <p className="quiet-text">{t.inspector.unsized}</p> : null}
      {logRatio === null || standardError === null ? null : (
        <Ratio
          party={party.id}
          logRatio={logRatio}
          reach={evaluation.zStar * standardError}
          side={words.side}
          brings={brings ?? 0}
          takes={takes ?? 0}
        />
      )}
    </section>
  );
}

interface RatioProps {
  readonly party: PartyId;
  readonly logRatio: number;
  readonly reach: number;
  readonly side: "brings" | "takes" | null;
  readonly brings: number;
  readonly takes: number;
}

function Ratio({ party, logRatio, reach, side, brings, takes }: RatioProps) {
  const { language, t } = useWorkspace();
  const { evaluation } = useOpen();
  const { fairRules } = useAllTexts();
  const { fairness } = evaluation;
  const kappa = evaluation.ends.rates[evaluation.indexOf.get(party)!]!;
  // What shows in no number of two figures needs no word.
  const evenTogether = Math.abs(Math.log(kappa)) < 0.01;
  const { measuredBy } = t.panels.caption;
  const perTenTaken = valueText(language, Math.round(100 / kappa) / 10);
  const sum = {
    brings: valueText(language, brings),
    takes: valueText(language, takes),
    own: valueText(language, brings / takes),
    ratio: valueText(language, brings / takes / kappa),
  };
  const [place, high, low] = [logRatio, logRatio + reach, logRatio - reach].map((log) =>
    ratioInWords(language, log),
  ) as [string, string, string];
  return (
    <figure className="ratio">
      <figcaption className="small-head">{t.inspector.ratio}</figcaption>
      <RatioAxis
        logRatio={logRatio}
        reach={reach}
        tolerance={evaluation.precision.tolerance}
        side={side}
        label={t.inspector.ratioAria(place, high, low)}
      />
      <div className="ratio-ends" aria-hidden="true">
        <span>{t.inspector.moreOut}</span>
        <span>{t.inspector.moreIn}</span>
      </div>
      {evenTogether ? null : (
        <p className="quiet-text">
          {fairness === "equal"
            ? t.inspector.againstAll(perTenTaken)
            : fairRules.against(measuredBy[fairness], perTenTaken)}
        </p>
      )}
      <details>
        <summary>{t.inspector.ratioReading}</summary>
        <p className="num">{t.inspector.ratioExact(place, high, low)}</p>
        {evenTogether || brings === 0 || takes === 0 ? null : (
          <p className="num">
            {fairness === "equal"
              ? t.inspector.ratioSum({ ...sum, all: valueText(language, kappa) })
              : fairRules.sum({ ...sum, even: valueText(language, kappa) })}
          </p>
        )}
      </details>
    </figure>
  );
}

/** What the photo holds of this party beside its flows. */
function OnPhoto({ party }: { readonly party: Party }) {
  const { language, t } = useWorkspace();
  const { evaluated } = useOpen();
  const { listening } = useAllTexts();
  const words = wordingOf(evaluated, language);
  const pieces = piecesAtTable(evaluated).filter((piece) => holding(piece) === "sole" && piece.holders[0] === party.id);
  const signals = evaluated.symptoms.filter((symptom) => symptom.parties.includes(party.id));
  const cards = evaluated.cards.filter((card) => card.party === party.id);
  const felt = evaluated.felt.filter((one) => one.of === party.id && one.by === party.id).at(-1);
  if (pieces.length + signals.length + cards.length === 0 && party.stake === null && felt === undefined) return null;
  return (
    <section className="sect">
      <h3 className="small-head">{t.inspector.onPhoto}</h3>
      <ul className="plain-list">
        {pieces.map((piece) => (
          <li key={piece.id}>
            <Icon name="puzzle" /> {t.inspector.soleHolder(piece.name)}
          </li>
        ))}
        {signals.map((symptom) => (
          <li key={symptom.id} className="signal">
            <Icon name="flag" />
            <span>
              {symptom.text} <span className="quiet-text">{dateText(language, symptom.date)}</span>{" "}
              <NotOnTable openness={symptom.openness} />
            </span>
          </li>
        ))}
        {cards.map((card) => (
          <li key={card.id} className="signal">
            <NotedIcon noted={card.sort} />
            <span>
              {listening.noted[card.sort]}: {card.text}{" "}
              {card.acknowledgedBy.length === 0 ? null : (
                <span className="quiet-text">
                  {listening.seen.by(
                    words.list(
                      card.acknowledgedBy.map((by) => words.name(by.party)),
                      30,
                    ),
                  )}
                </span>
              )}{" "}
              <NotOnTable openness={card.openness} />
            </span>
          </li>
        ))}
        {party.stake === null ? null : <li>{t.inspector.stake(valueText(language, party.stake))}</li>}
        {felt === undefined ? null : (
          <li>
            {t.inspector.felt(
              ratioText(language, Math.max(felt.ratio, 1 / felt.ratio)),
              felt.ratio === 1 ? "even" : felt.ratio > 1 ? "out" : "in",
            )}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Every measure of a party, each with its formula, reading and caution. */
function MoreNumbers({ party }: { readonly party: PartyId }) {
  const { language, t } = useWorkspace();
  const { evaluated, evaluation } = useOpen();
  const words = wordingOf(evaluated, language);
  const values: Readonly<Record<string, Value>> = evaluation.of(party);
  const value = (measure: (typeof partyMeasures)[keyof typeof partyMeasures]): string =>
    measure.gated && evaluation.withinNoise && values.verdict !== "none"
      ? t.inspector.withinNoise
      : measureValue(measure, values[measure.id] ?? null, language, words.name);
  return (
    <details className="sect more-numbers">
      <summary>{t.inspector.moreNumbers}</summary>
      <p className="quiet-text">{t.inspector.moreNumbersAbout}</p>
      {Object.values(partyMeasures).map((measure) => (
        <MeasureDetails key={measure.id} measure={measure} whose={party} value={value(measure)} />
      ))}
    </details>
  );
}
