import "../../css/tables.css";
import "./suggestion.css";
import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { emptyPartnership } from "../../../domain/create.ts";
import { frozen } from "../../../domain/frozen.ts";
import type { State } from "../../../domain/partnership.ts";
import { TABLE } from "../../../domain/party.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { lossesOnTable } from "../../../interventions/losses.ts";
import { interventions } from "../../../interventions/registry.ts";
import { measuredOnce } from "../../../measures/measured-once.ts";
import { capital } from "../../../text/numbers.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { lossInWords } from "../loss-in-words.ts";
import { listeningHeld } from "./listening-held.ts";
import { Search } from "./search.tsx";
import { Sought } from "./sought.tsx";
import { useAsked } from "./use-asked.ts";
import { useSuggestion } from "./use-suggestion.ts";

interface SuggestionProps {
  /** To where another ambition is tried. */
  readonly onAmbition: () => void;
}

/**
 * A first suggestion: after everybody was heard, and below the ambition and what was let go, the smallest change that
 * brings all within the tolerance, as an agenda.
 */
export function Suggestion({ onAmbition }: SuggestionProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts().suggestion;
  const asking = useAsked(partnership.id, partnership.about.precision.tolerance);
  const held = useMemo(() => listeningHeld(partnership, actions.place("conversation")), [partnership, actions]);
  if (!held && !asking.opened)
    return (
      <section className="suggestion-wait">
        <h3>{t.first.title}</h3>
        <p>{t.first.why}</p>
        <div className="suggestion-buttons">
          <Button className="button primary" onPress={() => actions.goTo("conversation")}>
            {t.first.listen}
          </Button>
          <Button className="button link" onPress={asking.open}>
            {t.first.anyway}
          </Button>
        </div>
      </section>
    );
  return (
    <div className="suggestion">
      <div className="suggestion-before">
        <Ambition onAmbition={onAmbition} />
        <Losses />
      </div>
      <Agenda asking={asking} />
    </div>
  );
}

function Ambition({ onAmbition }: SuggestionProps) {
  const { language } = useWorkspace();
  const { ambition } = useAllTexts().suggestion;
  const { about } = useOpen().partnership;
  return (
    <section>
      <h3>{ambition.title}</h3>
      {about.ambition === "" ? null : <p className="suggestion-said">{about.ambition}</p>}
      <p>{interventions["adjust-ambition"].text[language].question}</p>
      <Button className="button" onPress={onAmbition}>
        {ambition.action}
      </Button>
    </section>
  );
}

/** What was let go and nobody said to have seen, as far as it lies on the table or stands in the photo. */
function Losses() {
  const { language, actions } = useWorkspace();
  const { losses: t } = useAllTexts().suggestion;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const losses = lossesOnTable(partnership);
  const unseen = losses.filter(({ seenBy }) => seenBy.length === 0);
  return (
    <section>
      <h3>{t.title}</h3>
      {unseen.length === 0 ? (
        <p>{losses.length === 0 ? t.none : t.allSeen}</p>
      ) : (
        <ul className="suggestion-losses">
          {unseen.map((loss) => (
            <li key={loss.id}>
              <p className="suggestion-said">{capital(lossInWords(loss, words))}</p>
              <p className="quiet-text">{t.of(words.name(loss.party))}</p>
            </li>
          ))}
        </ul>
      )}
      <Button className="button" onPress={() => actions.goTo("listening")}>
        {t.action}
      </Button>
    </section>
  );
}

function Agenda({ asking }: { readonly asking: ReturnType<typeof useAsked> }) {
  const t = useAllTexts();
  const { evaluated } = useOpen();
  const state = useCounted(evaluated);
  const of = measuredOnce(state);
  const asked = useMemo(() => {
    const there = new Set([...state.parties.map(({ id }) => id), ...(state.about.table === null ? [] : [TABLE])]);
    return { ...asking.asked, locked: asking.asked.locked.filter(([from, to]) => there.has(from) && there.has(to)) };
  }, [state, asking.asked]);
  const suggesting = useSuggestion(of, asked);
  return (
    <section className="suggestion-agenda">
      <h3>{t.suggestion.agenda}</h3>
      <p className="quiet-text">{t.repairing.about}</p>
      {of.evaluation.graph.edges === 0 ? (
        <p>{t.suggestion.noFlows}</p>
      ) : (
        <div className="suggestion-columns">
          <Search of={of} asking={{ ...asking, asked }} />
          <Sought suggesting={suggesting} asking={{ ...asking, asked }} />
        </div>
      )}
    </section>
  );
}

/** What a suggestion rests on, and nothing else of it: it stays the same when a card or an agreement is added. */
function useCounted({ about, parties, resources, flows }: State): State {
  return useMemo(
    () => frozen({ ...emptyPartnership({ id: "counted", about }), parties, resources, flows }),
    [about, parties, resources, flows],
  );
}
