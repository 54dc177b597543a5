import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import "./round.css";

/** Without anybody to ask, the parties come first. */
export function NobodyYet() {
  const { actions } = useWorkspace();
  const { title, text, action } = useAllTexts().round.nobodyYet;
  return (
    <main id="content" tabIndex={-1} className="round-screen">
      <div className="round-turn">
        <div className="round-head">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
        <div className="round-foot">
          <Button className="button primary large" onPress={() => actions.goTo("challenge")}>
            <Icon name="pencil" />
            {action}
          </Button>
        </div>
      </div>
    </main>
  );
}
