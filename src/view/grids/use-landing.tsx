import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Fault } from "../../domain/fault.ts";
import { wordFault } from "../../text/fault-text.ts";
import { FaultList } from "../import/fault-list.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import type { Landed } from "./flow-block.ts";

interface LandingTools {
  /** One cell that was typed: takes it over, or says what is wrong. */
  readonly type: (landed: Landed, typing: string) => string | null;
  /** A block: takes all of it over as one step, asks about kinds that are new, or shows every fault. */
  readonly land: (landed: Landed, rows: number) => void;
  readonly showFaults: (faults: readonly Fault[]) => void;
  readonly say: (text: string) => void;
  /** What is to be said, under the grid. */
  readonly report: React.ReactNode;
}

/** Takes over what lands on a grid, and says what became of it. */
export function useLanding(): LandingTools {
  const { language, actions, t: shell } = useWorkspace();
  const t = useAllTexts();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [asked, setAsked] = useState<{ readonly landed: Landed; readonly rows: number } | null>(null);
  const [said, setSaid] = useState("");
  const clear = (): void => {
    setFaults([]);
    setAsked(null);
    setSaid("");
  };
  const take = (landed: Landed, rows: number | null, typing?: string): string | null => {
    clear();
    const { edits, newParties, newKinds } = landed;
    if (edits.length > 0 && actions.edit(edits, typing).length > 0) {
      setSaid(shell.shell.refused);
      return shell.shell.refused;
    }
    setSaid(
      [
        rows === null ? "" : t.grids.taken(rows),
        newParties.length === 0 ? "" : t.grids.newParties(newParties),
        newKinds.length === 0 ? "" : t.grids.newKinds(newKinds),
      ]
        .filter((part) => part !== "")
        .join(" "),
    );
    return null;
  };
  const report = (
    <div className="grid-report">
      {faults.length === 0 ? null : (
        <div className="grid-faults" role="alert">
          <FaultList faults={faults} />
          <p>{t.grids.nothingTaken}</p>
          <Button className="button" onPress={clear}>
            {t.common.close}
          </Button>
        </div>
      )}
      {asked === null ? null : (
        <div className="grid-ask" role="alert">
          <p>{t.grids.askKinds(asked.landed.newKinds)}</p>
          <Button className="button primary" autoFocus onPress={() => take(asked.landed, asked.rows)}>
            {t.grids.addKinds}
          </Button>
          <Button className="button" onPress={clear}>
            {t.grids.notNow}
          </Button>
        </div>
      )}
      <p className="quiet-text" role="status">
        {said}
      </p>
    </div>
  );
  return {
    type: (landed, typing) => {
      const [first] = landed.faults;
      if (first === undefined) return take(landed, null, typing);
      const { message } = wordFault(language, first);
      clear();
      setSaid(message);
      return message;
    },
    land: (landed, rows) => {
      clear();
      if (landed.faults.length > 0) setFaults(landed.faults);
      else if (landed.newKinds.length > 0) setAsked({ landed, rows });
      else take(landed, rows);
    },
    showFaults: (found) => {
      clear();
      setFaults(found);
    },
    say: (text) => {
      clear();
      setSaid(text);
    },
    report,
  };
}
