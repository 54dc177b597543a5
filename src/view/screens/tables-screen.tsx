import "../css/tables.css";
import "../css/grids.css";
import { lazy, Suspense, useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { About } from "../../domain/partnership.ts";
import { wordingOf } from "../../findings/wording.ts";
import { FlowsTable } from "../panels/flows-table.tsx";
import { NewFlow } from "../panels/new-flow.tsx";
import { PartiesTable } from "../panels/parties-table.tsx";
import { Cell } from "../parts/cell.tsx";
import { Icon } from "../parts/icon.tsx";
import { useMedia } from "../parts/use-media.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

const FlowsGrid = lazy(() => import("../grids/flows-grid.tsx").then((part) => ({ default: part.FlowsGrid })));
const MatrixGrid = lazy(() => import("../matrix/matrix-grid.tsx").then((part) => ({ default: part.MatrixGrid })));
const PartiesGrid = lazy(() => import("../grids/parties-grid.tsx").then((part) => ({ default: part.PartiesGrid })));

/** Narrower than this rows stand as cards; the stylesheet has the same. */
const WIDE = "(min-width: 900px)";
/** The grid counts on what the newest browsers have. */
const CAN_GRID = "Iterator" in globalThis;

const ENTRIES = ["flows", "matrix", "parties"] as const;
type Entry = (typeof ENTRIES)[number];

/** The photo in rows: its equal for who does not see it, and where a partnership is typed in. */
export function TablesScreen() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership, stale } = useOpen();
  const [filter, setFilter] = useState("");
  const many = partnership.flows.length + partnership.parties.length > 20;
  const gridded = useMedia(WIDE) && CAN_GRID;
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
      <Entries filter={filter} gridded={gridded} />
      <PartiesTable filter={filter} fixed={gridded} />
    </main>
  );
}

/** Where the partnership is typed in: flow by flow, in the matrix, or party by party. */
function Entries({ filter, gridded }: { readonly filter: string; readonly gridded: boolean }) {
  const t = useAllTexts();
  const { partnership } = useOpen();
  const [chosen, setEntry] = useState<Entry>("flows");
  const heading = useId();
  const numbers = useId();
  const coarse = useMedia("(pointer: coarse)");
  const entries = ENTRIES.filter((one) => gridded || one === "flows" || (one === "matrix" && CAN_GRID));
  const entry = entries.includes(chosen) ? chosen : "flows";
  const titles = { flows: t.tables.flows, matrix: t.grids.matrix.title, parties: t.grids.partiesTitle } as const;
  return (
    <>
      <div className="entry-head">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <div className="entry-switch" role="group" aria-label={t.grids.entry.label}>
          {entries.map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-pressed={one === entry}
              onClick={() => setEntry(one)}
            >
              {t.grids.entry[one]}
            </button>
          ))}
        </div>
        <IsAll />
      </div>
      <Names />
      {entry === "flows" && !gridded ? (
        <FlowsTable filter={filter} names={NAMES} />
      ) : (
        <section aria-labelledby={heading}>
          <div className="table-head">
            <h3 id={heading}>{titles[entry]}</h3>
            <span className="quiet-text">
              {entry === "parties"
                ? t.tables.partiesCaption(partnership.parties.length)
                : t.tables.flowsCaption(partnership.flows.length)}
            </span>
          </div>
          {entry === "flows" ? (
            <p className="quiet-text yardstick" id={numbers}>
              {t.tables.yardstick} {t.tables.threeNumbers}
            </p>
          ) : null}
          <p className="quiet-text grid-help">{coarse ? t.grids.fingerHint : t.grids.hint}</p>
          <Suspense fallback={null}>
            {entry === "flows" ? (
              <FlowsGrid filter={filter} names={NAMES} kinds={KINDS} describedBy={numbers} />
            ) : entry === "matrix" ? (
              <MatrixGrid filter={filter} />
            ) : (
              <PartiesGrid filter={filter} />
            )}
          </Suspense>
          {entry === "flows" ? <NewFlow names={NAMES} /> : null}
        </section>
      )}
    </>
  );
}

/** The datalists with every name that a flow can begin or end at, and with the kinds. */
const NAMES = "flow-ends";
const KINDS = "flow-kinds";

function Names() {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  return (
    <>
      <datalist id={NAMES}>
        {partnership.parties.map((party) => (
          <option key={party.id} value={party.name} />
        ))}
        <option value={partnership.about.table?.name ?? t.common.table} />
        <option value={t.common.nobody} />
      </datalist>
      <datalist id={KINDS}>
        {partnership.resources.map(({ id }) => (
          <option key={id} value={words.resource(id)} />
        ))}
      </datalist>
    </>
  );
}

/** "That is all": what is not there does not flow. */
function IsAll() {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { about } = useOpen().partnership;
  const described = useId();
  return (
    <span className="is-all">
      <label className="check">
        <input
          type="checkbox"
          checked={about.unlisted === "none"}
          aria-describedby={described}
          onChange={(event) =>
            actions.edit([{ type: "about", fields: { unlisted: event.currentTarget.checked ? "none" : "unknown" } }])
          }
        />
        {t.grids.isAll}
      </label>
      <span className="quiet-text" id={described}>
        {t.grids.isAllAbout}
      </span>
    </span>
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
          onCommit={(text, typing) => change({ date: text === "" ? null : text }, typing)}
        />
      </div>
    </section>
  );
}
