import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Arrangement } from "../../photo/arrangement.ts";
import { type BuiltScene, rebuildScene, type SceneOptions } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";
import { isWhole, type WayOfLooking } from "../../photo/way-of-looking.ts";
import type { Size } from "../parts/use-size.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** Buttons over the photo, as the stylesheet places them: no name stands there. px */
const ZOOM = { end: 16, bottom: 12, width: 46, height: 136 };
const ADD = { start: 16, bottom: 12, width: 292, height: 44 };
const ADD_PHONE = { start: 8, bottom: 16, width: 240, height: 46 };
/** On a phone; elsewhere it stands beside the caption. */
const LOOK = { end: 16, top: 8, width: 128, height: 46 };
const lookAt = ({ width }: Size) => ({
  left: width - LOOK.end - LOOK.width,
  top: 0,
  right: width,
  bottom: LOOK.top + LOOK.height,
});
const addAt = ({ height }: Size, add: typeof ADD) => ({
  left: 0,
  top: height - add.bottom - add.height,
  right: add.start + add.width,
  bottom: height,
});

/** The scene of the photo's own stage, under the way of looking that is chosen. */
export function useScene(size: Size | null, phone: boolean): Scene | null {
  const { language } = useWorkspace();
  const { moved, way, arrangement } = useOpen();
  // until they are laid out otherwise, they stand as they stood
  const standing = useRef<Arrangement | undefined>(undefined);
  standing.current = way.layout === "round" ? undefined : (arrangement ?? standing.current);
  const stands = standing.current;
  const options = useMemo((): SceneOptions | null => {
    if (size === null || size.width === 0 || size.height === 0) return null;
    return {
      width: size.width,
      height: size.height,
      language,
      moved,
      arrangement: stands,
      names: phone ? "short" : "full",
      audience: "leader",
      taken: phone
        ? [lookAt(size), addAt(size, ADD_PHONE)]
        : [
            {
              left: size.width - ZOOM.end - ZOOM.width,
              top: size.height - ZOOM.bottom - ZOOM.height,
              right: size.width,
              bottom: size.height,
            },
            addAt(size, ADD),
          ],
      insets: phone ? { top: 6, right: 6, bottom: 62, left: 6 } : { top: 10, right: 12, bottom: 10, left: 12 },
    };
  }, [size, language, moved, stands, phone]);
  return useSceneOf(options, way);
}

/**
 * The scene with these options, null as long as there are none. Seats are kept while the partnership stays open, for people
 * remember where they sit. That of a large partnership is made away from the screen, and the one before stands until it is there.
 */
export function useSceneOf(options: SceneOptions | null, way: WayOfLooking): Scene | null {
  const { actions } = useWorkspace();
  const { evaluated, evaluation, findings, large } = useOpen();
  const whole = isWhole(way);
  const [lookedAt, setLookedAt] = useState<typeof import("../../photo/looked-at.ts") | null>(null);
  useEffect(() => {
    if (!whole) void import("../../photo/looked-at.ts").then(setLookedAt);
  }, [whole]);
  // a large one has no room for names, and is not made again for these
  const standOut = useMemo(
    () => (large ? undefined : new Set(findings?.flatMap(({ parties }) => parties))),
    [large, findings],
  );
  const seated = useCallback(
    (given: SceneOptions): SceneOptions => ({ ...given, seats: actions.seats(), standOut }),
    [actions, standOut],
  );
  const built = useRef<BuiltScene | null>(null);
  const now = useMemo(() => {
    if (large || options === null) return null;
    built.current =
      whole || lookedAt === null
        ? rebuildScene(evaluated, evaluation, seated(options), built.current)
        : lookedAt.buildLookedAt(
            { state: evaluated, evaluation, findings: findings ?? [] },
            seated(options),
            way,
            built.current,
          );
    return built.current.scene;
  }, [large, options, evaluated, evaluation, findings, seated, whole, way, lookedAt]);
  const [later, setLater] = useState<Scene | null>(null);
  useEffect(() => {
    if (!large || options === null) return;
    let wanted = true;
    actions.buildScene(evaluated, seated(options), way).then((scene) => wanted && setLater(scene));
    return () => {
      wanted = false;
    };
  }, [large, options, evaluated, actions, seated, way]);
  const scene = large ? later : now;
  useEffect(() => {
    if (scene !== null) actions.keepSeats(scene.seats);
  }, [scene, actions]);
  return scene;
}
