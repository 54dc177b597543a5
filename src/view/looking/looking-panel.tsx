import "./looking.css";
import { useEffect, useId, useRef, useState } from "react";
import { belonging } from "../../domain/inside.ts";
import type { PartyId } from "../../domain/party.ts";
import { tellers } from "../../domain/told.ts";
import { LAYOUTS, type Layout } from "../../photo/arrangement.ts";
import { drawnFlows } from "../../photo/drawn-flows.ts";
import { foldInForce, foldToggled } from "../../photo/fold.ts";
import {
  COLOURS,
  type ColourOf,
  FLOW_COLOURS,
  type FlowColourOf,
  isWhole,
  SIZES,
  type SizeOf,
  type Standpoint,
  type WayOfLooking,
  WHOLE,
} from "../../photo/way-of-looking.ts";
import { valueText } from "../../text/numbers.ts";
import { Check, Choice } from "../panels/choice.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { Toggles } from "../parts/toggles.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** How the photo is looked at: from whose seat, at what. Each choice takes effect at once. Escape closes the panel. */
export function LookingPanel({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking;
  const { way } = useOpen();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.querySelector("select")?.focus();
  }, []);
  return (
    <section
      ref={panel}
      className="looking-panel"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id={title}>{t.panel.title}</h2>
        <IconButton label={t.panel.close} icon="close" onPress={onClose} />
      </header>
      <div className="looking-choices">
        <LayoutChoice way={way} />
        <From way={way} />
        <Told way={way} />
        <Shows way={way} />
        <Folds />
        <Kinds way={way} />
        <Check
          title={t.panel.oneWay}
          about={t.panel.oneWayAbout}
          checked={way.oneWay}
          onChange={(oneWay) => actions.look({ oneWay })}
        />
        <Least way={way} />
        {isWhole(way) ? null : (
          <button type="button" className="button" onClick={() => actions.look(WHOLE)}>
            {t.back}
          </button>
        )}
      </div>
    </section>
  );
}

interface PartProps {
  readonly way: WayOfLooking;
}

/** How the parties are laid out. Those who were dragged stay where they are; the rest can be laid out anew. */
function LayoutChoice({ way: { layout } }: PartProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking;
  const { arrangement } = useOpen();
  const pinned = layout === "hand" ? 0 : (arrangement?.pinned.size ?? 0);
  return (
    <>
      <Choice
        title={t.panel.layout}
        about={t.layouts[layout].about}
        value={layout}
        options={(["round", ...LAYOUTS] as const).map((one) => [one, t.layouts[one].name])}
        onChange={(one) => actions.look({ layout: one as Layout })}
      />
      {arrangement === null || pinned === 0 ? null : (
        <p className="quiet-text">
          {t.panel.pinned(pinned)}{" "}
          <button type="button" className="name-link" onClick={() => actions.arrange({ ...arrangement, again: true })}>
            {t.panel.again}
          </button>
        </p>
      )}
    </>
  );
}

/** What sizes and colours show. */
function Shows({ way: { size, colour, flowColour } }: PartProps) {
  const { actions } = useWorkspace();
  const {
    looking: { panel },
    showing: { sizes, colours, flowColours },
  } = useAllTexts();
  // as it began: choosing what is usual again does not close it under the hand that chose
  const [open] = useState(size !== WHOLE.size || colour !== WHOLE.colour || flowColour !== WHOLE.flowColour);
  return (
    <details open={open}>
      <summary>{panel.shows}</summary>
      <div className="looking-shows">
        <Choice
          title={panel.size}
          value={size}
          options={SIZES.map((one) => [one, sizes[one].name])}
          onChange={(one) => actions.look({ size: one as SizeOf })}
        />
        <Choice
          title={panel.colour}
          value={colour}
          options={COLOURS.map((one) => [one, colours[one].name])}
          onChange={(one) => actions.look({ colour: one as ColourOf })}
        />
        <Choice
          title={panel.flowColour}
          value={flowColour}
          options={FLOW_COLOURS.map((one) => [one, flowColours[one].name])}
          onChange={(one) => actions.look({ flowColour: one as FlowColourOf })}
        />
      </div>
    </details>
  );
}

const NOBODY_CHOSEN = "";

