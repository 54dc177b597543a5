import "../css/tables.css";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { About } from "../../domain/partnership.ts";
import { FlowsTable } from "../panels/flows-table.tsx";
import { PartiesTable } from "../panels/parties-table.tsx";
import { Cell } from "../parts/cell.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** The photo in rows: its equal for who does not see it, and where a partnership is typed in. */
export function TablesScreen() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership, stale } = useOpen();
  const [filter, setFilter] = useState("");
  const many = partnership.flows.length + partnership.parties.length > 20;
  return (
    <main id="content" tabIndex={-1} className="page tables-screen">
      <div className="page-head">
        <h2 className="page-title">{t.tables.title}</h2>
        <p className="quiet-text">
          {partnership.flows.length === 0 ? `${t.panels.empty.title} ${t.panels.empty.text}` : t.tables.about}
        </p>
        <p>
          <Button className="button" onPress={() => actions.show("kinds")}>
            <Icon name="other" />
            {t.kinds.title}
          </Button>
        </p>
        {stale ? <p role="status">{t.shell.busy}</p> : null}
      </div>
      <AboutFields />
      {many ? (
        <label className="filter">
          <span>{t.tables.filter}</span>
          <input
            type="search"
            className="field"
            value={filter}
            placeholder={t.tables.filterHint}
            data-dirty={filter !== ""}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <FlowsTable filter={filter} />
      <PartiesTable filter={filter} />
    </main>
  );
}

/** What the photo is about: the challenge comes first. */
function AboutFields() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { about, parties } = useOpen().partnership;
  const change = (fields: Partial<About>, typing?: string): string | null => {
    const faults = actions.edit([{ type: "about", fields }], typing);
    return faults.length === 0 ? null : t.shell.refused;
  };
  return (
    <section className="about-fields" aria-label={t.tables.challenge}>
      <div className="labelled wide">
        <span aria-hidden="true">{t.tables.challenge}</span>
        <Cell
          className="challenge"
          value={about.challenge}
          label={t.tables.challenge}
          placeholder={t.tables.challengeHint}
          // On an empty table the challenge is where it begins.
          autoFocus={about.challenge === "" && parties.length === 0}
          asTyped
          onCommit={(text, typing) => change({ challenge: text.trim() }, typing)}
        />
      </div>
      <div className="labelled">
        <span aria-hidden="true">{t.tables.partnership}</span>
        <Cell
          value={about.title}
          label={t.tables.partnership}
          placeholder={t.common.untitled}
          asTyped
          onCommit={(text, typing) => change({ title: text.trim() }, typing)}
        />
      </div>
      <div className="labelled">
        <span aria-hidden="true">{t.tables.date}</span>
        <Cell
          type="date"
          value={about.date ?? ""}
          label={t.tables.date}
          onCommit={(text) => change({ date: text === "" ? null : text })}
        />
      </div>
    </section>
  );
}
