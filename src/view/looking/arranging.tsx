import "./looking.css";
import { useEffect, useRef, useState } from "react";
import { arrange } from "../../photo/arrange.ts";
import type { Scene } from "../../photo/scene.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** Of more parties than this a layout by force takes longer than a frame or two. */
const AT_ONCE = 300;

/** Lays out those who have no place yet in the layout that is looked at. Who has one keeps it, whatever is edited. */
export function Arranging({ scene }: { readonly scene: Scene }) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking;
  const { evaluated, evaluation, way, arrangement } = useOpen();
  const [working, setWorking] = useState(false);
  const { layout } = way;
  const wanted = arrangement?.again === true || scene.nodes.some(({ id }) => arrangement?.places.has(id) !== true);
  // on a stage of one size it makes no difference which scene of them it is: a layout under way goes on
  const drawn = useRef(scene);
  drawn.current = scene;
  const { width, height } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is another layout
  useEffect(() => {
    if (!wanted || layout === "round") return;
    const asking = new AbortController();
    const { signal } = asking;
    const away = layout === "force" && evaluation.ids.length > AT_ONCE;
    const here = () => arrange(layout, evaluation, drawn.current, arrangement);
    setWorking(away);
    // where there is no worker it is made here, which takes as long
    const made = away
      ? actions
          .arrangeAway([evaluated, layout, drawn.current, arrangement], signal)
          .catch(() => (signal.aborted ? null : here()))
      : here();
    void made.then((next) => {
      if (signal.aborted || next === null) return;
      setWorking(false);
      actions.arrange(next);
    });
    return () => asking.abort();
  }, [wanted, layout, evaluated, evaluation, width, height, arrangement, actions]);
  return wanted && working ? (
    <p className="arranging" role="status">
      {t.arranging}{" "}
      <button type="button" className="name-link" onClick={() => actions.look({ layout: "round" })}>
        {t.stop}
      </button>
    </p>
  ) : null;
}
