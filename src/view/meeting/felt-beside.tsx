import { useMemo } from "react";
import type { Shared } from "../../document/left-out.ts";
import { ownFeelings } from "../../domain/felt-balance.ts";
import type { PartyId } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import type { Finding } from "../../findings/pattern.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { Ask } from "../parts/ask.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { wholeText } from "./beamer-wording.ts";
import { choiceOf } from "./felt-choices.ts";

interface FeltBesideProps {
  readonly state: Shared;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly seats: readonly PartyId[];
  /** Who said in this meeting not to know: the last answer counts. */
  readonly unknown: readonly PartyId[];
}

/** What each party said it feels, beside what the photo shows of it: in the order of the table, and nobody ranked. */
export function FeltBeside({ state, evaluation, findings, seats, unknown }: FeltBesideProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().meeting.beside;
  const rows = useMemo(() => {
    const felt = ownFeelings(state.felt);
    const names = new Map(state.parties.map(({ id, name }) => [id, name]));
    return tableOrder(state, seats).flatMap((id) => {
      const ratio = unknown.includes(id) ? null : felt.get(id)?.ratio;
      return ratio === undefined ? [] : [{ id, name: names.get(id) ?? "", ratio }];
    });
  }, [state, seats, unknown]);
  const differing = new Set(
    findings.flatMap(({ pattern, sure, parties }) =>
      pattern === "felt-against-computed" && sure === "clear" ? parties : [],
    ),
  );
  if (rows.length === 0) return <p className="beamer-text">{text.nobody}</p>;
  return (
    <>
      <table className="beside">
        <thead>
          <tr>
            <th scope="col">{text.party}</th>
            <th scope="col">{text.feels}</th>
            <th scope="col">{text.photo}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, ratio }) => {
            const { brings, takes } = evaluation.of(id);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{ratio === null ? text.dontKnow : text.says[choiceOf(ratio)]}</td>
                <td>
                  {text.sum(wholeText(language, brings ?? 0), wholeText(language, takes ?? 0))}
                  {ratio !== null && differing.has(id) ? <b> · {text.differs}</b> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Ask question={text.question} />
    </>
  );
}
