import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { keptPartnerships } from "../storage/kept-partnerships.ts";
import "../view/styles.css";
import { makeActions } from "./actions.ts";
import { App } from "./app.tsx";
import { startEvaluator } from "./evaluator.ts";
import { readPreferences } from "./preferences.ts";
import { goToScreen, screenInAddress } from "./routes.ts";
import { makeStore } from "./store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const store = makeStore(readPreferences(), screenInAddress());
const kept = keptPartnerships();
const actions = makeActions(store, kept, startEvaluator());

addEventListener("hashchange", () => {
  const screen = screenInAddress();
  // Without a partnership there is only the start.
  const { partnership, large } = store.getState();
  if (screen !== "start" && partnership === null && large === null) goToScreen("start");
  else store.setState({ screen });
});

createRoot(root).render(
  <StrictMode>
    <App store={store} actions={actions} />
  </StrictMode>,
);

// A private window may refuse to keep anything: then there is nothing to go on with, and nothing is lost.
const list = await kept.list().catch(() => []);
store.setState({ kept: list });
const [latest] = list;
if (screenInAddress() !== "start" && store.getState().partnership === null) {
  if (latest === undefined) goToScreen("start");
  else actions.openKept(latest.id);
}
