import "../css/inspector.css";
import { useMemo, useState } from "react";
import { balanceShift } from "../../compare/balance-shift.ts";
import type { PartyDifference } from "../../compare/party-differences.ts";
import { shiftPart } from "../../compare/shift-part.ts";
import { shiftedParties } from "../../compare/shifted-parties.ts";
import { type WhyShifted, whyShifted } from "../../compare/why-shifted.ts";
import type { Wording } from "../../findings/pattern.ts";
import { shiftedSums, shiftRows } from "../../findings/shift-rows.ts";
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
  const clear = members.filter(({ values }) => values.logRatio.clear === true);
  const maybe = members.filter(({ values }) => values.logRatio.clear !== true);
  const list = (these: readonly PartyDifference[]) => <Those {...{ before, after, words, these }} />;
  return (
    <section className="shifted" aria-labelledby="shifted">
      <h4 id="shifted">{t.title}</h4>
      {clear.length === 0 ? <p>{members.length === 0 ? t.none : t.noneClear}</p> : null}
      {members.length === 0 ? null : <p className="quiet-text">{t.about}</p>}
      {list(clear)}
      {maybe.length === 0 ? null : (
        <details className="shifted-maybe">
          <summary>{t.maybe(maybe.length)}</summary>
          {list(maybe)}
        </details>
      )}
    </section>
  );
}

interface ThoseProps extends Pick<ShiftedProps, "before" | "after"> {
  readonly these: readonly PartyDifference[];
  readonly words: Wording;
}

function Those({ these, ...seen }: ThoseProps) {
  const { shown, rest, showMore } = useRows(these);
  return shown.length === 0 ? null : (
    <>
      <ul>
        {shown.map((party) => (
          <li key={party.id}>
            <One party={party} {...seen} />
          </li>
        ))}
      </ul>
      <MoreRows rest={rest} onMore={showMore} />
    </>
  );
}

/** Of what is told by the rows themselves, each by its name. */
const IN_ROWS: ReadonlySet<WhyShifted["because"]> = new Set(["own", "weights"] as const);

interface OneProps extends Pick<ShiftedProps, "before" | "after"> {
  readonly party: PartyDifference;
  readonly words: Wording;
}

function One({ before, after, party, words }: OneProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().whyShifted.parts;
  const [open, setOpen] = useState(false);
  const { difference, from, to } = party.values.logRatio;
  const [was, is] = [from, to].map((log) => (log === null ? "–" : ratioAgainst(language, log))) as [string, string];
  const name = words.name(party.id);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{difference === 0 ? t.still(name) : was === is ? t.hardly(name, is) : t.moved(name, was, is)}</summary>
      {open ? <Opened {...{ before, after, party, words }} /> : null}
    </details>
  );
}

function Opened({ before, after, party, words }: OneProps) {
  const t = useAllTexts().whyShifted;
  const { id, values } = party;
  const [was, is] = [before.evaluation, after.evaluation];
  const shift = useMemo(() => balanceShift(was, is, id), [was, is, id]);
  if (shift === null) return null;
  const why = whyShifted(was, is, id, shift);
  const { from, to, difference } = values.logRatio;
  return (
    <>
      <p>{shiftedSums(party, words)}</p>
      {why === null || IN_ROWS.has(why.because) ? null : <p>{whyText(why, id, words)}</p>}
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
