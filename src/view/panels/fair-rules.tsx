import "../css/fairness.css";
import "../css/inspector.css";
import { useDeferredValue, useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { FAIRNESS_RULES, type FairnessRule } from "../../domain/fairness-rule.ts";
import type { State } from "../../domain/partnership.ts";
import type { PartyId } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { type Evaluation, evaluate } from "../../measures/evaluate.ts";
import { fairnessRules } from "../../measures/fairness-rules.ts";
import { ruleNumbers } from "../../measures/rule-numbers.ts";
import { capacityBasis } from "../../measures/rules/capacity.ts";
import { balanceCore } from "../../photo/balance-core.ts";
import { capital } from "../../text/numbers.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { PartyGlyph } from "../photo/party-glyph.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { MeasureText } from "./measure-text.tsx";
import { RulesMissing } from "./rules-missing.tsx";

/** Who looks unfairly treated under each rule of fairness, what each rule says and lacks, and what to ask at the table. */
export function FairRules() {
  const { actions } = useWorkspace();
  const t = useAllTexts().fairRules;
  const { evaluated, evaluation, large } = useOpen();
  return (
    <section className="fairness fair-rules" aria-labelledby="fair-rules-title">
      <h3 id="fair-rules-title" tabIndex={-1}>
        {t.title}
      </h3>
      <p className="quiet-text">{t.about}</p>
      {large ? <p role="status">{t.tooLarge}</p> : <Standings state={evaluated} inForce={evaluation.fairness} />}
      <RulesMissing />
      <p className="agreement">{t.ask}</p>
      <p>
        <Button className="button" onPress={() => actions.show("look")}>
          {t.change}
        </Button>
      </p>
      {FAIRNESS_RULES.map((rule) => (
        <RuleText key={rule} rule={rule} />
      ))}
    </section>
  );
}

/** Parties by rules: in a word and a shape, never by colour alone. Behind the same gate as everywhere (SPEC V2). */
function Standings({ state, inForce }: { readonly state: State; readonly inForce: FairnessRule }) {
  const t = useAllTexts().fairRules;
  const followed = useDeferredValue(state);
  const byRule = useMemo(
    () =>
      FAIRNESS_RULES.map((rule) => ({
        rule,
        evaluation: evaluate(followed, { fairness: rule }),
        enough: ruleNumbers(followed, rule).enough,
      })),
    [followed],
  );
  const title = (rule: FairnessRule): string =>
    rule === inForce ? `${capital(t.rule[rule])} (${t.inForce})` : capital(t.rule[rule]);
  const rows = followed.parties.filter(({ standing }) => standing === "member");
  if (rows.length === 0) return null;
  return (
    <table className="grid" {...roles.table} aria-labelledby="fair-rules-title">
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th {...roles.columnHead} scope="col">
            {t.party}
          </th>
          {FAIRNESS_RULES.map((rule) => (
            <th key={rule} {...roles.columnHead} scope="col">
              {title(rule)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ id, name }) => (
          <tr key={id} {...roles.row}>
            <th {...roles.rowHead} scope="row">
              {name}
            </th>
            {byRule.map(({ rule, evaluation, enough }) => (
              <td key={rule} {...roles.cell} data-label={title(rule)}>
                <Standing party={id} evaluation={evaluation} enough={enough} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StandingProps {
  readonly party: PartyId;
  readonly evaluation: Evaluation;
  readonly enough: boolean;
}

function Standing({ party, evaluation, enough }: StandingProps) {
  const { stands } = useAllTexts().fairRules;
  const values = evaluation.of(party);
  const quiet = !enough || evaluation.withinNoise;
  const drawn = balanceCore(values, quiet, true, "leader");
  const { verdict } = values;
  const word =
    verdict === "none" || verdict === "no-number"
      ? verdict
      : !enough
        ? "too-few"
        : evaluation.withinNoise && verdict !== "established"
          ? "noise"
          : verdict;
  return (
    <span className="standing">
      <PartyGlyph node={{ ...drawn, ring: [] }} r={13} />
      {stands[word]}
    </span>
  );
}

/** What a rule says of itself, as a measure does. */
function RuleText({ rule }: { readonly rule: FairnessRule }) {
  const { language } = useWorkspace();
  const t = useAllTexts().fairRules;
  const { evaluated } = useOpen();
  const basis = capacityBasis(evaluated);
  const { kind, list } = wordingOf(evaluated, language);
  return (
    <details className="measure">
      <summary>
        <span className="measure-name">{capital(t.rule[rule])}</span>
      </summary>
      <MeasureText measure={fairnessRules[rule]}>
        {rule !== "capacity" || (basis.kinds.length === 0 && !basis.ofSize) ? null : (
          <p>{basis.ofSize ? t.countedBySize : t.countedIn(list(basis.kinds.map(kind)))}</p>
        )}
      </MeasureText>
    </details>
  );
}
