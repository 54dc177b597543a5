import type { Notice, ScreenName } from "../view/workspace.ts";

/** What is left of a notice on another screen, or once something was done (null): trouble stays until it is closed. */
export const noticeOn = (notice: Notice | null, screen: ScreenName | null): Notice | null =>
  notice !== null && "on" in notice && notice.on !== screen ? null : notice;
