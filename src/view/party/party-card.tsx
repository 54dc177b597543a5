import "../round/round.css";
import "../css/party-card.css";
import { type ReactNode, useMemo } from "react";
import { Button } from "react-aria-components/Button";
import type { Party } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { toggled } from "../listening/noted.ts";
import { NotesOf } from "../listening/notes-of.tsx";
import { QuickEntry } from "../listening/quick-entry.tsx";
import { Together } from "../looking/together.tsx";
import { Cell } from "../parts/cell.tsx";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { Toggles } from "../parts/toggles.tsx";
import { useChange } from "../parts/use-change.ts";
import { heldBy } from "../pieces/held.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import { AmountField } from "./amount-field.tsx";
import { Capacity } from "./capacity.tsx";
import { CardField } from "./card-field.tsx";
import { GivesUp } from "./gives-up.tsx";
import { People } from "./people.tsx";
import { WhoFields } from "./who-fields.tsx";

/** All that is known of the chosen party, to read and to change; from here to the next in the order of the table. */
export function PartyCard({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useWorkspace();
  const text = useAllTexts().partyCard;
  const { partnership, selected } = useOpen();
  const parties = useMemo(() => {
    const byId = new Map(partnership.parties.map((party) => [party.id, party]));
    return tableOrder(partnership, actions.seats()).flatMap((id) => byId.get(id) ?? []);
  }, [partnership, actions]);
  const at = Math.max(
    0,
    parties.findIndex(({ id }) => id === selected),
  );
  const party = parties[at];
  const undo = useCommand("undo");
  const go = (step: number): void => actions.select(parties[(at + step + parties.length) % parties.length]?.id ?? null);
  return (
    <DialogFrame
      title={party === undefined ? text.which : text.title(party.name)}
      className="party-card-modal undoes"
      onClose={onClose}
    >
      {party === undefined ? (
        <p>{text.nobody}</p>
      ) : (
        <>
          <div className="card-pick">
            <IconButton icon="left" label={text.before} isDisabled={parties.length < 2} onPress={() => go(-1)} />
            <select
              className="field"
              aria-label={text.which}
              value={party.id}
              onChange={(event) => actions.select(event.currentTarget.value)}
            >
              {parties.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <IconButton icon="right" label={text.after} isDisabled={parties.length < 2} onPress={() => go(1)} />
          </div>
          <Fields key={party.id} party={party} />
        </>
      )}
      <div className="dialog-foot">
        <Button className="button primary" onPress={onClose}>
          {text.done}
        </Button>
        <Button className="button" isDisabled={!undo.enabled} onPress={undo.run}>
          {undo.label}
        </Button>
        {party === undefined ? null : (
          <IconButton
            icon="remove"
            label={text.remove(party.name)}
            onPress={() => {
              actions.edit([{ type: "remove", collection: "parties", id: party.id }]);
              onClose();
            }}
          />
        )}
      </div>
    </DialogFrame>
  );
}

function Fields({ party }: { readonly party: Party }) {
  const text = useAllTexts().partyCard;
  return (
    <div className="party-card">
      <Section head={text.who.head}>
        <WhoFields party={party} />
        <Together party={party} />
      </Section>
      <Section head={text.people.head}>
        <People party={party} />
      </Section>
      <Section head={text.wants.head}>
        <Wants party={party} />
      </Section>
      <Section head={text.capacity.head}>
        <Capacity party={party} />
      </Section>
      <Section head={text.pieces.head}>
        <Pieces party={party} />
      </Section>
      <Section head={text.givesUp.head}>
        <GivesUp party={party} />
      </Section>
      <Section head={text.heard}>
        <QuickEntry who={party.id} parties={[party]} />
        <NotesOf who={party.id} label={text.heard} />
      </Section>
    </div>
  );
}

const Section = ({ head, children }: { readonly head: string; readonly children: ReactNode }) => (
  <section className="card-section" aria-label={head}>
    <h3>{head}</h3>
    {children}
  </section>
);

/** One sentence on what it can and wants to commit, and what is at stake for it. */
function Wants({ party }: { readonly party: Party }) {
  const text = useAllTexts().partyCard.wants;
  const change = useChange("parties", party.id);
  const asked = text.commitment(party.name);
  return (
    <div className="card-fields">
      <CardField label={asked} wide>
        <Cell
          value={party.commitment}
          label={asked}
          placeholder={text.commitmentHint}
          multiline
          asTyped
          onCommit={(typed, typing) => change({ commitment: typed.trim() }, typing)}
        />
      </CardField>
      <AmountField
        label={text.stake}
        about={text.stakeAbout}
        value={party.stake}
        onChange={(stake, typing) => change({ stake }, typing)}
      />
    </div>
  );
}

/** Which pieces of the puzzle it holds. */
function Pieces({ party }: { readonly party: Party }) {
  const { actions } = useWorkspace();
  const text = useAllTexts().partyCard.pieces;
  const { partnership } = useOpen();
  if (party.standing === "empty-chair") return <p className="quiet-text">{text.emptyChair}</p>;
  if (partnership.pieces.length === 0) return <p className="quiet-text">{text.none}</p>;
  return (
    <Toggles
      label={text.head}
      options={partnership.pieces.map((piece) => ({
        key: piece.id,
        on: piece.holders.includes(party.id),
        content: (
          <span>
            {piece.name} <span className="quiet-text">{text.holding[heldBy(partnership, piece)]}</span>
          </span>
        ),
      }))}
      onToggle={(id) => {
        const holders = partnership.pieces.find((piece) => piece.id === id)?.holders ?? [];
        actions.edit([{ type: "change", collection: "pieces", id, fields: { holders: toggled(holders, party.id) } }]);
      }}
    />
  );
}
