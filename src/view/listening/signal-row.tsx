import { useId } from "react";
import { isCalendarDate } from "../../domain/calendar-date.ts";
import type { Symptom } from "../../domain/symptom.ts";
import { wordingOf } from "../../findings/wording.ts";
import { Cell } from "../parts/cell.tsx";
import { Toggles } from "../parts/toggles.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { NoteRow } from "./note-row.tsx";
import { signalSort, signalWord, toggled, type Who } from "./noted.ts";
import { SignalSorts } from "./quick-entry.tsx";

/** A signal: of what sort, when, and whom and what it touches. It stands with every party that it touches. */
export function SignalRow({ signal, who }: { readonly signal: Symptom; readonly who: Who }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().listening;
  const { partnership } = useOpen();
  const id = useId();
  const words = wordingOf(partnership, language);
  const also = signal.parties.filter((party) => party !== who).map(words.name);
  const change = (fields: Partial<Omit<Symptom, "id">>, typing?: string): void => {
    actions.edit([{ type: "change", collection: "symptoms", id: signal.id, fields }], typing);
  };
  return (
    <NoteRow
      collection="symptoms"
      id={signal.id}
      noted="signal"
      text={signal.text}
      openness={signal.openness}
      fields={
        <>
          <SignalSorts id={id} />
          <Cell
            value={signalWord(signal.sort, language)}
            label={t.field.sort(signal.text)}
            list={id}
            onCommit={(typed, typing) => {
              change({ sort: signalSort(typed) }, typing);
              return null;
            }}
          />
          <Cell
            type="date"
            value={signal.date}
            label={t.field.date(signal.text)}
            onCommit={(date, typing) => {
              if (!isCalendarDate(date)) return t.needsDate;
              change({ date }, typing);
              return null;
            }}
          />
        </>
      }
    >
      {also.length === 0 ? null : <p className="quiet-text">{t.touches.also(words.list(also, 30))}</p>}
      <details>
        <summary>{t.touches.ask}</summary>
        <Touched signal={signal} onChange={change} />
      </details>
    </NoteRow>
  );
}

interface TouchedProps {
  readonly signal: Symptom;
  readonly onChange: (fields: Partial<Pick<Symptom, "parties" | "flows">>) => void;
}

/** Which parties, and of their flows which. */
function Touched({ signal, onChange }: TouchedProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().listening;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const flows = partnership.flows.filter(
    ({ id, from, to }) => signal.flows.includes(id) || signal.parties.includes(from) || signal.parties.includes(to),
  );
  return (
    <>
      <p className="small-head">{t.touches.parties}</p>
      <Toggles
        label={t.touches.parties}
        options={partnership.parties.map(({ id, name }) => ({
          key: id,
          content: name,
          on: signal.parties.includes(id),
        }))}
        onToggle={(party) => onChange({ parties: toggled(signal.parties, party) })}
      />
      <p className="small-head">{t.touches.flows}</p>
      {flows.length === 0 ? (
        <p className="quiet-text">{t.touches.noFlows}</p>
      ) : (
        <Toggles
          label={t.touches.flows}
          options={flows.map(({ id, from, to, resource, note }) => ({
            key: id,
            content: t.touches.flow(words.name(from), words.name(to), note === "" ? words.resource(resource) : note),
            on: signal.flows.includes(id),
          }))}
          onToggle={(flow) => onChange({ flows: toggled(signal.flows, flow) })}
        />
      )}
    </>
  );
}
