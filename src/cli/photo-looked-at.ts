import type { Partnership } from "../domain/partnership.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { arrangeAnew } from "../photo/arrange.ts";
import { folded, foldInForce } from "../photo/fold.ts";
import { buildLookedAt } from "../photo/looked-at.ts";
import type { SheetStage } from "../photo/photo-sheet.ts";
import type { Scene } from "../photo/scene.ts";
import { cli } from "../text/sections/cli.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { whyNobody } from "./party-called.ts";
import { printable } from "./table.ts";
import { wayOf } from "./way-of.ts";

/** Places are shares of the stage: any of about a sheet's form will do to lay out on. */
const LAID_OUT_ON = { width: 1043, height: 560, names: "full" } as const;

/** The photo for any stage, looked at as was asked for, as everybody may see it; null, and said, where it is from the seat of nobody who is there. */
export async function photoLookedAt(
  file: string,
  state: Partnership,
  evaluation: Evaluation,
  options: Options,
  io: Io,
): Promise<((stage: SheetStage) => Scene) | null> {
  const { language } = options;
  const way = wayOf(state, options);
  if ("why" in way) {
    const { name, why } = way;
    const said = why === "said-nothing" ? cli[language].saidNothing(name) : whyNobody(state.parties, name, language);
    io.say(printable(`${file}: ${said}`));
    return null;
  }
  const given = { language, audience: "beamer" } as const;
  const seen = { state, evaluation, findings: [] };
  const organisations = foldInForce(way.fold, state);
  const drawn = organisations === null ? seen : folded(seen, organisations);
  const arrangement = await arrangeAnew(way.layout, drawn, { ...LAID_OUT_ON, ...given });
  return (stage) => buildLookedAt(seen, { ...stage, ...given, arrangement }, way, null).scene;
}
