import { capital } from "../../text/numbers.ts";

/** What lies on the table, by what it is or whose. */
export function Notes({ notes }: { readonly notes: readonly { readonly label: string; readonly text: string }[] }) {
  return (
    <dl className="turn-notes">
      {notes.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt>{capital(label)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
