import "./voices.css";
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import { type Asked, askedState } from "../../domain/asked.ts";
import type { Flow } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import { type Party, saidNothing } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { tellers } from "../../domain/told.ts";
import { dateText } from "../../text/numbers.ts";
import { Check } from "../panels/choice.tsx";
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
        {parties.length === 0 ? <p>{text.nobody}</p> : <p className="quiet-text">{text.nothingSent}</p>}
        <ul>
          {parties.map((party) => (
            <PartyForm
              key={party.id}
              party={party}
              flows={partnership.flows}
              asked={partnership.asked.find((one) => one.party === party.id)}
              open={asked === party.id}
              onOpen={() => setAsked(asked === party.id ? null : party.id)}
            />
          ))}
        </ul>
      </section>
      <Answers />
      {tellers(partnership.flows).size === 0 ? null : (
        <section className="voices-part" aria-label={text.said}>
          <h3>{text.said}</h3>
          <p className="quiet-text">{text.saidAbout}</p>
          <div>
            <Button
              className="button"
              onPress={() => {
                onClose();
                actions.goTo("said");
              }}
            >
              <Icon name="speech" />
              {text.toSaid}
            </Button>
          </div>
        </section>
      )}
      <Share />
    </DialogFrame>
  );
}

interface PartyFormProps {
  readonly party: Party;
  readonly flows: readonly Flow[];
  readonly asked: Asked | undefined;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One party: whether it was asked and answered, and its form in one of three ways. */
function PartyForm({ party, flows, asked, open, onOpen }: PartyFormProps) {
  const { language, kept, actions } = useWorkspace();
  const { voices, round } = useAllTexts();
  const text = voices.leader;
  const [link, setLink] = useState<string | null | undefined>();
  const actual = flows.filter((flow) => flow.state === "actual");
  const received = actual.filter((flow) => flow.to === party.id && reportOf(flow, "receiver") !== null).length;
  const brought = actual.filter((flow) => flow.from === party.id && reportOf(flow, "giver") !== null).length;
  const state = askedState(asked);
  const here = asked?.form ?? null;
  const lies = state === "waiting" && here !== null && kept.some(({ id }) => id === here);
  const day = (date: string | null | undefined): string => (date == null ? "" : dateText(language, date, "short"));
  return (
    <li className="voice-party">
      <div>
        <b>{party.name}</b>
        <span className="voice-state">
          <Icon name={state === "answered" ? "speech" : state === "not-asked" ? "minus" : "waiting"} size={15} />{" "}
          {state === "not-asked"
            ? received + brought > 0 || saidNothing(party)
              ? text.state.heard
              : text.state["not-asked"]
            : null}
          {state === "waiting" && asked?.how != null ? text.state.waiting(text.how[asked.how], day(asked.date)) : null}
          {state === "partial" ? text.state.partial(day(asked?.answered)) : null}
          {state === "answered" ? text.state.answered(day(asked?.answered)) : null}
        </span>
        {received + brought === 0 ? null : <span className="quiet-text">{text.spoke(received, brought)}</span>}
        {party.receivesNothing !== null && received === 0 ? (
          <span className="quiet-text">{round.nothing.receivesNothing.said(party.name)}</span>
        ) : null}
        {party.bringsNothing !== null && brought === 0 ? (
          <span className="quiet-text">{round.nothing.bringsNothing.said(party.name)}</span>
        ) : null}
        {asked?.withheld === true ? <span className="quiet-text">{text.isWithheld}</span> : null}
      </div>
      {lies ? (
        <Button
          className="button primary"
          aria-label={text.lookAt(party.name)}
          onPress={() => void actions.lookAtForm(here)}
        >
          {text.look}
        </Button>
      ) : null}
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
          {asked === undefined ? null : (
            <Check
              title={text.withhold}
              about={text.withholdAbout}
              checked={asked.withheld}
              onChange={(withheld) =>
                actions.edit([{ type: "change", collection: "asked", id: asked.id, fields: { withheld } }])
              }
            />
          )}
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
