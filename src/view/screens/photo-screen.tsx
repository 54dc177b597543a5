import { lazy, type RefObject, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { countedFlows } from "../../domain/counted-flows.ts";
import type { PartyId } from "../../domain/party.ts";
import { holding, piecesAtTable } from "../../domain/piece.ts";
import { wordingOf } from "../../findings/wording.ts";
import { weighedKinds } from "../../photo/how-it-was-looked.ts";
import type { Scene, SceneFlow } from "../../photo/scene.ts";
import { factorText } from "../../text/numbers.ts";
import { SceneNodes } from "../panels/scene-nodes.tsx";
import { StandsOutSoon } from "../panels/stands-out-soon.tsx";
import { focusWhenThere } from "../parts/focus-when-there.ts";
import { Icon } from "../parts/icon.tsx";
import { NARROW, PHONE, useMedia } from "../parts/use-media.ts";
import { useSize } from "../parts/use-size.ts";
import { useTouched } from "../parts/use-touched.ts";
import { withMeasureWords } from "../parts/with-measure-words.ts";
import { Photo, type PhotoEditing, type PhotoHandle } from "../photo/photo.tsx";
import { PhotoLegend } from "../photo/photo-legend.tsx";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import { useScene } from "./use-scene.ts";

// Only who chooses a party needs it.
const Inspector = withMeasureWords(() => import("../panels/inspector.tsx").then((part) => part.Inspector));
// Only who looks otherwise than at the whole needs them.
const LookingLine = lazy(() => import("../looking/looking-line.tsx").then((part) => ({ default: part.LookingLine })));
const Arranging = lazy(() => import("../looking/arranging.tsx").then((part) => ({ default: part.Arranging })));
const LookingPanel = lazy(() =>
  import("../looking/looking-panel.tsx").then((part) => ({ default: part.LookingPanel })),
);
// Only who touches the photo needs it.
const EditLayer = lazy(() => import("../photo-edit/edit-layer.tsx").then((part) => ({ default: part.EditLayer })));

/** The photo with what stands out beside it, and one party opened when it is chosen. */
export function PhotoScreen() {
  const { t } = useWorkspace();
  const { evaluated, selected, stale, way } = useOpen();
  const phone = useMedia(PHONE);
  const narrow = useMedia(NARROW);
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const scene = useScene(size, phone);
  const party = evaluated.parties.find((candidate) => candidate.id === selected) ?? null;
  return (
    <main id="content" tabIndex={-1} className="photo-screen" data-party={party !== null}>
      <SceneNodes scene={way.kinds === null && way.fold === null && way.colour === "balance" ? scene : null}>
        {narrow ? null : (
          <aside className="panel left" aria-label={t.panels.standsOut}>
            <StandsOutSoon />
          </aside>
        )}
        <div className="stage" data-stale={stale}>
          {phone ? null : <Caption looking={scene?.looking} />}
          <div className="stage-photo" ref={place}>
            {scene === null || way.layout === "round" ? null : (
              <Suspense fallback={null}>
                <Arranging scene={scene} />
              </Suspense>
            )}
            {scene === null ? <Drawing /> : <Stage scene={scene} place={place} />}
          </div>
          {scene === null ? null : <Looking />}
          {phone || scene === null ? null : (
            <div className="legend">
              <PhotoLegend scene={scene} t={t.photo} rows={narrow ? 2 : 1} />
            </div>
          )}
        </div>
        {narrow ? (
          <NarrowPanel party={party?.id ?? null} looking={phone ? scene?.looking : undefined}>
            {phone && scene !== null ? (
              <>
                <p className="caption estimates">
                  <Estimates />
                </p>
                <details className="legend-fold">
                  <summary>{t.panels.legend}</summary>
                  <Caption estimates={false} />
                  <div className="legend">
                    <PhotoLegend scene={scene} t={t.photo} />
                  </div>
                </details>
              </>
            ) : null}
          </NarrowPanel>
        ) : party === null ? null : (
          <aside className="panel right" aria-label={t.inspector.label(party.name)}>
            <Suspense fallback={null}>
              <Inspector party={party} />
            </Suspense>
          </aside>
        )}
      </SceneNodes>
    </main>
  );
}

/** The photo of a large partnership takes a while. */
function Drawing() {
  const { t } = useWorkspace();
  const { large } = useOpen();
  return large ? (
    <p className="drawing" role="status">
      {t.panels.drawing}
    </p>
  ) : null;
}

interface StageProps {
  readonly scene: Scene;
  readonly place: RefObject<HTMLElement | null>;
}

function Stage({ scene, place }: StageProps) {
  const { language, t, theme, actions } = useWorkspace();
  const { selected, hovered, evaluated, asked } = useOpen();
  const touched = useTouched(place) || asked !== null;
  const editing = useMemo(
    (): PhotoEditing => ({
      onOpen: ({ flows: [flow] }) => flow !== undefined && actions.ask({ about: "flow", flow }),
      onTwice: (shown, at) => {
        // it came with the layer, at the first of the two presses
        void import("../photo-edit/seat-at.ts").then(({ edgeAngle }) => {
          const angle = edgeAngle(shown, at);
          if (angle !== null) actions.ask({ about: "new-party", angle });
        });
      },
      over: (over) =>
        touched ? (
          <Suspense fallback={null}>
            <EditLayer {...over} />
          </Suspense>
        ) : null,
    }),
    [actions, touched],
  );
  const parts = useCallback(
    (drawn: SceneFlow): readonly string[] => {
      const words = wordingOf(evaluated, language);
      return evaluated.flows
        .filter(({ id }) => drawn.flows.includes(id))
        .map(({ resource, note }) => [words.resource(resource), note].filter((part) => part !== "").join(": "));
    },
    [evaluated, language],
  );
  const handle = useRef<PhotoHandle>(null);
  const at = (party: PartyId | null): PartyId | null => scene.folded?.get(party ?? "") ?? party;
  return (
    <>
      <Photo
        ref={handle}
        scene={scene}
        selected={at(selected)}
        hovered={at(hovered)}
        theme={theme}
        language={language}
        onSelect={actions.select}
        onHover={actions.hover}
        onMove={actions.move}
        onAsk={() => actions.goTo("challenge")}
        parts={parts}
        editing={editing}
      />
      <AddTools />
      <fieldset className="zoom" aria-label={t.shell.views.photo}>
        <Button aria-label={t.photo.zoomIn} onPress={() => handle.current?.zoomIn()}>
          <Icon name="plus" />
        </Button>
        <Button aria-label={t.photo.zoomOut} onPress={() => handle.current?.zoomOut()}>
          <Icon name="minus" />
        </Button>
        <Button aria-label={t.photo.fit} onPress={() => handle.current?.fit()}>
          <Icon name="fit" />
        </Button>
      </fieldset>
    </>
  );
}

/** The panel in which one chooses how the photo is looked at. */
function Looking() {
  const { t } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <div className="looking-tools">
      <Button className="button" aria-expanded={open} onPress={() => setOpen(!open)}>
        <Icon name="filter" size={16} />
        {t.photo.look}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LookingPanel onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** A party or a flow more, asked for in a card over the photo. */
function AddTools() {
  const party = useCommand("add-party");
  const flow = useCommand("add-flow");
  return (
    <div className="add-tools">
      {[party, flow].map((command) => (
        <Button key={command.id} className="button" aria-label={command.label} onPress={command.run}>
          <Icon name="plus" size={16} />
          {command.name}
        </Button>
      ))}
    </div>
  );
}

interface CaptionProps {
  readonly estimates?: boolean;
  /** Where it is not the whole that is looked at. */
  readonly looking?: Scene["looking"];
}

/** How much is in the photo, under which weight, and through whose eyes. */
function Caption({ estimates = true, looking }: CaptionProps) {
  const { t } = useWorkspace();
  const { evaluated, evaluation, stale } = useOpen();
  const missing = piecesAtTable(evaluated).filter((piece) => holding(piece) === "missing").length;
  const flows = countedFlows(evaluated);
  const notYet = flows.filter((flow) => flow.state !== "actual").length;
  const { title, counts, missingPieces, lens, measuredBy, seenBy } = t.panels.caption;
  return (
    <div className="caption">
      {looking === undefined ? (
        <>
          <b>{title}</b>
          <span>{counts(evaluated.parties.length, flows.length, notYet)}</span>
          <span>{lens[evaluation.lens]}</span>
          {evaluation.fairness === "equal" ? null : <span>{measuredBy[evaluation.fairness]}</span>}
          <span>{seenBy(evaluated.about.seenBy)}</span>
          {missing === 0 ? null : <span>{missingPieces(missing)}</span>}
        </>
      ) : (
        <Suspense fallback={null}>
          <LookingLine looking={looking} />
        </Suspense>
      )}
      {estimates ? <Estimates /> : null}
      {stale ? <span role="status">{t.shell.stale}</span> : null}
    </div>
  );
}

/** What the sums rest on, each a line that opens: how sure the estimates are, and how much the kinds count. */
function Estimates() {
  return (
    <>
      <PrecisionButton />
      <WeighedButton />
    </>
  );
}

/** How many kinds are told beside the photo. */
const KINDS_TOLD = 4;

/** That kinds count otherwise than one for one, as after a weighing that was taken over. */
function WeighedButton() {
  const { language, t, actions } = useWorkspace();
  const { evaluated } = useOpen();
  const weighed = weighedKinds(evaluated, language);
  if (weighed.length === 0) return null;
  const told = weighed.slice(0, KINDS_TOLD);
  const shown = t.panels.caption.weighed(weighed.length > KINDS_TOLD ? [...told, "…"] : told);
  return (
    <span className="own-line">
      <button
        type="button"
        className="name-link"
        aria-label={t.panels.caption.changeWeights(shown)}
        onClick={() => {
          actions.goTo("reference");
          focusWhenThere("#weights-title");
        }}
      >
        {shown}
      </button>
    </span>
  );
}

/** How sure estimates are taken to be, and what counts as even: said beside the photo, and changed by a click. */
function PrecisionButton() {
  const { language, t, actions } = useWorkspace();
  const { precision: inForce, measuredSigma, sigmaFrom } = useOpen().evaluation;
  const { precision, changePrecision } = t.panels.caption;
  const { sigma, tolerance } = inForce;
  const measuredOn = sigmaFrom === "measured" ? (measuredSigma?.flows ?? null) : null;
  const shown = precision(sigma === 0 ? null : factorText(language, sigma), measuredOn, tolerance);
  return (
    <span className="own-line">
      <button
        type="button"
        className="name-link"
        aria-haspopup="dialog"
        aria-label={changePrecision(shown)}
        onClick={() => actions.show("look")}
      >
        {shown}
      </button>
    </span>
  );
}

interface NarrowPanelProps extends Pick<CaptionProps, "looking"> {
  readonly party: PartyId | null;
  readonly children: React.ReactNode;
}

/** Where there is no room for two panels: one, with what stands out or the chosen party. */
function NarrowPanel({ party, looking, children }: NarrowPanelProps) {
  const { t } = useWorkspace();
  const { evaluated } = useOpen();
  const [shown, setShown] = useState<{ readonly party: PartyId | null; readonly tab: "findings" | "party" }>({
    party: null,
    tab: "findings",
  });
  // Choosing a party opens it; the tab can then be changed by hand.
  if (shown.party !== party) setShown({ party, tab: party === null ? "findings" : "party" });
  const chosen = evaluated.parties.find((candidate) => candidate.id === party);
  const onParty = chosen !== undefined && shown.tab === "party";
  return (
    <aside className="panel right narrow" aria-label={t.panels.panelLabel}>
      {chosen === undefined ? null : (
        <fieldset className="segments" aria-label={t.panels.panelLabel}>
          <button type="button" aria-pressed={!onParty} onClick={() => setShown({ party, tab: "findings" })}>
            {t.panels.standsOut}
          </button>
          <button type="button" aria-pressed={onParty} onClick={() => setShown({ party, tab: "party" })}>
            {chosen.shortName ?? chosen.name}
          </button>
        </fieldset>
      )}
      <div className="panel-scroll">
        {looking === undefined ? null : <Caption estimates={false} looking={looking} />}
        {onParty ? (
          <Suspense fallback={null}>
            <Inspector party={chosen} />
          </Suspense>
        ) : (
          <StandsOutSoon />
        )}
        {children}
      </div>
    </aside>
  );
}
