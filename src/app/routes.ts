import { SCREENS, type ScreenName } from "../view/workspace.ts";

/** The screen in the address, so that the browser's own back and forward work. */
export function screenInAddress(): ScreenName {
  const named = location.hash.slice(1);
  return SCREENS.find((screen) => screen === named) ?? "start";
}

/** Goes to a screen; the change of address tells the store. */
export function goToScreen(screen: ScreenName): void {
  if (screenInAddress() !== screen || location.hash === "") location.hash = screen;
}

/** What comes after the address of the app where a document is in it (`share-link.ts`). */
export const LINK = "#in=";

/** Whether an address, or its end, has a document in it. */
export const isLink = (address: string): boolean => address.includes(LINK);

/** The address names the screen again: what was in it is not to stay in the browser's history. */
export const letGoOfLink = (screen: ScreenName): void => history.replaceState(null, "", `#${screen}`);
