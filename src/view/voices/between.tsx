import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Party } from "../../domain/party.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface BetweenProps {
  readonly party: Party;
  /** It gave its answer back; else it stopped for now. */
  readonly given: boolean;
}

/** Between two parties on a screen that goes round: who may be next, and nothing of what anybody filled in. */
export function Between({ party, given }: BetweenProps) {
  const { actions } = useWorkspace();
  const { form } = useAllTexts().voices;
  const text = form.between;
  const [next, setNext] = useState<readonly Party[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void actions.whoIsNext().then(setNext);
  }, [actions]);
  return (
    <main id="content" tabIndex={-1} className="form-screen" aria-label={form.label}>
      <div className="form-turn">
        <h1 ref={heading} tabIndex={-1}>
          {given ? text.thanks(party.name) : text.stopped(party.name)}
        </h1>
        <p className="round-about">{text.about}</p>
        {next.length === 0 ? null : (
          <>
            <p>{text.next}</p>
            <div className="form-buttons">
              {next.map(({ id, name }) => (
                <Button key={id} className="button large" onPress={() => void actions.nextForm(id)}>
                  {text.iAm(name)}
                </Button>
              ))}
            </div>
          </>
        )}
      </div>
      <div className="round-foot">
        <Button className="button primary large" onPress={() => void actions.backToLeader()}>
          {text.leader}
          <Icon name="right" />
        </Button>
      </div>
    </main>
  );
}
