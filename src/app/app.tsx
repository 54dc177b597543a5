import { type ComponentType, lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useStore } from "zustand";
import { messages } from "../text/messages.ts";
import { withMeasureWords } from "../view/parts/with-measure-words.ts";
import { Header } from "../view/screens/header.tsx";
import { PhotoScreen } from "../view/screens/photo-screen.tsx";
import { StartScreen } from "../view/screens/start-screen.tsx";
import {
  type Actions,
  BARE,
  type DialogName,
  FREE,
  type OpenScreen,
  useWorkspace,
  type Workspace,
  WorkspaceContext,
} from "../view/workspace.ts";
import { commandsOf } from "./commands.ts";
import { isBeamerWindow } from "./device.ts";
import { isLarge } from "./evaluator.ts";
import { isMidRound } from "./place.ts";
import { type AppState, type AppStore, meetingOf, writing } from "./store.ts";
import { useDrop } from "./use-drop.ts";
import { useKeys } from "./use-keys.ts";

// What the first look does not need comes when it is asked for.
const screens: Readonly<Record<OpenScreen, ComponentType>> = {
  challenge: lazy(() =>
    import("../view/challenge/challenge-screen.tsx").then((part) => ({ default: part.ChallengeScreen })),
  ),
  round: lazy(() => import("../view/round/round-screen.tsx").then((part) => ({ default: part.RoundScreen }))),
  photo: PhotoScreen,
  listening: lazy(() =>
    import("../view/listening/listening-screen.tsx").then((part) => ({ default: part.ListeningScreen })),
  ),
  conversation: lazy(() =>
    import("../view/conversation/conversation-screen.tsx").then((part) => ({ default: part.ConversationScreen })),
  ),
  help: lazy(() => import("../view/help/help-screen.tsx").then((part) => ({ default: part.HelpScreen }))),
  tables: withMeasureWords(() => import("../view/screens/tables-screen.tsx").then((part) => part.TablesScreen)),
  reference: withMeasureWords(() =>
    import("../view/screens/reference-screen.tsx").then((part) => part.ReferenceScreen),
  ),
  charts: withMeasureWords(() => import("../view/charts/charts-screen.tsx").then((part) => part.ChartsScreen)),
  photos: withMeasureWords(() => import("../view/photos/photos-screen.tsx").then((part) => part.PhotosScreen)),
  said: withMeasureWords(() => import("../view/voices/said-screen.tsx").then((part) => part.SaidScreen)),
  constellation: lazy(() => import("./constellation-kept.tsx").then((part) => ({ default: part.KeptConstellation }))),
  trainer: withMeasureWords(() => import("./trainer-room.tsx").then((part) => part.TrainerRoom)),
  beamer: lazy(() => import("../view/meeting/beamer-screen.tsx").then((part) => ({ default: part.BeamerScreen }))),
  felt: lazy(() => import("../view/meeting/felt-screen.tsx").then((part) => ({ default: part.FeltScreen }))),
  form: lazy(() => import("../view/voices/form-screen.tsx").then((part) => ({ default: part.FormScreen }))),
};
const LazyNotices = lazy(() => import("../view/panels/notices.tsx").then((part) => ({ default: part.Notices })));
const PrintPage = lazy(() =>
  import("../view/conversation/print-page.tsx").then((part) => ({ default: part.PrintPage })),
);
const StepsBar = lazy(() => import("../view/meeting/steps-bar.tsx").then((part) => ({ default: part.StepsBar })));
const MidRound = lazy(() => import("../view/meeting/mid-round.tsx").then((part) => ({ default: part.MidRound })));
const LargeScreen = withMeasureWords(() => import("../view/large/large-screen.tsx").then((part) => part.LargeScreen));
const Importing = lazy(() => import("./importing.tsx").then((part) => ({ default: part.Importing })));
const dialogs = {
  search: lazy(() => import("../view/panels/palette.tsx").then((part) => ({ default: part.Palette }))),
  look: lazy(() => import("../view/panels/look-dialog.tsx").then((part) => ({ default: part.LookDialog }))),
  party: lazy(() => import("../view/party/party-card.tsx").then((part) => ({ default: part.PartyCard }))),
  pieces: lazy(() => import("../view/pieces/pieces-dialog.tsx").then((part) => ({ default: part.PiecesDialog }))),
  kinds: lazy(() => import("../view/panels/kinds-dialog.tsx").then((part) => ({ default: part.KindsDialog }))),
  save: lazy(() => import("../view/panels/save-dialog.tsx").then((part) => ({ default: part.SaveDialog }))),
  export: lazy(() => import("../view/exporting/export-dialog.tsx").then((part) => ({ default: part.ExportDialog }))),
  keys: lazy(() => import("../view/panels/help-dialog.tsx").then((part) => ({ default: part.HelpDialog }))),
  seal: lazy(() => import("../view/panels/seal-dialogs.tsx").then((part) => ({ default: part.SealDialog }))),
  unseal: lazy(() => import("../view/panels/seal-dialogs.tsx").then((part) => ({ default: part.UnsealDialog }))),
  voices: lazy(() => import("../view/voices/voices-dialog.tsx").then((part) => ({ default: part.VoicesDialog }))),
  answer: lazy(() => import("../view/voices/answer-dialog.tsx").then((part) => ({ default: part.AnswerDialog }))),
} satisfies Record<DialogName, unknown>;

