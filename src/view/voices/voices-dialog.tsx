import "./voices.css";
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Flow } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import type { Party } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { speakers } from "../round/round-steps.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useCommand, useOpen, useWorkspace } from "../workspace.ts";
import { LinkField } from "./link-field.tsx";

/** Forms that go out, answers that come back, and a link to the photo. */
export function VoicesDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useWorkspace();
  const { partnership } = useOpen();
  const text = useAllTexts().voices.leader;
  const [asked, setAsked] = useState<string | null>(null);
  const parties = speakers(partnership, tableOrder(partnership, actions.seats()));
  return (
    <DialogFrame title={text.title} onClose={onClose}>
      <p className="quiet-text">{text.about}</p>
      <section className="voices-part" aria-label={text.forms}>
        <h3>{text.forms}</h3>
        {parties.length === 0 ? <p>{text.nobody}</p> : null}
        <ul>
          {parties.map((party) => (
            <PartyForm
              key={party.id}
              party={party}
              flows={partnership.flows}
              open={asked === party.id}
              onOpen={() => setAsked(asked === party.id ? null : party.id)}
            />
          ))}
        </ul>
      </section>
      <Answers />
      <Share />
    </DialogFrame>
  );
}

interface PartyFormProps {
  readonly party: Party;
  readonly flows: readonly Flow[];
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One party: whether it was heard itself, and its form in one of three ways. */
function PartyForm({ party, flows, open, onOpen }: PartyFormProps) {
  const { actions } = useWorkspace();
  const text = useAllTexts().voices.leader;
  const [link, setLink] = useState<string | null | undefined>();
  const received = flows.filter((flow) => flow.to === party.id && reportOf(flow, "receiver") !== null).length;
  const brought = flows.filter((flow) => flow.from === party.id && reportOf(flow, "giver") !== null).length;
  return (
    <li className="voice-party">
      <div>
        <b>{party.name}</b>
        <span className="quiet-text">{received + brought === 0 ? text.silent : text.spoke(received, brought)}</span>
      </div>
      <Button className="button" aria-label={text.choose(party.name)} aria-expanded={open} onPress={onOpen}>
        {text.form}
        <Icon name={open ? "up" : "down"} />
      </Button>
      {open ? (
        <fieldset className="voice-ways" aria-label={text.way(party.name)}>
          <Button className="button" onPress={() => void actions.giveForm(party.id, "link").then(setLink)}>
            <Icon name="copy" />
            {text.asLink}
          </Button>
          <Button className="button" onPress={() => void actions.giveForm(party.id, "file")}>
            <Icon name="download" />
            {text.asFile}
          </Button>
          <Button className="button" onPress={() => void actions.giveForm(party.id, "here")}>
            <Icon name="pencil" />
            {text.here}
          </Button>
          <LinkField link={link} />
        </fieldset>
      ) : null}
    </li>
  );
}

/** An answer that came back, as a file or as a link. */
function Answers() {
  const { actions } = useWorkspace();
  const text = useAllTexts().voices.leader;
  const open = useCommand("open");
  const [typed, setTyped] = useState("");
  const [broken, setBroken] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void actions.openLink(typed).then((whole) => setBroken(!whole));
  };
  return (
    <section className="voices-part" aria-label={text.answers}>
      <h3>{text.answers}</h3>
      <p className="quiet-text">{text.answersAbout}</p>
      <div>
        <Button className="button" onPress={open.run}>
          <Icon name="file" />
          {text.openFile}
        </Button>
      </div>
      <form className="link-line" onSubmit={submit}>
        <input
          className="field"
          aria-label={text.paste}
          placeholder={text.pasteHint}
          autoComplete="off"
          value={typed}
          data-dirty={typed !== ""}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setBroken(false);
          }}
        />
        <button type="submit" className="button" disabled={typed.trim() === ""}>
          {text.open}
        </button>
      </form>
      {broken ? (
        <p ref={(element) => element?.scrollIntoView({ block: "nearest" })} className="cell-wrong" role="alert">
          {text.broken}
        </p>
      ) : null}
    </section>
  );
}

/** The photo in an address, without what is not on the table. */
function Share() {
  const { actions } = useWorkspace();
  const text = useAllTexts().voices.leader;
  const [link, setLink] = useState<string | null | undefined>();
  return (
    <section className="voices-part" aria-label={text.share}>
      <h3>{text.share}</h3>
      <p className="quiet-text">{text.shareAbout}</p>
      <div>
        <Button className="button" onPress={() => void actions.shareLink().then(setLink)}>
          <Icon name="copy" />
          {text.shareLink}
        </Button>
      </div>
      <LinkField link={link} />
    </section>
  );
}
