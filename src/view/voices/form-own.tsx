import { newId } from "../../domain/edit.ts";
import { FROM_RATERS, ownFeelings } from "../../domain/felt-balance.ts";
import type { Party } from "../../domain/party.ts";
import { choiceOf, FELT_CHOICES, feltEdits } from "../meeting/felt-choices.ts";
import { Choice } from "../panels/choice.tsx";
import { Choices } from "../parts/choices.tsx";
import { ScaleChoice } from "../round/scale-choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What is at stake for the party, on the doubling scale. */
export function FormStake({ party }: { readonly party: Party }) {
  const { actions } = useWorkspace();
  const text = useAllTexts().voices.form.stake;
  return (
    <>
      <p className="round-about">{text.about}</p>
      <ScaleChoice
        label={text.question}
        {...(party.stake === null ? {} : { value: party.stake })}
        onChoose={(stake) => {
          actions.edit([{ type: "change", collection: "parties", id: party.id, fields: { stake } }]);
        }}
      />
    </>
  );
}

const UNKNOWN = "unknown";

/** How give and take feels to the party, in words. */
export function FormFelt({ party, began }: { readonly party: Party; readonly began: string }) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const { voices, meeting } = useAllTexts();
  const felt = ownFeelings(partnership.felt).get(party.id);
  const chosen = felt === undefined ? null : choiceOf(felt.ratio);
  return (
    <>
      <p className="round-about">{voices.form.felt.about}</p>
      <Choices
        label={voices.form.felt.question}
        className="felt-choices"
        options={[
          ...FELT_CHOICES.map(({ key }) => ({
            key: key as string,
            chosen: chosen === key,
            content: meeting.felt.choices[key],
          })),
          { key: UNKNOWN, content: meeting.felt.dontKnow },
        ]}
        onChoose={(key) => {
          const choice = FELT_CHOICES.find((one) => one.key === key)?.key ?? null;
          actions.edit(feltEdits(partnership, party.id, choice, { began, today: actions.today() }));
        }}
      />
    </>
  );
}

const SKIPPED = "";

/** How give and take of the others looks to the party. Each may be skipped. */
export function FormOthers({ party }: { readonly party: Party }) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().voices.form.others;
  const said = (of: string) => partnership.felt.find((felt) => felt.of === of && felt.by === party.id);
  const say = (of: string, key: string): void => {
    const before = said(of);
    const ratio = FELT_CHOICES.find((one) => one.key === key)?.ratio;
    const date = actions.today();
    if (ratio === undefined) {
      if (before !== undefined) actions.edit([{ type: "remove", collection: "felt", id: before.id }]);
    } else if (before === undefined) {
      const record = { id: newId(partnership, "felt"), of, by: party.id, ratio, date };
      actions.edit([{ type: "add", collection: "felt", record }]);
    } else actions.edit([{ type: "change", collection: "felt", id: before.id, fields: { ratio, date } }]);
  };
  return (
    <>
      <p className="round-about">{text.about(FROM_RATERS)}</p>
      <div className="form-others">
        {partnership.parties
          .filter(({ id, standing }) => id !== party.id && standing === "member")
          .map(({ id, name }) => {
            const before = said(id);
            return (
              <Choice
                key={id}
                title={name}
                value={before === undefined ? SKIPPED : choiceOf(before.ratio)}
                options={[[SKIPPED, text.skip], ...FELT_CHOICES.map(({ key }) => [key, text.choices[key]] as const)]}
                onChange={(key) => say(id, key)}
              />
            );
          })}
      </div>
    </>
  );
}
