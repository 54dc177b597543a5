import { Icon } from "./icon.tsx";

/** The question beside a number, never smaller than the sum. */
export function Ask({ question }: { readonly question: string }) {
  return (
    <p className="ask">
      <Icon name="speech" />
      <span>{question}</span>
    </p>
  );
}
