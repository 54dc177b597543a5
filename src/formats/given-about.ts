import type { GivenAbout } from "./about-sheet.ts";

/** What a file of another program calls its network, and what it tells of it; undefined where it says neither. */
export function titled(said: { readonly title?: string; readonly story?: string }): GivenAbout | undefined {
  const [title, story] = [said.title?.trim() ?? "", said.story?.trim() ?? ""];
  if (title === "" && story === "") return undefined;
  return (about) => ({ ...about, ...(title === "" ? {} : { title }), ...(story === "" ? {} : { story }) });
}
