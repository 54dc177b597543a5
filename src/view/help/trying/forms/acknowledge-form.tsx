import { NOBODY } from "../../../../domain/party.ts";
import { wordingOf } from "../../../../findings/wording.ts";
import { lossesOnTable } from "../../../../interventions/losses.ts";
import { NotOnTable } from "../../../listening/noted-icon.tsx";
import { useAllTexts } from "../../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../../workspace.ts";
import { lossInWords } from "../../loss-in-words.ts";
import { PickOne } from "../pick-one.tsx";
import { useChoices } from "../use-choices.ts";
import type { FormProps } from "./form-props.ts";

/** Who says that it saw what another let go. It moves no value. What is not on the table is quoted by nobody. */
export function AcknowledgeForm({ given, onChange }: FormProps<"acknowledge-loss">) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const losses = lossesOnTable(partnership);
  const open = losses.find(({ id }) => id === given.card);
  // A step of before may be about what is not on the table, or is no loss: it stays that, and is not offered.
  const card = open === undefined ? partnership.cards.find(({ id }) => id === given.card) : undefined;
  const whose = open?.party ?? card?.party;
  const others = useChoices().parties.filter(({ id }) => id !== whose);
  const by = others.find(({ id }) => id === given.by);
  const quoted =
    open === undefined
      ? card?.openness === "on-the-table"
        ? card.text
        : null
      : open.text.trim() === ""
        ? lossInWords(open, words)
        : open.text;
  const offered = losses.map((loss) => ({
    id: loss.id,
    name: `${words.name(loss.party)}: ${lossInWords(loss, words)}`,
  }));
  const kept = card === undefined ? [] : [{ id: card.id, name: `${words.name(card.party)}: ${card.text}` }];
  return (
    <>
      <PickOne
        label={t.loss}
        value={given.card}
        options={[...offered, ...kept]}
        onPick={(id) => onChange({ ...given, card: id, by: NOBODY })}
      />
      {card === undefined ? null : <NotOnTable openness={card.openness} />}
      <PickOne
        label={t.sees}
        value={given.by}
        options={others}
        unpicked={given.by === NOBODY ? t.whoSees : undefined}
        onPick={(id) => onChange({ ...given, by: id })}
      />
      {whose === undefined || by === undefined ? null : (
        <p className="step-said">{t.acknowledges(by.name, words.name(whose), quoted)}</p>
      )}
    </>
  );
}
