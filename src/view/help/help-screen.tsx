import "../css/tables.css";
import "./help.css";
import { useState } from "react";
import { type Key, Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { ByRule } from "../parts/by-rule.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AwayPanel } from "./away/away-panel.tsx";
import { Next } from "./next.tsx";
import { Suggestion } from "./suggestion/suggestion.tsx";
import { TryPanel } from "./trying/try-panel.tsx";

/** What could help: ways back to balance to try, and who leans on whom. It is the leader's alone, and in no shared view. */
export function HelpScreen() {
  const { onlyOnTable, t: words, actions } = useWorkspace();
  const all = useAllTexts();
  const t = all.helping;
  const [tab, setTab] = useState<Key>("try");
  const { parties } = useOpen().partnership;
  return (
    <main id="content" tabIndex={-1} className="page help-screen">
      <div className="page-head">
        <h2 className="page-title">{t.title}</h2>
        <p className="quiet-text">{t.about}</p>
        <ByRule />
      </div>
      {onlyOnTable ? (
        <Next text={t.leadersAlone} button={t.showAll} onPress={() => actions.setOnlyOnTable(false)} />
      ) : parties.length === 0 ? (
        <Next text={t.nobodyYet} button={words.shell.views.challenge} onPress={() => actions.goTo("challenge")} />
      ) : (
        <Tabs className="help-tabs" selectedKey={tab} onSelectionChange={setTab}>
          <TabList aria-label={t.tabs.label} className="tab-list">
            <Tab id="try" className="tab">
              {t.tabs.try}
            </Tab>
            <Tab id="suggestion" className="tab">
              {all.repairing.title}
            </Tab>
            <Tab id="away" className="tab">
              {t.tabs.away}
            </Tab>
          </TabList>
          <TabPanel id="try" className="tab-panel">
            <TryPanel />
          </TabPanel>
          <TabPanel id="suggestion" className="tab-panel">
            <Suggestion onAmbition={() => setTab("try")} />
          </TabPanel>
          <TabPanel id="away" className="tab-panel">
            <AwayPanel />
          </TabPanel>
        </Tabs>
      )}
    </main>
  );
}
