import { useCallback, useState } from "react";
import { onTheTable } from "../../../document/left-out.ts";
import type { PartyId } from "../../../domain/party.ts";
import { wholeText } from "../../meeting/beamer-wording.ts";
import { Choices } from "../../parts/choices.tsx";
import type { Size } from "../../parts/use-size.ts";
import { LargePhoto } from "../../photo/large-photo.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { lookingScene, wholeScene } from "../tell/told-scene.ts";
import { useWorkedOut } from "../tell/use-told.ts";
import type { RoundProps } from "./round-props.ts";
import { isEvenForAll, whoStandsOut } from "./who-stands-out.ts";

const NOBODY = "nobody";

/** Who brings more, said before the numbers show. */
export function Predict({ cases, onDone }: Omit<RoundProps, "lesson">) {
  const { language } = useWorkspace();
  const text = useAllTexts().exercises;
  const { evaluation } = useWorkedOut(cases.partnership);
  const [chosen, setChosen] = useState<PartyId | typeof NOBODY | null>(null);
  const isShown = chosen !== null;
  const build = useCallback(
    (size: Size) => {
      const stage = { ...size, language, seats: [] };
      return isShown ? wholeScene(cases.partnership, stage) : lookingScene(cases.partnership, stage);
    },
    [cases, language, isShown],
  );
  const { parties } = onTheTable(cases.partnership);
  const name = (id: string | null): string => parties.find((party) => party.id === id)?.name ?? text.nobody;
  const standing = whoStandsOut(evaluation);
  const rows = parties.filter(({ id }) => evaluation.indexOf.has(id));
  const isEven = isEvenForAll(evaluation);
  return (
    <>
      <section className="desk-words exercise-words">
        <h2>{text.kinds.predict.asked}</h2>
        <Choices
          label={text.kinds.predict.asked}
          className="exercise-choices"
          options={[...parties.map(({ id }) => id), NOBODY]
            .filter((id) => chosen === null || id === chosen || id === (standing ?? NOBODY))
            .map((id) => ({
              key: id,
              content: name(id),
              chosen: id === chosen,
            }))}
          onChoose={(id) => {
            if (isShown) return;
            setChosen(id);
            onDone();
          }}
        />
        {chosen === null ? null : (
          <div role="status" className="exercise-told">
            <h3>{standing === null ? text.nobodyStands : text.stands(name(standing))}</h3>
            {chosen === (standing ?? NOBODY) ? null : <p>{text.youChose(name(chosen))}.</p>}
            {isEven ? <p>{text.allEven}</p> : evaluation.withinNoise ? <p>{text.withinNoise}</p> : null}
            <table className="beside told-table">
              <caption className="unseen">{text.numbers}</caption>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{text.brings}</th>
                  <th scope="col">{text.takes}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id }) => (
                  <tr key={id}>
                    <th scope="row">{name(id)}</th>
                    <td className="num">{wholeText(language, evaluation.of(id).brings ?? 0)}</td>
                    <td className="num">{wholeText(language, evaluation.of(id).takes ?? 0)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <div className="desk-photo">
        <LargePhoto className="beamer-photo" parties={parties.length} build={build} chosen={null} />
      </div>
    </>
  );
}
