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
