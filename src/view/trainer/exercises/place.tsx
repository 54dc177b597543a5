import { useCallback, useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { onTheTable } from "../../../document/left-out.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import type { PartyId } from "../../../domain/party.ts";
import { Ask } from "../../parts/ask.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import type { Size } from "../../parts/use-size.ts";
import { LargePhoto } from "../../photo/large-photo.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { commonScale, lookingScene, onScale } from "../tell/told-scene.ts";
import { useSeats } from "../tell/use-seats.ts";
import { useWorkedOut } from "../tell/use-told.ts";
import {
  type Beside,
  besideTrainer,
  flowsBetween,
  type Placed,
  type PlacedByHand,
  SIZES,
  withFlows,
} from "./placed-flows.ts";
import type { RoundProps } from "./round-props.ts";

/** How a flow is drawn of which nobody says how large it is: like the yardstick. */
const UNSAID = 4;

/** The flows of a story, placed by oneself, and then beside the trainer's. */
export function Place({ lesson, cases, onDone }: RoundProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().exercises;
  const [placed, setPlaced] = useState<readonly PlacedByHand[]>([]);
  const [isCompared, setCompared] = useState(false);
  const { evaluation } = useWorkedOut(cases.partnership);
  const trainers = useMemo(() => flowsBetween(evaluation), [evaluation]);
  const own = useMemo(() => withFlows(onTheTable(cases.partnership), placed), [cases, placed]);
  const { parties } = cases.partnership;
  const name = (id: PartyId): string => parties.find((party) => party.id === id)?.name ?? "";
  const sizeName = ({ size, isSized }: PlacedByHand): string | null =>
    isSized ? (text.sizes[(SIZES as readonly number[]).indexOf(size)] ?? String(size)) : null;
  return (
    <>
      <section className="desk-words exercise-words">
        <h2>{text.kinds.place.asked}</h2>
        <details open={!isCompared} className="exercise-story">
          <summary>{text.story}</summary>
          <p>{lesson.text[language].story.join(" ")}</p>
          <ul>
            {lesson.steps.map(({ text: step }) => (
              <li key={step[language].said}>{step[language].said}</li>
            ))}
          </ul>
        </details>
        {isCompared ? (
          <Compared placed={placed} trainers={trainers} name={name} />
        ) : (
          <>
            <NewFlow
              parties={parties}
              onAdd={(flow) =>
                setPlaced((before) => [...before.filter(({ from, to }) => from !== flow.from || to !== flow.to), flow])
              }
            />
            {placed.length === 0 ? (
              <p className="quiet-text">{text.noFlows}</p>
            ) : (
              <ul className="exercise-placed">
                {placed.map((flow) => (
                  <li key={`${flow.from} ${flow.to}`}>
                    {text.flow(name(flow.from), name(flow.to), sizeName(flow))}
                    <IconButton
                      icon="remove"
                      label={text.takeAway(name(flow.from), name(flow.to))}
                      onPress={() => setPlaced((before) => before.filter((one) => one !== flow))}
                    />
                  </li>
                ))}
              </ul>
            )}
            <Button
              className="button primary"
              isDisabled={placed.length === 0}
              onPress={() => {
                setCompared(true);
                onDone();
              }}
            >
              {text.compare}
            </Button>
          </>
        )}
      </section>
      <div className="desk-photo">
        <Photos partnership={cases.partnership} own={own} both={isCompared} />
      </div>
    </>
  );
}

interface PhotosProps {
  readonly partnership: Partnership;
  readonly own: Partnership;
  /** The trainer's stands beside it. */
  readonly both: boolean;
}

function Photos({ partnership, own, both }: PhotosProps) {
  const { language } = useWorkspace();
  const text = useAllTexts().exercises;
  const seats = useSeats(partnership);
  const ownScene = useCallback(
    (size: Size) => {
      const stage = { ...size, language, seats, half: both };
      const scene = lookingScene(own, stage);
      return both ? onScale(scene, commonScale([own, partnership], stage)) : scene;
    },
    [own, partnership, language, seats, both],
  );
  const trainerScene = useCallback(
    (size: Size) => {
      const stage = { ...size, language, seats, half: true };
      return onScale(lookingScene(partnership, stage), commonScale([own, partnership], stage));
    },
    [own, partnership, language, seats],
  );
  const { length } = partnership.parties;
  if (!both) return <LargePhoto className="beamer-photo" parties={length} build={ownScene} chosen={null} />;
  return (
    <div className="beamer-photo">
      <div className="told-both">
        <figure>
          <figcaption>{text.yours}</figcaption>
          <LargePhoto className="told-half" half parties={length} build={ownScene} chosen={null} />
        </figure>
        <figure>
          <figcaption>{text.trainers}</figcaption>
          <LargePhoto className="told-half" half parties={length} build={trainerScene} chosen={null} />
        </figure>
      </div>
    </div>
  );
}

interface NewFlowProps {
  readonly parties: Partnership["parties"];
  readonly onAdd: (flow: PlacedByHand) => void;
}

function NewFlow({ parties, onAdd }: NewFlowProps) {
  const text = useAllTexts().exercises;
  const [from, setFrom] = useState(parties[0]?.id ?? "");
  const [to, setTo] = useState(parties[1]?.id ?? "");
  const [size, setSize] = useState<number | null>(null);
  const ends = [
    { label: text.from, value: from, set: setFrom },
    { label: text.to, value: to, set: setTo },
  ];
  return (
    <form
      className="exercise-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== to) onAdd({ from, to, size: size ?? UNSAID, isSized: size !== null });
      }}
    >
      {ends.map(({ label, value, set }) => (
        <label key={label} className="labelled">
          <span>{label}</span>
          <select className="field" value={value} onChange={({ target }) => set(target.value)}>
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="labelled">
        <span>{text.size}</span>
        <select
          className="field"
          value={size ?? ""}
          onChange={({ target: { value } }) => setSize(value === "" ? null : Number(value))}
        >
          <option value="">{text.leftOpen}</option>
          {SIZES.map((one, nth) => (
            <option key={one} value={one}>
              {text.sizes[nth]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button" disabled={from === to}>
        <Icon name="plus" />
        {text.add}
      </button>
    </form>
  );
}

interface ComparedProps {
  readonly placed: readonly PlacedByHand[];
  readonly trainers: readonly Placed[];
  readonly name: (id: PartyId) => string;
}

/** First which flows stand where the trainer's do; then how large, where that was said. */
function Compared({ placed, trainers, name }: ComparedProps) {
  const text = useAllTexts().exercises.compared;
  const beside = besideTrainer(placed, trainers);
  const are = (...kinds: readonly Beside["is"][]): readonly Beside[] => beside.filter(({ is }) => kinds.includes(is));
  const elsewhere = are("missing", "extra");
  const sized = are("same", "less", "more");
  const open = are("open");
  const alike = elsewhere.length === 0 && sized.every(({ is }) => is === "same");
  const list = (flows: readonly Beside[]) =>
    flows.length === 0 ? null : (
      <ul className="exercise-list">
        {flows.flatMap(({ from, to, is }) =>
          is === "open" ? [] : [<li key={`${from} ${to}`}>{text[is](name(from), name(to))}</li>],
        )}
      </ul>
    );
  return (
    <div role="status" className="exercise-told">
      <h3>{text.title}</h3>
      <p>{text.there(sized.length + open.length, trainers.length)}</p>
      {list(elsewhere)}
      {list(sized)}
      {open.length === 0 ? null : <p>{text.open(sized.length === 0)}</p>}
      <Ask question={alike && open.length > 0 ? text.sizeQuestion : text.question} />
    </div>
  );
}
