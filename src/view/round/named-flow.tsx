import { useState } from "react";
import type { Flow } from "../../domain/flow.ts";
import { reportOf, spoken, withReport } from "../../domain/hearing.ts";
import { NOBODY } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { allMessages } from "../../text/all-messages.ts";
import { valueText } from "../../text/numbers.ts";
import { Choices } from "../parts/choices.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { type Heaviness, heavinessOf, type ScaleValue, valuesBeyond } from "./scale.ts";
import { ScaleChoice } from "./scale-choice.tsx";

/** A number of the scale in words, any other as it is. */
export const scaleText = (language: "nl" | "en", value: number): string => {
  const words: Readonly<Record<number, string>> = allMessages[language].round.scale;
  return words[value] ?? valueText(language, value);
};

/** What flows, as a line: the kind, from or to whom, and in their words. */
function useFlowLine(flow: Flow, side: "from" | "to"): { readonly text: string; readonly line: React.ReactNode } {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const text = useAllTexts().round;
  const end = flow[side];
  const where = end === NOBODY ? "" : text[side](words.name(end));
  const resource = partnership.resources.find(({ id }) => id === flow.resource);
  return {
    text: [words.resource(flow.resource), where].filter((part) => part !== "").join(" "),
    line: (
      <span className="named-what">
        {resource === undefined ? null : <ResourceLabel resource={resource} />}
        {where === "" ? null : <span>{where}</span>}
        {flow.note === "" ? null : <span className="named-note">{flow.note}</span>}
      </span>
    ),
  };
}

interface OwnFlowProps {
  readonly flow: Flow;
  /** At which end the party is that speaks: it says what it is worth, or how heavy it is. */
  readonly by: "giver" | "receiver";
  /** Only who named it takes it off the photo here. */
  readonly removable: boolean;
}

/** Something that the party that speaks can put a number on. */
export function OwnFlow({ flow, by, removable }: OwnFlowProps) {
  const { language, actions } = useWorkspace();
  const [asking, setAsking] = useState(false);
  const { text, line } = useFlowLine(flow, by === "giver" ? "to" : "from");
  const t = useAllTexts().round;
  const quantity = by === "giver" ? "cost" : "worth";
  const report = reportOf(flow, by);
  const value = report?.[quantity] ?? null;
  const label = by === "giver" ? t.costOf(text) : t.worthOf(text);
  const say = (said: number | null): void => {
    const reports = withReport(flow, by, { [quantity]: said, date: actions.today() });
    actions.edit([{ type: "change", collection: "flows", id: flow.id, fields: { reports } }]);
    setAsking(false);
  };
  return (
    <li className="named">
      {line}
      <button type="button" className="value-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        <span className="unseen">{label}: </span>
        {value === null ? (
          <span>{report === null ? "?" : t.dontKnow}</span>
        ) : (
          <>
            <b className="num">{valueText(language, value)}</b> <span>{scaleText(language, value)}</span>
          </>
        )}
      </button>
      {removable ? (
        <IconButton
          icon="remove"
          label={t.remove(text)}
          onPress={() => actions.edit([{ type: "remove", collection: "flows", id: flow.id }])}
        />
      ) : null}
      {asking ? (
        <ScaleChoice label={label} question={by === "giver" ? t.cost : t.worth} value={value} asked onChoose={say} />
      ) : null}
    </li>
  );
}

const WAYS = ["lighter", "same", "heavier"] as const satisfies readonly Heaviness[];

/** What another named: the giver says whether it is heavier or lighter than it is worth to them, and by how much. */
export function OthersFlow({ flow }: { readonly flow: Flow }) {
  const { language, actions } = useWorkspace();
  const [pressed, setPressed] = useState(false);
  const { text, line } = useFlowLine(flow, "to");
  const t = useAllTexts().round;
  const worth = spoken(flow, "worth");
  const cost = reportOf(flow, "giver")?.cost ?? null;
  if (worth === null) return <OwnFlow flow={flow} by="giver" removable={false} />;
  const way = heavinessOf(cost, worth);
  const say = (value: number): void => {
    const reports = withReport(flow, "giver", { cost: value, date: actions.today() });
    actions.edit([{ type: "change", collection: "flows", id: flow.id, fields: { reports } }]);
  };
  const offered = (to: "lighter" | "heavier"): readonly ScaleValue[] => valuesBeyond(worth, to);
  return (
    <li className="named">
      {line}
      <span className="named-worth">{t.worthSaid(`${valueText(language, worth)}, ${scaleText(language, worth)}`)}</span>
      <Choices
        label={t.heavinessOf(text)}
        className="heaviness"
        options={WAYS.filter((one) => one === "same" || offered(one).length > 0).map((one) => ({
          key: one,
          chosen: way === one,
          content: t.heaviness[one],
        }))}
        onChoose={(one) => {
          setPressed(true);
          say(one === "same" ? worth : (offered(one)[0] ?? worth));
        }}
      />
      {way === null || way === "same" ? null : (
        <ScaleChoice
          key={way}
          asked={pressed}
          label={t.costOf(text)}
          question={t.cost}
          value={cost}
          values={way === "lighter" ? offered(way).toReversed() : offered(way)}
          onChoose={(value) => say(value ?? worth)}
        />
      )}
    </li>
  );
}
