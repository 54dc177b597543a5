import { type COMING_BACK, type ENERGY, inHundred, type Split, splitOf } from "../../measures/fairness.ts";
import { systemMeasures } from "../../measures/registry.ts";
import { valueText } from "../../text/numbers.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NumberButton } from "./number-button.tsx";

type PartId = (typeof COMING_BACK)[number] | (typeof ENERGY)[number];

const ICONS: Readonly<Record<PartId, IconName>> = {
  reciprocity: "bothWays",
  generalisedReciprocity: "circle",
  oneWay: "oneWay",
  bilateral: "bothWays",
  cyclic: "circle",
  gradient: "oneWay",
};

interface SplitFigureProps {
  readonly split: "back" | "energy";
  /** Three measures that add up to 1: what is even in pairs, what goes round, what runs one way. */
  readonly ids: readonly PartId[];
}

/** All flow in three parts: a bar as drawn, one without the table, and each part with its word, share and question. */
export function SplitFigure({ split, ids }: SplitFigureProps) {
  const t = useAllTexts();
  const { system, resolved } = useOpen().evaluation;
  const drawn = splitOf(ids, system);
  const without = resolved === null ? null : splitOf(ids, resolved);
  const { title, about } = t.fairness.splits[split];
  return (
    <figure className="split" aria-label={title}>
      <figcaption>
        <h4>{title}</h4>
        <p className="quiet-text">{about}</p>
      </figcaption>
      {drawn === null ? (
        <p>{t.fairness.leftOut}</p>
      ) : (
        <>
          <Bar parts={drawn} about={t.reference.drawn} shown={without !== null} />
          {without === null ? null : <Bar parts={without} about={t.reference.resolved} shown />}
          <Parts drawn={drawn} without={without} />
        </>
      )}
    </figure>
  );
}

interface BarProps {
  readonly parts: Split<PartId>;
  /** Which of the two it is; said in words where both stand there. */
  readonly about: string;
  readonly shown: boolean;
}

function Bar({ parts, about, shown }: BarProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const hundred = inHundred(parts.map(({ share }) => share));
  const said = parts.map(({ id }, at) => `${t.fairness.parts[id].word} ${valueText(language, hundred[at] ?? 0)}`);
  return (
    <div className="split-row">
      {shown ? <span className="quiet-text">{about}</span> : null}
      <div className="split-bar" role="img" aria-label={t.fairness.bar(about, said.join(", "))}>
        {parts.map(({ id, share }, at) =>
          share <= 0 ? null : <i key={id} data-pattern={at} style={{ flexGrow: share }} />,
        )}
      </div>
    </div>
  );
}

interface PartsProps {
  readonly drawn: Split<PartId>;
  readonly without: Split<PartId> | null;
}

function Parts({ drawn, without }: PartsProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const [hundred, other] = [drawn, without ?? []].map((parts) => inHundred(parts.map(({ share }) => share)));
  const written = (n: number, share: number): string =>
    n === 0 && share > 1e-9 ? t.fairness.lessThanOne : valueText(language, n);
  return (
    <ul className="split-parts">
      {drawn.map(({ id, share }, at) => {
        const { word, means, question } = t.fairness.parts[id];
        const n = written(hundred?.[at] ?? 0, share);
        const resolved = without?.[at];
        return (
          <li key={id}>
            <i className="split-swatch" data-pattern={at} aria-hidden="true" />
            <div>
              <h5>
                <Icon name={ICONS[id]} size={16} /> {word}
              </h5>
              <p>
                <NumberButton measure={systemMeasures[id]} whose="system" value={t.fairness.ofHundred(n)} />
                {resolved === undefined ? null : (
                  <span className="quiet-text">
                    {" "}
                    ({t.fairness.withoutTable(written(other?.[at] ?? 0, resolved.share))})
                  </span>
                )}
              </p>
              <p>{means}</p>
              {share > 0 ? <p className="measure-question">{question}</p> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
