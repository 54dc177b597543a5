import "../css/kind-colours.css";
import { BUILT_IN_COLOURS, kindColours } from "../../domain/kind-colours.ts";
import { KIND_COLOURS, type KindColour, type Resource } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import { listText } from "../../text/numbers.ts";
import { useChange } from "../parts/use-change.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** The colour of a kind, chosen by its name; beside each stands which other kinds have it. */
export function KindColourSelect({ resource, label }: { readonly resource: Resource; readonly label: string }) {
  const { language } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().kinds;
  const words = wordingOf(partnership, language);
  const change = useChange("resources", resource.id);
  const colours = kindColours(partnership.resources);
  const mine = colours.get(resource.id);
  const named = (colour: KindColour): string => {
    const others = [...colours].filter(([id, one]) => one === colour && id !== resource.id);
    const name = text.colours[colour];
    return others.length === 0
      ? name
      : text.colourOf(
          name,
          listText(
            language,
            others.map(([id]) => words.resource(id)),
          ),
        );
  };
  const choose = (colour: KindColour): void => {
    const usual = resource.builtIn === null ? null : BUILT_IN_COLOURS[resource.builtIn];
    change({ colour: colour === usual ? null : colour });
  };
  return (
    <span className="kind-colour" data-kind-colour={mine}>
      <i className="kind-swatch" />
      <select
        className="field"
        aria-label={label}
        value={mine}
        onChange={(event) => choose(event.currentTarget.value as KindColour)}
      >
        {KIND_COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {named(colour)}
          </option>
        ))}
      </select>
    </span>
  );
}
