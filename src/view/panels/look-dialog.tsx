import { Button } from "react-aria-components/Button";
import { FAIRNESS_RULES, type FairnessRule } from "../../domain/fairness-rule.ts";
import type { About, Lens, Precision, SeenBy } from "../../domain/partnership.ts";
import { TABLE } from "../../domain/party.ts";
import { ruleNumbers } from "../../measures/rule-numbers.ts";
import { factorText } from "../../text/numbers.ts";
import { Cell } from "../parts/cell.tsx";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { focusWhenThere } from "../parts/focus-when-there.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { Check, Choice, NumberChoice } from "./choice.tsx";
import { RulesMissing } from "./rules-missing.tsx";

const LENSES: readonly Lens[] = ["worth", "cost", "mean"];
const EYES: readonly SeenBy["eyes"][] = ["one-person", "group", "each-party", "file"];
const SETTINGS = ["alone", "peers", "with-the-parties", "unknown"] as const;
/** What one reporter's lean is taken to be while the other end has not been heard. */
const ONE_MOUTH = 0.3;

/** How we look: the choices that help decide what the photo shows. Each takes effect at once, and can be undone. */
export function LookDialog({ onClose }: { readonly onClose: () => void }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership, evaluation } = useOpen();
  const { measuredSigma } = evaluation;
  const { about } = partnership;
  const change = (fields: Partial<About>, typing?: string): void => {
    actions.edit([{ type: "about", fields }], typing);
  };
  const seenBy = (fields: Partial<SeenBy>, typing?: string): void =>
    change({ seenBy: { ...about.seenBy, ...fields } }, typing);
  const precision = (fields: Partial<Precision>): void => change({ precision: { ...about.precision, ...fields } });
  const { settings, fairRules } = t;
  const tableInUse = partnership.flows.some((flow) => flow.from === TABLE || flow.to === TABLE);
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
          title={fairRules.choice}
          about={fairRules.choiceAbout}
          value={about.fairness}
          options={FAIRNESS_RULES.map((rule) => [
            rule,
            fairRules.rule[rule],
            rule !== about.fairness && !ruleNumbers(partnership, rule).enough,
          ])}
          onChange={(fairness) => change({ fairness: fairness as FairnessRule })}
        />
        <RulesMissing />
        <NumberChoice
          title={settings.precision}
          about={settings.precisionAbout}
          value={about.precision.sigma}
          offered={settings.precisionWords.map(({ sigma, text }) => [
            sigma,
            settings.byFactor(text, factorText(language, sigma)),
          ])}
          own={{ choice: settings.ownValue, label: settings.ownSigma, least: 0, wrong: settings.wrongSigma }}
          onChange={(sigma) => precision({ sigma, measured: false })}
        />
        {measuredSigma === null ? null : (
          <Check
            title={settings.measured(factorText(language, measuredSigma.sigma), measuredSigma.flows)}
            about={settings.measuredAbout}
            checked={about.precision.measured}
            onChange={(measured) => precision({ measured })}
          />
        )}
        <Check
          title={settings.lean}
          about={settings.leanAbout}
          checked={about.precision.lean === 0}
          onChange={(heard) => precision({ lean: heard ? 0 : ONE_MOUTH })}
        />
        <NumberChoice
          title={settings.tolerance}
          about={settings.toleranceAbout}
          value={about.precision.tolerance}
          offered={settings.toleranceWords.map(({ tolerance, text }) => [tolerance, text])}
          own={{ choice: settings.ownValue, label: settings.ownTolerance, least: 1, wrong: settings.wrongTolerance }}
          onChange={(tolerance) => precision({ tolerance })}
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
              asTyped
              onCommit={(names, typing) => {
                seenBy({ names: names.trim() }, typing);
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
        <Button className="button" onPress={() => actions.show("kinds")}>
          {t.kinds.title}
        </Button>
        <Button
          className="button"
          onPress={() => {
            onClose();
            actions.goTo("reference");
            focusWhenThere("#fair-rules-title");
          }}
        >
          {fairRules.compare}
        </Button>
      </div>
    </DialogFrame>
  );
}
