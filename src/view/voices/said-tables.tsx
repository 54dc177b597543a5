import { feltByOthers, ownFeelings } from "../../domain/felt-balance.ts";
import type { Named, Naming } from "../../domain/naming.ts";
import { wordingOf } from "../../findings/wording.ts";
import { pairMeasures, partyMeasures } from "../../measures/registry.ts";
import { valueText } from "../../text/numbers.ts";
import { choiceOf } from "../meeting/felt-choices.ts";
import { NumberButton } from "../panels/number-button.tsx";
import { measureValue } from "../parts/measure-value.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { SaidTable } from "./said-table.tsx";

const NONE: Named = { giver: 0, receiver: 0, both: 0, either: 0 };

/** Per party: what it names of what it gives and gets beside what the others name of it, and how give and take feels. */
export function SaidParties({ naming }: { readonly naming: Naming }) {
  const { language, onlyOnTable } = useWorkspace();
  const { said, voices } = useAllTexts();
  const t = said.parties;
  const { evaluated, evaluation } = useOpen();
  const words = wordingOf(evaluated, language);
  const own = ownFeelings(evaluated.felt);
  const parties = evaluated.parties.filter(({ id }) => naming.gives.has(id) || naming.gets.has(id));
  const feeling = (ratio: number | null | undefined): string =>
    ratio == null ? "–" : voices.form.others.choices[choiceOf(ratio)];
  return (
    <section aria-labelledby="said-parties">
      <h3 id="said-parties">{t.title}</h3>
      <p className="quiet-text">{t.about}</p>
      <SaidTable
        of="said-parties"
        titles={[
          t.party,
          t.gives,
          partyMeasures.perceptionGapGiving.text[language].name,
          t.gets,
          partyMeasures.perceptionGapTaking.text[language].name,
          t.felt,
          // how others see a party is the leader's alone
          ...(onlyOnTable ? [] : [t.others]),
        ]}
      >
        {parties.map(({ id, name }) => {
          const [gives, gets] = [naming.gives.get(id) ?? NONE, naming.gets.get(id) ?? NONE];
          const others = feltByOthers(evaluated.felt, id);
          const row = evaluation.of(id);
          return (
            <tr key={id} {...roles.row}>
              <th {...roles.rowHead} scope="row">
                {name}
              </th>
              <td {...roles.cell} data-label={t.gives}>
                {t.named(gives.giver, gives.receiver)}
              </td>
              <Gap measure="perceptionGapGiving" party={id} value={row.perceptionGapGiving} words={words} />
              <td {...roles.cell} data-label={t.gets}>
                {t.named(gets.receiver, gets.giver)}
              </td>
              <Gap measure="perceptionGapTaking" party={id} value={row.perceptionGapTaking} words={words} />
              <td {...roles.cell} data-label={t.felt}>
                {feeling(own.get(id)?.ratio)}
              </td>
              {onlyOnTable ? null : (
                <td {...roles.cell} data-label={t.others}>
                  {others.ratio === null ? t.tooFew(others.raters) : t.byOthers(feeling(others.ratio), others.raters)}
                </td>
              )}
            </tr>
          );
        })}
      </SaidTable>
      <p className="quiet-text">{onlyOnTable ? null : t.othersAbout}</p>
    </section>
  );
}

interface GapProps {
  readonly measure: "perceptionGapGiving" | "perceptionGapTaking";
  readonly party: string;
  readonly value: number | null;
  readonly words: ReturnType<typeof wordingOf>;
}

function Gap({ measure, party, value, words }: GapProps) {
  const { language } = useWorkspace();
  const described = partyMeasures[measure];
  return (
    <td {...roles.cell} className="num" data-label={described.text[language].name}>
      {value === null ? (
        "–"
      ) : (
        <NumberButton measure={described} whose={party} value={measureValue(described, value, language, words.name)} />
      )}
    </td>
  );
}

/** Per two parties: how many flows both name, and how far they say the same size. */
export function SaidPairs({ naming }: { readonly naming: Naming }) {
  const { language } = useWorkspace();
  const t = useAllTexts().said.pairs;
  const { evaluated, evaluation } = useOpen();
  const words = wordingOf(evaluated, language);
  const { concordance } = pairMeasures;
  const values = new Map(
    evaluation.pairs().map((pair) => [JSON.stringify([pair.first, pair.second].sort()), pair] as const),
  );
  return (
    <section aria-labelledby="said-pairs">
      <h3 id="said-pairs">{t.title}</h3>
      <SaidTable of="said-pairs" titles={[t.pair, t.both, concordance.text[language].name]}>
        {naming.pairs.map(({ parties: [one, other], named }) => {
          const pair = values.get(JSON.stringify([one, other].sort()));
          return (
            <tr key={`${one} ${other}`} {...roles.row}>
              <th {...roles.rowHead} scope="row">{`${words.name(one)}, ${words.name(other)}`}</th>
              <td {...roles.cell} data-label={t.both}>
                {t.of(valueText(language, named.both), valueText(language, named.either))}
              </td>
              <td {...roles.cell} className="num" data-label={concordance.text[language].name}>
                {pair?.concordance == null ? (
                  "–"
                ) : (
                  <NumberButton
                    measure={concordance}
                    whose={[pair.first, pair.second]}
                    value={measureValue(concordance, pair.concordance, language, words.name)}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </SaidTable>
    </section>
  );
}