const LOCALES = { nl: "nl-NL", en: "en-GB" } as const;

/** Wires the store to the screens, and the screens to each other. */
export function App({ store, actions }: { readonly store: AppStore; readonly actions: Actions }) {
  const state = useStore(store);
  const workspace = useMemo(() => workspaceOf(state, actions), [state, actions]);
  const { large: network, neutral } = state;
  const large = useMemo(() => (network === null ? null : (neutral?.large(network) ?? network)), [network, neutral]);
  useKeys(workspace.commands, state.singleKeys);
  const dropping = useDrop(actions, !BARE.has(state.screen));
  usePage(state);
  return (
    <I18nProvider locale={LOCALES[state.language]}>
      <WorkspaceContext value={workspace}>
        <Frame workspace={workspace} large={large} />
        <Dialogs state={state} actions={actions} />
        {workspace.open !== null && (state.screen === "conversation" || state.printing > 0) ? (
          <Suspense fallback={null}>
            <PrintPage printing={state.printing} />
          </Suspense>
        ) : null}
        {/* seen by who holds a file with a pointer, and nobody else */}
        {dropping ? (
          <div className="dropping" aria-hidden="true">
            {workspace.t.shell.drop}
          </div>
        ) : null}
        <div className="unseen" role="status">
          {state.said}
        </div>
      </WorkspaceContext>
    </I18nProvider>
  );
}

function Frame({ workspace, large }: { readonly workspace: Workspace; readonly large: AppState["large"] }) {
  const { screen, open, t } = workspace;
  const shown = useRef(screen);
  useEffect(() => {
    // What was pressed may be gone with its screen: then those who hear the page go on at the new one.
    if (shown.current !== screen && document.activeElement === document.body)
      document.getElementById("content")?.focus({ preventScroll: true });
    shown.current = screen;
  }, [screen]);
  // A button: a link would change the address, which names the screen.
  const skip = (
    <button type="button" className="skip" onClick={() => document.getElementById("content")?.focus()}>
      {t.shell.skip}
    </button>
  );
  if (screen === FREE) {
    const Free = screens[screen];
    return (
      <>
        {skip}
        <Suspense fallback={<Waiting />}>
          <Free />
        </Suspense>
      </>
    );
  }
  if (screen !== "start" && large !== null)
    return (
      <div className="large-app">
        {skip}
        <Suspense fallback={<Waiting />}>
          <LargeScreen network={large} />
        </Suspense>
      </div>
    );
  if (screen === "start" || open === null)
    return (
      <>
        {skip}
        <Notices />
        {screen === "start" ? <StartScreen /> : <Waiting />}
      </>
    );
  const Screen = screens[screen];
  if (BARE.has(screen))
    return (
      <Suspense fallback={<main id="content" />}>
        <Screen key={open.partnership.id} />
      </Suspense>
    );
  return (
    <div className="app">
      {skip}
      <Header />
      <div className="above">
        <StepsAtHand workspace={workspace} />
        <Notices />
      </div>
      <Suspense fallback={<main id="content" />}>
        <Screen key={open.partnership.id} />
      </Suspense>
    </div>
  );
}

