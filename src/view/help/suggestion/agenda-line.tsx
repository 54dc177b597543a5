import { Button } from "react-aria-components/Button";
import { amountOf } from "../../../domain/flow-values.ts";
import type { PartyId } from "../../../domain/party.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { THIRD_PARTY } from "../../../interventions/repair-photo.ts";
import type { ToldChange } from "../../../interventions/told-repair.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { valueText } from "../../../text/numbers.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { nearestStep } from "./nearest-step.ts";
import { sumsOf } from "./sums-of.ts";

interface AgendaLineProps {
  readonly of: MeasuredState;
  readonly change: ToldChange;
  /** The change in words. */
  readonly line: string;
  readonly name: (id: PartyId) => string;
  readonly taken: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** One flow that becomes more or less: how large it is and becomes, of what, and what that alone does for both. */
export function AgendaLine({ of, change, line, name, taken, onTake, onLeave }: AgendaLineProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const text = t.suggestion;
  const { from, to, before } = change;
  const after = before + change.change;
  const words = wordingOf(of.state, language);
  // Where it was asked and nothing flows, it is not said what would.
  const flows =
    before === 0
      ? []
      : of.state.flows.filter((flow) => flow.state === "actual" && flow.from === from && flow.to === to);
  const [now, soon] = [nearestStep(before), nearestStep(after)];
  const { scale } = t.round;
  const onScale =
    now === null || soon === null
      ? ""
      : before === 0
        ? text.scaleNew(scale[soon])
        : now === soon
          ? text.scaleSame(scale[now])
          : text.scale(scale[now], scale[soon]);
  const kinds = [...new Set(flows.map(({ resource }) => words.kind(resource)))];
  const only = flows.length === 1 ? flows[0]! : null;
  const [amount, unit] = only === null ? [null, null] : [amountOf(only), words.unit(only.resource)];
  const ofWhat =
    only !== null && amount !== null && unit !== null
      ? text.amount(
          words.resource(only.resource),
          valueText(language, amount),
          valueText(language, (amount * after) / before),
          unit,
        )
      : kinds.length === 0
        ? ""
        : text.kinds(kinds);
  const effects = [from, to].filter((id) => id !== THIRD_PARTY && of.evaluation.indexOf.has(id));
  return (
    <div className="suggestion-line">
      <p className="suggestion-change">{line}</p>
      <p className="quiet-text">{`${onScale} ${ofWhat}`.trim()}</p>
      {effects.map((id) => {
        const { now: sums, after: changed } = sumsOf(of.evaluation, [change], id);
        return (
          <p key={id} className="quiet-text num">
            {text.effect(name(id), [sums.brings, sums.takes], [changed.brings, changed.takes])}
          </p>
        );
      })}
      <div className="suggestion-buttons">
        {taken ? (
          <span className="quiet-text">{text.taken}</span>
        ) : (
          <Button className="button" aria-label={text.takeThis(line)} onPress={onTake}>
            {text.take}
          </Button>
        )}
        {from === THIRD_PARTY || to === THIRD_PARTY ? null : (
          <Button className="button link" aria-label={text.leaveThis(name(from), name(to))} onPress={onLeave}>
            {text.leave}
          </Button>
        )}
      </div>
    </div>
  );
}
