import { wordingOf } from "../../../../findings/wording.ts";
import { NotOnTable } from "../../../listening/noted-icon.tsx";
import { useAllTexts } from "../../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../../workspace.ts";
import { PickOne } from "../pick-one.tsx";
import { useChoices } from "../use-choices.ts";
import type { FormProps } from "./form-props.ts";

/** Who says that it saw what another let go. It moves no value. */
export function AcknowledgeForm({ given, onChange }: FormProps<"acknowledge-loss">) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const cards = partnership.cards.filter(({ sort }) => sort === "loss" || sort === "pain");
  const card = cards.find(({ id }) => id === given.card);
  const others = useChoices().parties.filter(({ id }) => id !== card?.party);
  const by = others.find(({ id }) => id === given.by);
  return (
    <>
      <PickOne
        label={t.loss}
        value={given.card}
        options={cards.map(({ id, party, text }) => ({ id, name: `${words.name(party)}: ${text}` }))}
        onPick={(id) => onChange({ ...given, card: id })}
      />
      {card === undefined ? null : <NotOnTable openness={card.openness} />}
      <PickOne label={t.sees} value={given.by} options={others} onPick={(id) => onChange({ ...given, by: id })} />
      {card === undefined || by === undefined ? null : (
        <p className="step-said">{t.acknowledges(by.name, words.name(card.party), card.text)}</p>
      )}
    </>
  );
}
