import "../round/round.css";
import "../css/listening.css";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Party } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { Choices } from "../parts/choices.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { countOf, notedOf, type Who } from "./noted.ts";
import { NotesOf } from "./notes-of.tsx";
import { QuickEntry } from "./quick-entry.tsx";

/** Among the speakers: everybody, and the whole. No id of a party is either. */
const ALL = "all";
const WHOLE = "";

/** One speaks, the rest listen: what each has at stake in words, in the order of the table. Nothing here is a number. */
export function ListeningScreen() {
  const { t, actions } = useWorkspace();
  const text = useAllTexts().listening;
  const { partnership } = useOpen();
  const [chosen, setChosen] = useState(ALL);
  const parties = useMemo(() => {
    const byId = new Map(partnership.parties.map((party) => [party.id, party]));
    return tableOrder(partnership, actions.seats()).flatMap((id) => byId.get(id) ?? []);
  }, [partnership, actions]);
  const one = parties.find(({ id }) => id === chosen);
  const who: Who | "ask" = one !== undefined ? one.id : chosen === WHOLE ? null : "ask";
  return (
    <main id="content" tabIndex={-1} className="page listening-screen">
      <div className="page-head">
        <h2 className="page-title">{text.title}</h2>
        <p className="listening-opening">{text.opening}</p>
        <p className="quiet-text">{text.about}</p>
      </div>
      {parties.length === 0 ? (
        <p className="nobody-yet">
          {text.nobodyYet}{" "}
          <Button className="button" onPress={() => actions.goTo("challenge")}>
            {t.shell.views.challenge}
          </Button>
        </p>
      ) : (
        <>
          <Speakers parties={parties} chosen={who === "ask" ? ALL : chosen} onChoose={setChosen} />
          <QuickEntry key={chosen} who={who} parties={parties} />
          {who === "ask" ? <Everybody parties={parties} /> : <Group party={one ?? null} empty />}
        </>
      )}
    </main>
  );
}

interface SpeakersProps {
  readonly parties: readonly Party[];
  readonly chosen: string;
  readonly onChoose: (who: string) => void;
}

/** Who speaks, with how much was noted of each, so that nobody is passed over. */
function Speakers({ parties, chosen, onChoose }: SpeakersProps) {
  const text = useAllTexts().listening;
  const { partnership } = useOpen();
  const option = (key: string, name: string, count: number | null) => ({
    key,
    chosen: key === chosen,
    content: (
      <>
        {name}
        {count === null || count === 0 ? null : <span className="speaker-count num">{count}</span>}
      </>
    ),
  });
  return (
    <Choices
      label={text.who}
      className="speakers"
      options={[
        option(ALL, text.everybody, null),
        option(WHOLE, text.whole, countOf(notedOf(partnership, null))),
        ...parties.map(({ id, name, shortName }) => option(id, shortName ?? name, countOf(notedOf(partnership, id)))),
      ]}
      onChoose={onChoose}
    />
  );
}

/** What was noted, grouped in the order of the table. */
function Everybody({ parties }: { readonly parties: readonly Party[] }) {
  const text = useAllTexts().listening;
  const { interests, cards, symptoms } = useOpen().partnership;
  if (interests.length + cards.length + symptoms.length === 0) return <p className="quiet-text">{text.empty}</p>;
  return [null, ...parties].map((party) => <Group key={party?.id ?? WHOLE} party={party} />);
}

interface GroupProps {
  readonly party: Party | null;
  /** Whether it is said that nothing stands here yet. */
  readonly empty?: boolean;
}

function Group({ party, empty = false }: GroupProps) {
  const text = useAllTexts().listening;
  const { partnership } = useOpen();
  const count = countOf(notedOf(partnership, party?.id ?? null));
  if (count === 0 && !empty) return null;
  const name = party?.name ?? text.whole;
  return (
    <section className="notes-group" aria-label={name}>
      <div className="notes-head">
        <h3>{name}</h3>
        {count === 0 ? null : <span className="quiet-text">{text.count(count)}</span>}
      </div>
      {count > 0 ? (
        <NotesOf who={party?.id ?? null} label={name} />
      ) : (
        <p className="quiet-text">{party === null ? text.nothingOfWhole : text.nothing(party.name)}</p>
      )}
    </section>
  );
}
