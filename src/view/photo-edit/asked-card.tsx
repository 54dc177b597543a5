import { useEffect, useState } from "react";
import type { Endpoint } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import type { Point } from "../../photo/scene.ts";
import type { PhotoPlace } from "../photo/picture.ts";
import type { OtherEnd } from "../round/end-choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { type PhotoAsk, useOpen, useWorkspace } from "../workspace.ts";
import { aboutPoints } from "./about-points.ts";
import { FlowCard } from "./flow-card.tsx";
import { NewFlowCard } from "./new-flow-card.tsx";
import { NewPartyCard } from "./new-party-card.tsx";
import { PhotoCard } from "./photo-card.tsx";
import { useNames } from "./use-names.ts";

interface AskedCardProps extends PhotoPlace {
  readonly asked: PhotoAsk;
  readonly onSaid: (said: string) => void;
}

/** The card beside what it is about: a new party, a new flow, or a flow that is there. */
export function AskedCard({ asked, scene, view, stage, onSaid }: AskedCardProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const names = useNames();
  const given = asked.about === "new-flow" ? asked : { from: null, to: null };
  // the ends that were chosen in the card, over those that it was opened with
  const [ends, setEnds] = useState<{
    readonly asked: PhotoAsk;
    readonly from: OtherEnd | null;
    readonly to: OtherEnd | null;
  }>({
    asked,
    from: endOf(given.from),
    to: endOf(given.to),
  });
  if (ends.asked !== asked) setEnds({ asked, from: endOf(given.from), to: endOf(given.to) });
  const flow = asked.about === "flow" ? partnership.flows.find(({ id }) => id === asked.flow) : undefined;
  const resource = partnership.resources.find(({ id }) => id === flow?.resource);
  const gone = asked.about === "flow" && (flow === undefined || resource === undefined);
  // undone, or removed elsewhere
  useEffect(() => {
    if (gone) actions.ask(null);
  }, [gone, actions]);
  if (gone) return null;

  const known = (end: OtherEnd | null): Endpoint | null => (end !== null && "end" in end ? end.end : null);
  const about = flow === undefined ? [known(ends.from), known(ends.to)] : [flow.from, flow.to];
  const onStage = ({ x, y }: Point): Point => ({ x: x * view.k + view.x, y: y * view.k + view.y });
  const called = (end: OtherEnd): string => ("name" in end ? end.name : names.name(end.end));
  const title =
    flow !== undefined
      ? names.flow(flow)
      : asked.about === "new-party"
        ? t.tables.newParty
        : ends.from === null
          ? t.tables.newFlow
          : ends.to === null
            ? t.photoEdit.newFlowFrom(called(ends.from))
            : t.tables.flowName(called(ends.from), called(ends.to));
  const part = asked.about !== "new-flow" ? "" : ends.from === null ? "from" : ends.to === null ? "to" : "what";
  const what = asked.about === "flow" ? asked.flow : asked.about === "new-party" ? String(asked.angle) : part;
  return (
    <PhotoCard
      title={title}
      stage={stage}
      about={aboutPoints(scene, asked, about).map(onStage)}
      beside={[scene.challenge, ...scene.nodes].map(onStage)}
      asks={`${asked.about} ${what}`}
      onClose={() => actions.ask(null)}
    >
      {flow !== undefined && resource !== undefined ? (
        <FlowCard key={flow.id} flow={flow} resource={resource} onSaid={onSaid} />
      ) : asked.about === "new-party" ? (
        <NewPartyCard scene={scene} angle={asked.angle} onAdded={(name) => onSaid(t.photoEdit.said.added(name))} />
      ) : (
        <NewFlowCard
          key={part}
          from={ends.from}
          to={ends.to}
          order={tableOrder(partnership, scene.seats)}
          onFrom={(from) => setEnds({ ...ends, from })}
          onTo={(to) => setEnds({ ...ends, to })}
          onAdded={(added) => onSaid(t.photoEdit.said.added(added))}
        />
      )}
    </PhotoCard>
  );
}

const endOf = (end: Endpoint | null): OtherEnd | null => (end === null ? null : { end });
