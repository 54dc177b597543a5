import { type FormEvent, useId, useState } from "react";
import { newParty } from "../../domain/create.ts";
import { newId } from "../../domain/edit.ts";
import type { Standing } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";
import type { Scene } from "../../photo/scene.ts";
import { takenName } from "../panels/taken-name.ts";
import { Choices } from "../parts/choices.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { withSeat } from "./seat-at.ts";

interface NewPartyCardProps {
  readonly scene: Scene;
  readonly angle: number | null;
  readonly onAdded: (name: string) => void;
}

const STANDINGS: readonly Standing[] = ["member", "beneficiary", "empty-chair"];

/** A party at the table, by its name: at this place where one was pointed at. Who was in an earlier photo is offered. */
export function NewPartyCard({ scene, angle, onAdded }: NewPartyCardProps) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const t = useAllTexts();
  const id = useId();
  const [name, setName] = useState("");
  const [standing, setStanding] = useState<Standing>("member");
  const [wrong, setWrong] = useState<string | null>(null);
  const taken = name.trim() === "" ? null : takenName(partnership, name, null);
  const earlier = new Set(
    partnership.snapshots
      .flatMap(({ state }) => state.parties.map((party) => party.name))
      .filter((one) => partnership.parties.every((party) => !sameName(party.name, one))),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWrong(add());
  };
  /** Adds the party, or says what it still needs. */
  const add = (): string | null => {
    if (name.trim() === "") return t.tables.needsName;
    if (taken !== null) return t.tables.nameTaken(taken);
    const record = newParty({ id: newId(partnership, "parties"), name: name.trim(), standing });
    const before = actions.seats();
    if (angle !== null) actions.keepSeats(withSeat(scene, angle, record.id));
    const faults = actions.edit([{ type: "add", collection: "parties", record }]);
    if (faults.length > 0) {
      actions.keepSeats(before);
      return t.shell.refused;
    }
    onAdded(record.name);
    actions.select(record.id);
    actions.ask(null);
    return null;
  };
  return (
    <form className="new-party-card" onSubmit={submit}>
      <div className="labelled">
        <label htmlFor={id}>{t.photoEdit.name}</label>
        <input
          id={id}
          className="field"
          list={`${id}-earlier`}
          autoComplete="off"
          value={name}
          data-dirty={name !== ""}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <datalist id={`${id}-earlier`}>
          {[...earlier].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {wrong === null ? null : (
          <p className="cell-wrong" id={`${id}-wrong`} role="alert">
            {wrong}
          </p>
        )}
      </div>
      <Choices
        label={t.tables.columns.standing}
        className="small-choices"
        options={STANDINGS.map((key) => ({ key, chosen: key === standing, content: t.tables.standing[key] }))}
        onChoose={setStanding}
      />
      <button type="submit" className="button primary">
        {t.tables.addParty}
      </button>
    </form>
  );
}
