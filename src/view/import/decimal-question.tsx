import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { type DecimalSign, readNumber } from "../../formats/decimal.ts";
import type { UndecidedNumber } from "../../formats/import-preview.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";

interface DecimalQuestionProps {
  readonly undecided: UndecidedNumber;
  /** The column's header, or its number. */
  readonly column: string;
  readonly onChoose: (sign: DecimalSign) => void;
}

/** `1.500` is one and a half, or fifteen hundred: where nothing in the file says which, its reader does. */
export function DecimalQuestion({ undecided, column, onChoose }: DecimalQuestionProps) {
  const t = useAllTexts();
  const question = useId();
  const where = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make its legend of the question, and lose the layout
    <div className="import-question" role="group" aria-labelledby={question} aria-describedby={where}>
      <Icon name="speech" />
      <p id={question}>{t.import.decimalQuestion(undecided.text)}</p>
      <p id={where} className="import-note">
        {t.importDialog.decimalWhere(undecided.row, column)}
      </p>
      <div className="import-answers">
        {([".", ","] as const).map((sign) => {
          const value = readNumber(undecided.text, sign);
          return typeof value === "number" ? (
            <Button key={sign} className="button" onPress={() => onChoose(sign)}>
              {t.import.decimalAnswer(undecided.text, value)}
            </Button>
          ) : null;
        })}
      </div>
    </div>
  );
}
