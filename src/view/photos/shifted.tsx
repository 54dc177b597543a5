import { useMemo, useState } from "react";
import { balanceShift } from "../../compare/balance-shift.ts";
import type { PartyDifference } from "../../compare/party-differences.ts";
import { shiftPart } from "../../compare/shift-part.ts";
import { shiftedParties } from "../../compare/shifted-parties.ts";
import { whyShifted } from "../../compare/why-shifted.ts";
import type { Wording } from "../../findings/pattern.ts";
import { shiftRows } from "../../findings/shift-rows.ts";
import { whyText } from "../../findings/why-text.ts";
import { wordingOfBoth } from "../../findings/wording-of-both.ts";
import type { MeasuredState } from "../../measures/evaluate.ts";
import { ratioAgainst } from "../../text/ratio-against.ts";
import { MeasureText } from "../panels/measure-text.tsx";
import { MoreRows, useRows } from "../panels/more-rows.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { ShiftTable } from "./shift-table.tsx";

interface ShiftedProps {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly parties: readonly PartyDifference[];
}

/** Whose balance is another than before, and, for who opens one, which flows made that. */
export function Shifted({ before, after, parties }: ShiftedProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().whyShifted.parts;
  const words = useMemo(() => wordingOfBoth(before.state, after.state, language), [before, after, language]);
  const members = useMemo(() => {
    const named = new Set(after.state.parties.flatMap(({ id, standing }) => (standing === "member" ? [id] : [])));
    return shiftedParties(before.evaluation, after.evaluation, parties).filter(({ id }) => named.has(id));
  }, [before, after, parties]);
  const { shown, rest, showMore } = useRows(members);
  return (
    <section className="shifted" aria-labelledby="shifted">
      <h4 id="shifted">{t.title}</h4>
      {members.length === 0 ? <p>{t.none}</p> : <p className="quiet-text">{t.about}</p>}
      <ul>
        {shown.map((party) => (
          <li key={party.id}>
            <One {...{ before, after, party, words }} />
          </li>
        ))}
      </ul>
      <MoreRows rest={rest} onMore={showMore} />
    </section>
  );
}

interface OneProps extends Pick<ShiftedProps, "before" | "after"> {
  readonly party: PartyDifference;
  readonly words: Wording;
}

function One({ before, after, party, words }: OneProps) {
  const { language } = useWorkspace();
  const { whyShifted: t, comparing } = useAllTexts();
  const [open, setOpen] = useState(false);
  const { logRatio } = party.values;
  const ratio = (log: number | null): string => (log === null ? "–" : ratioAgainst(language, log));
  const name = words.name(party.id);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {logRatio.difference === 0
          ? t.parts.still(name)
          : t.parts.moved(name, ratio(logRatio.from), ratio(logRatio.to))}
        {logRatio.difference === 0 || logRatio.clear === null ? null : (
          <span className="quiet-text"> ({comparing.sure[logRatio.clear ? "clear" : "maybe"]})</span>
        )}
      </summary>
      {open ? <Opened {...{ before, after, party, words }} /> : null}
    </details>
  );
}

function Opened({ before, after, party: { id, values }, words }: OneProps) {
  const t = useAllTexts().whyShifted;
  const [was, is] = [before.evaluation, after.evaluation];
  const shift = useMemo(() => balanceShift(was, is, id), [was, is, id]);
  if (shift === null) return null;
  const why = whyShifted(was, is, id, shift);
  const { from, to, difference } = values.logRatio;
  return (
    <>
      {why === null ? null : <p>{whyText(why, id, words)}</p>}
      {from === null || to === null ? <p>{t.parts.noRatio(words.name(id))}</p> : null}
      {shift.parts.length === 0 ? null : <ShiftTable label={t.ask} rows={shiftRows(shift, words, [before, after])} />}
      {(difference ?? 0) === 0 ? null : (
        <details className="shift-how">
          <summary>{t.parts.how}</summary>
          <MeasureText measure={shiftPart} />
        </details>
      )}
    </>
  );
}