/** From whose seat, and whom it faces. */
function From({ way: { from } }: PartProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking.panel;
  const { evaluated } = useOpen();
  const seat = from?.sort === "seat" ? from.party : from?.sort === "pair" ? from.parties[0] : null;
  const facing = from?.sort === "pair" ? from.parties[1] : null;
  const look = (one: PartyId, other: PartyId): void => {
    const at: Standpoint | null =
      one === NOBODY_CHOSEN
        ? null
        : other === NOBODY_CHOSEN || other === one
          ? { sort: "seat", party: one }
          : { sort: "pair", parties: [one, other] };
    actions.look({ from: at });
  };
  const named = (but: PartyId | null) =>
    evaluated.parties.filter(({ id }) => id !== but).map(({ id, name }) => [id, name] as const);
  return (
    <>
      <Choice
        title={t.from}
        value={seat ?? NOBODY_CHOSEN}
        options={[[NOBODY_CHOSEN, t.everybody], ...named(null)]}
        onChange={(one) => look(one, facing ?? NOBODY_CHOSEN)}
      />
      {seat === null ? null : (
        <Choice
          title={t.facing}
          value={facing ?? NOBODY_CHOSEN}
          options={[[NOBODY_CHOSEN, t.allOthers], ...named(seat)]}
          onChange={(other) => look(seat, other)}
        />
      )}
    </>
  );
}

const ENDS = ["givers", "receivers", "both"] as const;
const isEnd = (value: string): value is (typeof ENDS)[number] => ENDS.some((end) => end === value);

/** In whose words: one party's own, those of one end, or what both confirm. Nothing while nobody was heard. */
function Told({ way: { told } }: PartProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking.told;
  const { evaluated } = useOpen();
  const heard = tellers(evaluated.flows);
  if (heard.size === 0) return null;
  // a party's id is generated, and never one of these words
  return (
    <Choice
      title={t.panel}
      value={told === null ? NOBODY_CHOSEN : told.sort === "party" ? told.party : told.sort}
      options={[
        [NOBODY_CHOSEN, t.all],
        ...ENDS.map((end) => [end, t[end]] as const),
        ...evaluated.parties.filter(({ id }) => heard.has(id)).map(({ id, name }) => [id, t.party(name)] as const),
      ]}
      onChange={(one) =>
        actions.look({
          told: one === NOBODY_CHOSEN ? null : isEnd(one) ? { sort: one } : { sort: "party", party: one },
        })
      }
    />
  );
}

/** Organisations of which everybody who belongs to them stands at them. */
function Folds() {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().looking.fold;
  const { evaluated, way } = useOpen();
  const organisations = belonging(evaluated.parties);
  if (organisations.size === 0) return null;
  const now = foldInForce(way.fold, evaluated) ?? [];
  return (
    <div className="labelled">
      <Check
        title={t.all}
        about={t.allAbout}
        checked={now.length === organisations.size}
        onChange={(all) => actions.look({ fold: all ? "all" : null })}
      />
      {organisations.size === 1 ? null : (
        <Toggles
          label={t.panel}
          options={evaluated.parties
            .filter(({ id }) => organisations.has(id))
            .map(({ id, name }) => ({
              key: id,
              content: t.one(name, valueText(language, organisations.get(id)!.length)),
              on: now.includes(id),
            }))}
          onToggle={(id) => actions.look({ fold: foldToggled(way.fold, id, evaluated) })}
        />
      )}
    </div>
  );
}

/** Any of the kinds that flow. None chosen is all of them. */
function Kinds({ way: { kinds } }: PartProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking.panel;
  const { evaluated } = useOpen();
  const used = new Set(evaluated.flows.map(({ resource }) => resource));
  if (used.size < 2) return null;
  const chosen = new Set(kinds);
  return (
    <div className="labelled">
      <span aria-hidden="true">{t.kinds}</span>
      <Toggles
        label={t.kinds}
        options={evaluated.resources
          .filter(({ id }) => used.has(id))
          .map((resource) => ({
            key: resource.id,
            content: <ResourceLabel resource={resource} />,
            on: chosen.has(resource.id),
          }))}
        onToggle={(kind) => {
          const next = chosen.has(kind) ? [...chosen].filter((one) => one !== kind) : [...chosen, kind];
          actions.look({ kinds: next.length === 0 || next.length === used.size ? null : next });
        }}
      />
    </div>
  );
}

/** How small a flow may be: one stop for each size that is drawn. */
function Least({ way: { least } }: PartProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().looking.panel;
  const { evaluated, evaluation } = useOpen();
  const id = useId();
  const values = drawnFlows(evaluated, evaluation.lens).flatMap(({ value }) => value ?? []);
  const stops = [...new Set(values)].sort((a, b) => a - b);
  if (stops.length < 2) return null;
  const at = least === 0 ? 0 : stops.filter((value) => value < least).length;
  const said = at === 0 ? t.all : t.atLeast(valueText(language, least));
  return (
    <div className="labelled">
      <label htmlFor={id}>{t.least}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        aria-valuetext={said}
        onChange={(event) => {
          const stop = Number(event.currentTarget.value);
          actions.look({ least: stop === 0 ? 0 : (stops[stop] ?? 0) });
        }}
      />
      <p className="quiet-text" aria-hidden="true">
        {said}
      </p>
    </div>
  );
}
