import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { PartyId } from "../../../domain/party.ts";
import type { Resource, ResourceId } from "../../../domain/resource.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { changeInWords, totalInWords } from "../../../interventions/change-in-words.ts";
import { THIRD_PARTY } from "../../../interventions/repair-photo.ts";
import { repairSteps } from "../../../interventions/repair-steps.ts";
import { simulate } from "../../../interventions/simulate.ts";
import { type ToldChange, type ToldRepair, talksAndTrifles } from "../../../interventions/told-repair.ts";
import { capital, decimalText } from "../../../text/numbers.ts";
import { ResourceSelect } from "../../panels/resource-select.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { BeforeAfter } from "../before-after.tsx";
import { agendaAgreements } from "./agenda-agreements.ts";
import { AgendaLine } from "./agenda-line.tsx";
import { countsOtherwise } from "./counts-otherwise.ts";
import { SumsTable } from "./sums-table.tsx";
import type { Asking } from "./use-asked.ts";
import type { Suggested } from "./use-suggestion.ts";

interface SuggestedAgendaProps {
  readonly suggested: Suggested;
  readonly repair: Extract<ToldRepair, { readonly feasible: true }>;
  readonly asking: Asking;
}

/** The suggestion as an agenda, and others that are as large; what all of it does, and what can be done with it. */
export function SuggestedAgenda({ suggested, repair, asking }: SuggestedAgendaProps) {
  const { of, asked } = suggested;
  const { language, actions } = useWorkspace();
  const { partnership, evaluation } = useOpen();
  const t = useAllTexts();
  const text = t.suggestion;
  const [chosen, setChosen] = useState({ in: repair, nth: 0 });
  const nth = chosen.in === repair ? chosen.nth : 0;
  const all = repair.agendas;
  const changes = all[nth] ?? repair.changes;
  const [picked, setPicked] = useState<ResourceId | null>(null);
  const usual =
    of.state.resources.find(({ builtIn }) => builtIn === "money") ??
    of.state.resources.find(({ builtIn }) => builtIn !== "autonomy");
  const kind = of.state.resources.find(({ id }) => id === picked) ?? usual ?? of.state.resources[0];
  const words = wordingOf(of.state, language);
  const name = (id: PartyId): string => (id === THIRD_PARTY ? t.repairing.thirdParty : words.name(id));
  const lineOf = (change: ToldChange): string => changeInWords(change, name, language);
  const { talks, trifles } = talksAndTrifles(changes, repair.trifle);
  const shifted = repair.changes.reduce((sum, { change }) => sum + Math.abs(change), 0);
  const agreed = new Set(partnership.agreements.map((agreement) => agreement.text));
  /** What is new says its kind, which goes along to the agreement and its flow. */
  const newKind = ({ before }: ToldChange): string =>
    before > 0 || kind === undefined ? "" : text.kinds([words.kind(kind.id)]);
  const toTake = talks
    .flat()
    .map((change) => ({ change, text: [lineOf(change), newKind(change)].join(" ").trim() }))
    .filter((one) => !agreed.has(one.text));
  const take = (which: typeof toTake): void => {
    actions.edit(agendaAgreements(partnership, which));
  };
  if (changes.length === 0)
    return <p className="suggestion-even">{t.repairing.even(decimalText(language, asked.tolerance))}</p>;
  return (
    <>
      {evaluation.withinNoise ? (
        <p className="quiet-text">
          {t.panels.withinNoise.title} {t.panels.withinNoise.text}
        </p>
      ) : null}
      {asked.third === null ? null : (
        <p className="suggestion-third">
          {text.third.about(
            asked.third.alone === null
              ? null
              : { shifts: asked.third.alone, isMore: asked.third.alone > shifted * (1 + 1e-6) },
          )}
          <Button className="button link" onPress={() => asking.look(null)}>
            {text.third.back}
          </Button>
        </p>
      )}
      <div className="suggestion-head">
        {talks.length === 0 ? null : <h4>{t.repairing.agenda(talks.length)}</h4>}
        {all.length === 1 ? null : (
          <div className="suggestion-others">
            <IconButton
              icon="left"
              label={text.previous}
              isDisabled={nth === 0}
              onPress={() => setChosen({ in: repair, nth: nth - 1 })}
            />
            <span role="status">{text.nth(nth + 1, all.length)}</span>
            <IconButton
              icon="right"
              label={text.next}
              isDisabled={nth === all.length - 1}
              onPress={() => setChosen({ in: repair, nth: nth + 1 })}
            />
          </div>
        )}
      </div>
      <p className="quiet-text">{text.agendaAbout}</p>
      <ol className="suggestion-talks">
        {talks.map((talk) => {
          const { from, to } = talk[0]!;
          return (
            <li key={`${from} ${to}`}>
              <h5>{capital(t.repairing.between(name(from), name(to)))}</h5>
              {talk.map((change) => (
                <AgendaLine
                  key={`${change.from} ${change.to}`}
                  of={of}
                  change={change}
                  line={lineOf(change)}
                  name={name}
                  taken={!toTake.some((one) => one.change === change)}
                  onTake={() => take(toTake.filter((one) => one.change === change))}
                  onLeave={() =>
                    asking.change(
                      { locked: [...asked.locked, [change.from, change.to]] },
                      text.search.locked(name(change.from), name(change.to)),
                    )
                  }
                />
              ))}
            </li>
          );
        })}
      </ol>
      {trifles.length === 0 ? null : (
        <div className="suggestion-trifles">
          <p>{t.repairing.trifles(trifles.length)}</p>
          <ul>
            {trifles.map((change) => (
              <li key={`${change.from} ${change.to}`}>{lineOf(change)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="suggestion-total">
        {totalInWords(changes, repair.changes, language)}{" "}
        {asked.fewest
          ? repair.proven
            ? t.repairing.fewest(repair.objective, trifles.length)
            : t.repairing.notProven
          : null}
      </p>
      <div className="suggestion-buttons">
        {talks.length === 0 ? null : toTake.length === 0 ? (
          <p>{text.taken}</p>
        ) : (
          <Button className="button primary" onPress={() => take(toTake)}>
            {text.takeAll}
          </Button>
        )}
        {toTake.length === talks.flat().length ? null : (
          <Button className="button" onPress={() => actions.goTo("conversation")}>
            <Icon name="conversation" />
            {text.toConversation}
          </Button>
        )}
      </div>
      {asked.third === null ? (
        <div className="suggestion-buttons">
          <p>{text.third.question}</p>
          <Button className="button" onPress={() => asking.look({ alone: shifted })}>
            {text.third.look}
          </Button>
        </div>
      ) : null}
      <Tried suggested={suggested} changes={changes} kind={kind} onPick={setPicked} />
    </>
  );
}

/** The photo with the suggestion beside that without, their sums, and a copy in which it can be tried. */
function Tried({
  suggested: { of },
  changes,
  kind,
  onPick,
}: Pick<SuggestedAgendaProps, "suggested"> & {
  readonly changes: readonly ToldChange[];
  /** Of what is new. */
  readonly kind: Resource | undefined;
  readonly onPick: (kind: ResourceId) => void;
}) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const { trying, third, search, photos } = t.suggestion;
  const tried = useMemo(() => {
    const stands = partnership.flows === of.state.flows && partnership.parties === of.state.parties;
    if (kind === undefined || !stands) return null;
    return simulate(partnership, repairSteps(of.state, changes, { thirdParty: third.name, kind: kind.id }));
  }, [partnership, of, changes, kind, third]);
  if (tried === null || kind === undefined) return null;
  return (
    <>
      <SumsTable of={of} changes={changes} />
      {countsOtherwise(of.evaluation) ? (
        <p>
          {search.lensDiffers}
          <Button className="button link" onPress={() => actions.show("look")}>
            {t.settings.title}
          </Button>
        </p>
      ) : null}
      <BeforeAfter before={of.state} after={tried.partnership} titles={[photos.now, photos.after]} />
      <div className="suggestion-try">
        {changes.every(({ before }) => before > 0) ? null : (
          <div className="labelled">
            <span aria-hidden="true">{trying.kind}</span>
            <ResourceSelect value={kind.id} label={trying.kind} onChange={onPick} />
          </div>
        )}
        <Button
          className="button"
          onPress={() => actions.tryOut("now", trying.title(partnership.about.title.trim()), tried.edits)}
        >
          <Icon name="copy" />
          {trying.action}
        </Button>
        <span className="quiet-text">{trying.about}</span>
      </div>
    </>
  );
}
