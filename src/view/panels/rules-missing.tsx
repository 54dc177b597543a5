import { FAIRNESS_RULES } from "../../domain/fairness-rule.ts";
import { wordingOf } from "../../findings/wording.ts";
import { ruleNumbers } from "../../measures/rule-numbers.ts";
import { capital } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** So many parties are named of whom something is missing. */
const NAMED = 4;

/** What each rule of fairness still lacks, of whom, and where to fill it in; and which cannot be chosen yet. */
export function RulesMissing() {
  const { language } = useWorkspace();
  const t = useAllTexts().fairRules;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const lacking = FAIRNESS_RULES.flatMap((rule) => {
    const { missing, enough } = ruleNumbers(partnership, rule);
    return rule === "equal" || (missing.length === 0 && enough) ? [] : [{ rule, missing, enough }];
  });
  if (lacking.length === 0) return null;
  return (
    <ul className="rules-missing quiet-text">
      {lacking.map(({ rule, missing, enough }) => (
        <li key={rule}>
          <b>{(enough ? t.known : t.notYet)(capital(t.rule[rule]))}</b>{" "}
          {missing.length === 0
            ? null
            : t.missing[rule](
                words.list(
                  missing.map(({ id }) => words.name(id)),
                  NAMED,
                ),
              )}
        </li>
      ))}
    </ul>
  );
}
