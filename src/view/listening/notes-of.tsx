import "../css/listening.css";
import { useOpen } from "../workspace.ts";
import { CardRow } from "./card-row.tsx";
import { InterestRow } from "./interest-row.tsx";
import { notedOf, type Who } from "./noted.ts";
import { SignalRow } from "./signal-row.tsx";

/** Everything that was noted of a party, or of the whole, as it can be changed. Nothing where there is nothing. */
export function NotesOf({ who, label }: { readonly who: Who; readonly label: string }) {
  const { interests, cards, signals } = notedOf(useOpen().partnership, who);
  if (interests.length + cards.length + signals.length === 0) return null;
  return (
    <ul className="notes" aria-label={label}>
      {interests.map((interest) => (
        <InterestRow key={interest.id} interest={interest} />
      ))}
      {cards.map((card) => (
        <CardRow key={card.id} card={card} />
      ))}
      {signals.map((signal) => (
        <SignalRow key={signal.id} signal={signal} who={who} />
      ))}
    </ul>
  );
}