/** What is said above the stage. What says it comes right after the first script, before there is anything to say. */
const Notices = () => (
  <div role="status">
    <Suspense fallback={null}>
      <LazyNotices />
    </Suspense>
  </div>
);

/** The leader's steps, where they are at hand; and a word where a round that goes on is left for the photo. */
function StepsAtHand({ workspace: { screen, open, meeting, actions } }: { readonly workspace: Workspace }) {
  const id = open?.partnership.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what lies on the device is looked at once for each screen
  const midRound = useMemo(() => screen === "photo" && isMidRound(actions.place("round")), [screen, id]);
  if (meeting?.on === true)
    return (
      <Suspense fallback={null}>
        <StepsBar />
      </Suspense>
    );
  return midRound ? (
    <Suspense fallback={null}>
      <MidRound key={id} />
    </Suspense>
  ) : null;
}

/** A large partnership is worked out for the first time, or one is read from this device. */
function Waiting() {
  const { t } = useWorkspace();
  return (
    <main id="content" className="waiting" tabIndex={-1}>
      <p role="status">{t.shell.busy}</p>
    </main>
  );
}

function Dialogs({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const close = (): void => actions.show(null);
  const Shown = state.dialog === null ? null : dialogs[state.dialog];
  return (
    <Suspense fallback={null}>
      {Shown === null ? null : <Shown onClose={close} />}
      {state.importing === null ? null : (
        <Importing
          source={state.importing}
          onDone={(taken) => {
            if ("large" in taken) return actions.openLarge(taken.large);
            if ("partnership" in taken)
              return actions.openPartnership(taken.partnership, taken.isSeries ? "photos" : "photo");
            actions.closeImport();
            actions.edit(taken.edits);
            actions.goTo(taken.shows);
          }}
          onCancel={actions.closeImport}
        />
      )}
    </Suspense>
  );
}

/** The language, theme and title of the page itself. */
function usePage({ language, theme, partnership, screen }: AppState): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = screen === "beamer" || isBeamerWindow() ? "beamer" : theme;
    const { shell, common } = messages[language];
    const title = partnership?.about.title.trim() || common.untitled;
    document.title =
      screen === "start" || screen === FREE || partnership === null
        ? shell.name
        : `${title}: ${shell.views[screen]} · ${shell.name}`;
  }, [language, theme, partnership, screen]);
}

function workspaceOf(state: AppState, actions: Actions): Workspace {
  const {
    language,
    theme,
    screen,
    dialog,
    notice,
    kept,
    mayGo,
    partnership,
    evaluated,
    selected,
    hovered,
    asked,
    way,
    placed,
    moved,
    singleKeys,
    onlyOnTable,
    neutral,
    titles,
    answer,
  } = state;
  const id = partnership?.id ?? "";
  return {
    language,
    t: messages[language],
    theme,
    screen,
    dialog,
    // A name that is told of stays untold while names are replaced.
    notice: neutral !== null && notice !== null && "title" in notice ? { ...notice, title: "" } : notice,
    kept: neutral === null ? kept : kept.map((card) => ({ ...card, title: titles.get(writing(card)) ?? "" })),
    mayGo,
    singleKeys,
    onlyOnTable,
    namesReplaced: neutral !== null,
    isReplaced: (text) => neutral?.isReplaced(id, text) ?? false,
    answer,
    meeting: meetingOf(state),
    beamerWindow: isBeamerWindow(),
    commands: commandsOf(state, actions),
    actions,
    open:
      partnership === null || evaluated === null
        ? null
        : {
            partnership,
            evaluated: evaluated.state,
            evaluation: evaluated.evaluation,
            findings: evaluated.findings,
            large: isLarge(evaluated.state),
            stale: evaluated.state !== partnership,
            settled: evaluated.settled,
            selected,
            hovered,
            asked,
            way,
            arrangement: placed.get(way.layout) ?? null,
            moved,
          },
  };
}
