import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { indexedDepot } from "../storage/indexed-depot.ts";
import { keeperOf } from "../storage/keeper.ts";
import { troubleOf } from "../storage/trouble.ts";
import "../view/styles.css";
import { FREE } from "../view/workspace.ts";
import { makeActions } from "./actions.ts";
import { App } from "./app.tsx";
import { isBeamerWindow, mayBeCleared, rememberedOpen, wasMeeting } from "./device.ts";
import { evaluatorWhenNeeded } from "./evaluator-when-needed.ts";
import type { Neutral } from "./neutral.ts";
import { keepOffline } from "./offline.ts";
import { type Preferences, readPreferences } from "./preferences.ts";
import { goToScreen, isLink, letGoOfLink, screenInAddress } from "./routes.ts";
import { makeStore, showScreen } from "./store.ts";

async function start(place: HTMLElement, preferences: Preferences, neutral: Neutral | null): Promise<void> {
  const store = makeStore(preferences, screenInAddress(), neutral);
  // What is not on the table never comes into the window that all look at.
  if (isBeamerWindow()) store.setState({ onlyOnTable: true });
  const depot = indexedDepot();
  const actions = makeActions(store, depot, evaluatorWhenNeeded());

  /** What is in an address is opened, and the address let go: what is in it is on the device now. */
  const openLinked = (address: string): void => {
    letGoOfLink(store.getState().screen);
    void actions.openLink(address).then((whole) => {
      if (!whole) store.setState({ notice: { about: "link-broken" } });
    });
  };
  addEventListener("hashchange", () => {
    if (isLink(location.hash)) return openLinked(location.hash);
    const screen = screenInAddress();
    // Without a partnership there is only the start.
    const { partnership, large } = store.getState();
    if (screen !== "start" && screen !== FREE && partnership === null && large === null) goToScreen("start");
    else showScreen(store, screen);
  });

  createRoot(place).render(
    <StrictMode>
      <App store={store} actions={actions} />
    </StrictMode>,
  );

  keepOffline();

  // A private window may refuse to keep anything: then there is nothing to go on with, and nothing is lost.
  const kept = await keeperOf(depot)
    .list()
    .catch((error: unknown) => {
      const because = troubleOf(error);
      if (because === "newer" || because === "waiting")
        store.setState({ notice: { about: "not-read", because, id: null } });
      return [];
    });
  store.setState({ kept });
  if (isLink(location.hash)) return openLinked(location.hash);
  if (kept.length > 0) store.setState({ mayGo: await mayBeCleared() });
  if (wasMeeting() || screenInAddress() === "beamer") await actions.joinMeeting();
  const screen = screenInAddress();
  // on the screen for all what the meeting is about
  const wanted = (screen === "beamer" ? store.getState().meeting?.partnership : null) ?? rememberedOpen();
  const latest = kept.find(({ id }) => id === wanted) ?? kept.find(({ archived }) => !archived);
  if (screen === FREE && (latest === undefined || isBeamerWindow())) return;
  if (screen !== "start" && store.getState().partnership === null) {
    if (latest === undefined) goToScreen("start");
    else actions.openKept(latest.id, screen);
  }
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const preferences = readPreferences();
// Where names are replaced, none is seen for a moment either. No await: what is fetched here waits for this script.
if (!preferences.namesReplaced) void start(root, preferences, null);
else void import("./neutral.ts").then(({ makeNeutral }) => start(root, preferences, makeNeutral(preferences.language)));
