import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Openness } from "../../domain/interest.ts";
import type { Party } from "../../domain/party.ts";
import type { Noted } from "../../text/sections/listening.ts";
import { Choices } from "../parts/choices.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { KNOWN_SIGNALS, NEW_OPENNESS, notables, noting, signalWord, type Who } from "./noted.ts";
import { NotedIcon } from "./noted-icon.tsx";
import { OpennessSelect } from "./openness-select.tsx";

interface QuickEntryProps {
  /** Whose it is; "ask" where it is chosen here. */
  readonly who: Who | "ask";
  /** Whose it may be, in the order of the table. */
  readonly parties: readonly Party[];
}

/** In the list of whose it is: of the whole, and not said yet. No id is either. */
const WHOLE = " ";
const NOT_SAID = "";

/** One line after another while somebody speaks: what it is, in their words, who may see it, Enter. */
export function QuickEntry({ who, parties }: QuickEntryProps) {
  const { t, actions, onlyOnTable } = useWorkspace();
  const text = useAllTexts().listening;
  const { partnership } = useOpen();
  // While everybody is chosen nobody is speaking: whose it is, is said first.
  const [chosen, setChosen] = useState<Who | typeof NOT_SAID>(NOT_SAID);
  const [noted, setNoted] = useState<Noted>("interest");
  const [asked, setOpenness] = useState<Openness>(NEW_OPENNESS);
  // Where only that may be seen, all can read along with what is typed here.
  const openness = onlyOnTable ? "on-the-table" : asked;
  const [typed, setTyped] = useState("");
  const [sort, setSort] = useState("");
  const [date, setDate] = useState(actions.today());
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const whose = who === "ask" ? chosen : who;
  const whoseField = useRef<HTMLSelectElement>(null);
  const offered = notables(whose);
  const what = offered.includes(noted) ? noted : "interest";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (whose === NOT_SAID) {
      whoseField.current?.focus();
      return;
    }
    const edit = noting(partnership, { who: whose, noted: what, text: typed, openness, sort, date });
    if (edit === null) return;
    const faults = actions.edit([edit]);
    setRefused(faults.length > 0);
    if (faults.length > 0) return;
    setTyped("");
    setSort("");
    field.current?.focus();
  };
  return (
    <form className="quick-entry" aria-label={text.entry.label} onSubmit={submit}>
      {who === "ask" ? (
        <div className="labelled">
          <span aria-hidden="true">{text.entry.of}</span>
          <select
            className="field"
            aria-label={text.entry.of}
            ref={whoseField}
            value={chosen ?? WHOLE}
            onChange={(event) => setChosen(event.currentTarget.value === WHOLE ? null : event.currentTarget.value)}
          >
            {chosen === NOT_SAID ? <option value={NOT_SAID}>{text.entry.choose}</option> : null}
            {parties.map((party) => (
              <option key={party.id} value={party.id}>
                {party.name}
              </option>
            ))}
            <option value={WHOLE}>{text.whole}</option>
          </select>
        </div>
      ) : null}
      <Choices
        label={text.entry.what}
        className="noted-choices"
        options={offered.map((one) => ({
          key: one,
          chosen: one === what,
          content: (
            <>
              <NotedIcon noted={one} />
              {text.noted[one]}
            </>
          ),
        }))}
        onChoose={(one) => {
          setNoted(one);
          field.current?.focus();
        }}
      />
      <div className="quick-line">
        <input
          ref={field}
          className="field"
          aria-label={text.entry.text}
          placeholder={text.entry.hints[what]}
          autoComplete="off"
          enterKeyHint="enter"
          value={typed}
          data-dirty={typed !== ""}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <Button className="button primary" type="submit" isDisabled={typed.trim() === ""}>
          <Icon name="plus" />
          {text.entry.add}
        </Button>
      </div>
      <div className="quick-more">
        {what === "signal" ? (
          <>
            <label className="labelled">
              <span>{text.entry.sort}</span>
              <input
                className="field"
                list={`${id}-sorts`}
                placeholder={text.entry.chooseSort}
                autoComplete="off"
                required
                value={sort}
                data-dirty={sort !== ""}
                onChange={(event) => setSort(event.currentTarget.value)}
              />
              <SignalSorts id={`${id}-sorts`} />
            </label>
            <label className="labelled">
              <span>{text.entry.date}</span>
              <input
                type="date"
                className="field"
                required
                value={date}
                onChange={(event) => setDate(event.currentTarget.value)}
              />
            </label>
          </>
        ) : null}
        {onlyOnTable ? (
          <p className="quiet-text">{text.onlyOnTable}</p>
        ) : (
          <>
            <div className="labelled">
              <span aria-hidden="true">{text.entry.openness}</span>
              <OpennessSelect value={openness} label={text.entry.openness} onChange={setOpenness} />
            </div>
            <p className="quiet-text">{text.opennessAbout[openness]}</p>
          </>
        )}
      </div>
      {refused ? (
        <p className="cell-wrong" role="alert">
          {t.shell.refused}
        </p>
      ) : null}
    </form>
  );
}

/** The words for signals that are known, and those in use. */
export function SignalSorts({ id }: { readonly id: string }) {
  const { language } = useWorkspace();
  const { symptoms } = useOpen().partnership;
  const sorts = new Set<string>([...KNOWN_SIGNALS, ...symptoms.map(({ sort }) => sort)]);
  return (
    <datalist id={id}>
      {[...sorts].map((sort) => (
        <option key={sort} value={signalWord(sort, language)} />
      ))}
    </datalist>
  );
}
