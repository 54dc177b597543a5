import type { OpenScreen } from "../view/workspace.ts";
import { BEAMER_WINDOW } from "./device.ts";

/** The second window, for all to look at; one that is open already is used again. Null where the browser refuses it. */
export const secondWindow = (): Window | null => window.open("", BEAMER_WINDOW, "popup,width=1280,height=720");

/** Shows a screen in it. */
export function showThere(opened: Window, screen: OpenScreen): void {
  const address = `${location.pathname}${location.search}#${screen}`;
  if (!opened.location.href.endsWith(address)) opened.location.replace(address);
  opened.focus();
}
