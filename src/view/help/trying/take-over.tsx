import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { mainQuantity } from "../../../domain/sizing.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { agreedFlows } from "../../../interventions/agreed-flows.ts";
import type { Simulated } from "../../../interventions/simulate.ts";
import { Icon } from "../../parts/icon.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";

interface TakeOverProps {
  readonly title: string;
  readonly simulated: Simulated;
}

/** What was tried goes on: as a copy that is compared, or, asked for in words, as flows that are agreed. */
export function TakeOver({ title, simulated }: TakeOverProps) {
  const { language, actions } = useWorkspace();
  const { ideas, tables } = useAllTexts();
  const t = ideas.takeOver;
  const { partnership } = useOpen();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const about = useId();
  const { edits } = simulated;
  const agreed = asking ? agreedFlows(partnership, simulated.partnership, actions.today()) : null;
  const words = wordingOf(simulated.partnership, language);
  const take = (): void => {
    if (agreed === null || actions.edit(agreed.edits).length > 0) return;
    setAsking(false);
    setDone(agreed.levels.length);
  };
  const ask = (): void => {
    setAsking(!asking);
    setDone(null);
  };
  return (
    <section className="take-over" aria-label={t.try}>
      <div>
        <Button
          className="button primary"
          isDisabled={edits.length === 0}
          aria-describedby={about}
          onPress={() => actions.tryOut("now", title, edits)}
        >
          <Icon name="copy" />
          {t.try}
        </Button>
        <Button className="button" isDisabled={edits.length === 0} aria-expanded={asking} onPress={ask}>
          {t.agree}
        </Button>
      </div>
      <p id={about} className="quiet-text">
        {t.tryAbout}
      </p>
      {agreed === null ? null : (
        <div className="take-over-agreed">
          <p>{t.agreeAbout}</p>
          <ul>
            {agreed.levels.map(({ from, to, resource, before, after }) => {
              const quantity = mainQuantity({ to });
              const flow = `${tables.flowName(words.name(from), words.name(to))}, ${words.kind(resource)}`;
              return (
                <li key={`${from} ${to} ${resource}`}>
                  {t.flow(flow, words.value(before?.[quantity] ?? 0), words.value(after[quantity]))}
                </li>
              );
            })}
          </ul>
          {agreed.newParties.length === 0 ? null : (
            <p>{t.comes(words.list(agreed.newParties.map(({ name }) => name)))}</p>
          )}
          <div>
            <Button className="button primary" isDisabled={agreed.levels.length === 0} onPress={take}>
              {t.confirm(agreed.levels.length)}
            </Button>
            <Button className="button" onPress={() => setAsking(false)}>
              {t.cancel}
            </Button>
          </div>
        </div>
      )}
      <p role="status">{done === null ? "" : t.done(done)}</p>
    </section>
  );
}
