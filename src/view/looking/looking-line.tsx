import "./looking.css";
import type { Looking } from "../../photo/scene.ts";
import { WHOLE } from "../../photo/way-of-looking.ts";
import { focusWhenThere } from "../parts/focus-when-there.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

/** What is looked at, in words, and one press back to the whole. */
export function LookingLine({ looking: { title, details } }: { readonly looking: Looking }) {
  const { actions } = useWorkspace();
  const t = useAllTexts().looking;
  return (
    <p className="looking-line" role="status">
      <b>{title}</b> {details.join(" ")}{" "}
      <button
        type="button"
        className="name-link"
        onClick={() => {
          actions.look(WHOLE);
          focusWhenThere(".looking-tools > .button");
        }}
      >
        {t.back}
      </button>
    </p>
  );
}
