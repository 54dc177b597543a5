import { useId } from "react";
import { Button } from "react-aria-components/Button";
import type { About, Lens, Precision, SeenBy } from "../../domain/partnership.ts";
import { TABLE } from "../../domain/party.ts";
import { decimalText } from "../../text/numbers.ts";
import { Cell } from "../parts/cell.tsx";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";

const LENSES: readonly Lens[] = ["worth", "cost", "mean"];
const EYES: readonly SeenBy["eyes"][] = ["one-person", "group", "each-party", "file"];
const SETTINGS = ["alone", "peers", "with-the-parties", "unknown"] as const;
/** What one reporter's lean is taken to be while the other end has not been heard. */
const ONE_MOUTH = 0.3;

/** How we look: the choices that help decide what the photo shows. Each takes effect at once, and can be undone. */
export function LookDialog({ onClose }: { readonly onClose: () => void }) {
  const { language, t, actions } = useWorkspace();
  const { partnership } = useOpen();
  const { about } = partnership;
  const change = (fields: Partial<About>): void => {
    actions.edit([{ type: "about", fields }]);
  };
  const seenBy = (fields: Partial<SeenBy>): void => change({ seenBy: { ...about.seenBy, ...fields } });
  const precision = (fields: Partial<Precision>): void => change({ precision: { ...about.precision, ...fields } });
  const { settings } = t;
  const tableInUse = partnership.flows.some((flow) => flow.from === TABLE || flow.to === TABLE);
  const sigmas = withOwn(
    settings.precisionWords.map(({ sigma, text }) => [sigma, text]),
    about.precision.sigma,
    settings.ownSigma(decimalText(language, about.precision.sigma, 2)),
  );
  const tolerances = withOwn(
    settings.toleranceWords.map(({ tolerance, text }) => [tolerance, text]),
    about.precision.tolerance,
    settings.ownTolerance(decimalText(language, about.precision.tolerance, 2)),
  );
  return (
    <DialogFrame title={settings.title} onClose={onClose}>
      <p className="quiet-text">{settings.about}</p>
      <div className="form">
        <Choice
          title={settings.lens}
          about={settings.lensAbout}
          value={about.lens}
          options={LENSES.map((lens) => [lens, settings.lenses[lens]])}
          onChange={(lens) => change({ lens: lens as Lens })}
        />
        <Choice
          title={settings.precision}
          value={String(about.precision.sigma)}
          options={sigmas}
          onChange={(sigma) => precision({ sigma: Number(sigma) })}
        />
        <Check
          title={settings.lean}
          about={settings.leanAbout}
          checked={about.precision.lean === 0}
          onChange={(heard) => precision({ lean: heard ? 0 : ONE_MOUTH })}
        />
        <Choice
          title={settings.tolerance}
          about={settings.toleranceAbout}
          value={String(about.precision.tolerance)}
          options={tolerances}
          onChange={(tolerance) => precision({ tolerance: Number(tolerance) })}
        />
        <Check
          title={settings.unlisted}
          about={settings.unlistedAbout}
          checked={about.unlisted === "none"}
          onChange={(all) => change({ unlisted: all ? "none" : "unknown" })}
        />
        <Check
          title={settings.table}
          about={tableInUse ? settings.tableInUse : settings.tableAbout}
          checked={about.table !== null}
          disabled={tableInUse}
          onChange={(drawn) => change({ table: drawn ? { name: null } : null })}
        />
        <fieldset>
          <legend>{settings.seenBy}</legend>
          <div className="labelled">
            <span aria-hidden="true">{settings.names}</span>
            <Cell
              value={about.seenBy.names}
              label={settings.names}
              placeholder={settings.namesHint}
              onCommit={(names) => {
                seenBy({ names: names.trim() });
                return null;
              }}
            />
          </div>
          <Choice
            title={settings.eyes}
            value={about.seenBy.eyes}
            options={EYES.map((eyes) => [eyes, settings.eyesWords[eyes]])}
            onChange={(eyes) => seenBy({ eyes: eyes as SeenBy["eyes"] })}
          />
          <Choice
            title={settings.setting}
            value={about.seenBy.setting ?? "unknown"}
            options={SETTINGS.map((setting) => [setting, settings.settingWords[setting]])}
            onChange={(setting) => seenBy({ setting: setting === "unknown" ? null : (setting as SeenBy["setting"]) })}
          />
        </fieldset>
      </div>
      <div className="dialog-foot">
        <Button className="button primary" onPress={onClose}>
          {settings.done}
        </Button>
      </div>
    </DialogFrame>
  );
}

type Option = readonly [value: string, text: string];

/** The offered values, and the one in force where it is none of them: a file may bring any. */
function withOwn(offered: readonly (readonly [number, string])[], own: number, text: string): readonly Option[] {
  const options = offered.map(([value, word]): Option => [String(value), word]);
  return offered.some(([value]) => value === own) ? options : [...options, [String(own), text]];
}

interface ChoiceProps {
  readonly title: string;
  readonly about?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choice({ title, about, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
      {about === undefined ? null : (
        <p className="quiet-text" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  );
}

interface CheckProps {
  readonly title: string;
  readonly about: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ title, about, checked, disabled = false, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {title}
      </label>
      <p className="quiet-text" id={id}>
        {about}
      </p>
    </div>
  );
}
