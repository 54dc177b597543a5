import { frozen } from "../domain/frozen.ts";
import type { Partnership } from "../domain/partnership.ts";
import { scenarioOf } from "../domain/scenario.ts";
import type { Language } from "../text/language.ts";
import { trying } from "../text/sections/trying.ts";
import { freshId } from "./fresh-id.ts";
import { today } from "./today.ts";

/** A copy of a photo, or of the present ("now"), to try something in. Null: there is no such photo. */
export function tryOut(whole: Partnership, from: string, title: string, language: Language): Partnership | null {
  const words = trying[language];
  const photo =
    from === "now"
      ? { title: words.beganAt, date: whole.about.date ?? today(), note: "", state: frozen(whole) }
      : whole.snapshots.find(({ id }) => id === from);
  if (photo === undefined) return null;
  const named = title.trim() || words.untitled(whole.about.title.trim());
  return scenarioOf({ of: whole, photo }, { id: freshId(), title: named });
}
