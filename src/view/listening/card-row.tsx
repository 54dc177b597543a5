import type { ListeningCard } from "../../domain/interest.ts";
import { wordingOf } from "../../findings/wording.ts";
import { dateText } from "../../text/numbers.ts";
import { Toggles } from "../parts/toggles.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NoteRow } from "./note-row.tsx";
import { acknowledged, CARD_SORTS } from "./noted.ts";

/** A wish, dream, pain or loss, and who saw it. To see it is an act of its own: it moves no number. */
export function CardRow({ card }: { readonly card: ListeningCard }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().listening;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const seenBy = card.acknowledgedBy.map(({ party, date }) =>
    t.seen.named(words.name(party), date === null ? null : dateText(language, date)),
  );
  const others = partnership.parties.filter(({ id, standing }) => id !== card.party && standing !== "empty-chair");
  const change = (fields: Partial<Pick<ListeningCard, "sort" | "acknowledgedBy">>): void => {
    actions.edit([{ type: "change", collection: "cards", id: card.id, fields }]);
  };
  return (
    <NoteRow
      collection="cards"
      id={card.id}
      noted={card.sort}
      text={card.text}
      openness={card.openness}
      fields={
        <select
          className="field"
          aria-label={t.field.sort(card.text)}
          value={card.sort}
          onChange={(event) => change({ sort: event.currentTarget.value as ListeningCard["sort"] })}
        >
          {CARD_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t.noted[sort]}
            </option>
          ))}
        </select>
      }
    >
      <p className="quiet-text">{seenBy.length === 0 ? t.seen.nobody : t.seen.by(words.list(seenBy, 30))}</p>
      {others.length === 0 ? null : (
        <details>
          <summary>{t.seen.ask}</summary>
          <Toggles
            label={t.seen.ask}
            options={others.map(({ id, name }) => ({
              key: id,
              content: name,
              on: card.acknowledgedBy.some(({ party }) => party === id),
            }))}
            onToggle={(party) => change({ acknowledgedBy: acknowledged(card, party, actions.today()) })}
          />
        </details>
      )}
    </NoteRow>
  );
}
