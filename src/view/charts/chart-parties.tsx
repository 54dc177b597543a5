import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { PartyId } from "../../domain/party.ts";
import { placeByKey } from "../parts/roving.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { usePointing } from "./use-pointing.ts";

interface ChartPartiesProps {
  readonly parties: readonly PartyId[];
  /** What a party is in this chart, in a sentence. */
  readonly describe: (party: PartyId) => string;
  readonly draw: (party: PartyId) => ReactNode;
}

/** The parties in a drawing, to be chosen: one stop of the Tab key, arrows go from one to the next. */
export function ChartParties({ parties, describe, draw }: ChartPartiesProps) {
  const { selected } = useOpen();
  const marks = useRef(new Map<PartyId, SVGGElement>());
  const [visited, setVisited] = useState<PartyId | null>(null);
  const current = [visited, selected].find((id) => id !== null && parties.includes(id)) ?? parties[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, current === undefined ? 0 : parties.indexOf(current), parties.length);
    const next = to === null ? undefined : parties[to];
    if (next === undefined) return;
    event.preventDefault();
    marks.current.get(next)?.focus();
  };
  return (
    <g>
      {parties.map((party) => (
        <Mark
          key={party}
          party={party}
          label={describe(party)}
          inTabOrder={party === current}
          onKeyDown={onKeyDown}
          onVisit={setVisited}
          onElement={(element) => {
            if (element === null) marks.current.delete(party);
            else marks.current.set(party, element);
          }}
        >
          {draw(party)}
        </Mark>
      ))}
    </g>
  );
}

interface MarkProps {
  readonly party: PartyId;
  readonly label: string;
  readonly inTabOrder: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onVisit: (party: PartyId) => void;
  readonly onElement: (element: SVGGElement | null) => void;
  readonly children: ReactNode;
}

function Mark({ party, label, inTabOrder, onKeyDown, onVisit, onElement, children }: MarkProps) {
  const { actions } = useWorkspace();
  const { selected } = useOpen();
  const pointing = usePointing(party);
  const chosen = party === selected;
  const choose = (): void => actions.select(chosen ? null : party);
  return (
    // biome-ignore lint/a11y/useSemanticElements: in a drawing there are no buttons
    <g
      ref={onElement}
      className="chart-party"
      role="button"
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={label}
      aria-pressed={chosen}
      {...pointing}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return onKeyDown(event);
        event.preventDefault();
        choose();
      }}
      onFocus={() => {
        onVisit(party);
        actions.hover(party);
      }}
      onBlur={() => actions.hover(null)}
    >
      {children}
    </g>
  );
}
