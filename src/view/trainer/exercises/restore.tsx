import { useCallback, useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { onTheTable } from "../../../document/left-out.ts";
import { relativelyEqual } from "../../../domain/compare-sums.ts";
import type { PartyId } from "../../../domain/party.ts";
import { valueText } from "../../../text/numbers.ts";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import type { Size } from "../../parts/use-size.ts";
import { LargePhoto } from "../../photo/large-photo.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { commonScale, mostThrough, onScale, wholeScene } from "../tell/told-scene.ts";
import { useSeats } from "../tell/use-seats.ts";
import { useWorkedOut } from "../tell/use-told.ts";
import { changedBetween, flowsBetween, isLeast, type Placed, waysIn, withFlows } from "./placed-flows.ts";
import type { RoundProps } from "./round-props.ts";

/** All brought into balance, in as few conversations as one can, beside the fewest that there are. */
export function Restore({ cases, onDone }: Omit<RoundProps, "lesson">) {
  const { language } = useWorkspace();
  const text = useAllTexts().exercises;
  const table = useMemo(() => onTheTable(cases.partnership), [cases]);
  const { evaluation } = useWorkedOut(cases.partnership);
  const before = useMemo(() => flowsBetween(evaluation), [evaluation]);
  const [ways, setWays] = useState(() => waysIn(before));
  const [isTold, setTold] = useState(false);
  const now = useMemo(
    () =>
      withFlows(
        table,
        ways.filter(({ size }) => size > 0),
      ),
    [table, ways],
  );
  const seats = useSeats(cases.partnership);
  const build = useCallback(
    (size: Size) => {
      const stage = { ...size, language, seats };
      // held against where it began by the size of its discs too
      const most = mostThrough([cases.partnership, now]);
      return onScale(wholeScene(now, stage, most), commonScale([cases.partnership], stage));
    },
    [now, cases, language, seats],
  );
  const { parties } = table;
  const name = (id: PartyId): string => parties.find((party) => party.id === id)?.name ?? "";
  const sum = (of: "from" | "to", id: PartyId): number =>
    ways.filter((flow) => flow[of] === id).reduce((total, { size }) => total + size, 0);
  const isEven = (id: PartyId): boolean => relativelyEqual(sum("from", id), sum("to", id));
  const inBalance = parties.every(({ id }) => isEven(id));
  const done = changedBetween(before, ways);
  const { conversations, shifted } = done;
  const put = (flow: Placed, by: number): void =>
    setWays((all) => all.map((one) => (one === flow ? { ...one, size: Math.max(0, one.size + by) } : one)));
  const { repairConversations, repairExisting } = evaluation.system;
  const least = { conversations: repairConversations ?? 0, shifted: (repairExisting ?? 0) * evaluation.graph.total };
  const reached = inBalance ? isLeast(done, least) : { conversations: false, shifted: false };
  return (
    <>
      <section className="desk-words exercise-words">
        <h2>{text.kinds.restore.asked}</h2>
        <div role="status" className="exercise-told">
          <p>
            <b>{text.conversations(conversations)}</b>, {text.shifted(valueText(language, shifted))}.{" "}
            {inBalance ? text.inBalance : text.notYet}
          </p>
          <ul className="exercise-list">
            {parties.map(({ id }) => (
              <li key={id}>
                {isEven(id)
                  ? text.even(name(id))
                  : text.uneven(name(id), valueText(language, sum("from", id)), valueText(language, sum("to", id)))}
              </li>
            ))}
          </ul>
          {isTold ? (
            <p className="told-answer">
              {reached.conversations ? text.noFewer : text.fewest(least.conversations)}{" "}
              {reached.shifted
                ? text.noLess(reached.conversations)
                : text.leastShift(valueText(language, least.shifted))}
            </p>
          ) : null}
        </div>
        <div className="exercise-buttons">
          <Button
            className="button primary"
            isDisabled={isTold}
            onPress={() => {
              setTold(true);
              onDone();
            }}
          >
            {text.showFewest}
          </Button>
          <Button className="button" isDisabled={shifted === 0} onPress={() => setWays(waysIn(before))}>
            <Icon name="undo" />
            {text.restart}
          </Button>
        </div>
        <ul className="exercise-ways">
          {ways.map((flow) => (
            <li key={`${flow.from} ${flow.to}`}>
              <span>
                {name(flow.from)} <Icon name="oneWay" size={15} /> {name(flow.to)}
              </span>
              <IconButton
                icon="minus"
                label={text.less(name(flow.from), name(flow.to))}
                isDisabled={flow.size === 0}
                onPress={() => put(flow, -1)}
              />
              <output className="num">{valueText(language, flow.size)}</output>
              <IconButton icon="plus" label={text.more(name(flow.from), name(flow.to))} onPress={() => put(flow, 1)} />
            </li>
          ))}
        </ul>
      </section>
      <div className="desk-photo">
        <LargePhoto className="beamer-photo" parties={parties.length} build={build} chosen={null} />
      </div>
    </>
  );
}
