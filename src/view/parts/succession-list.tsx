import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { dateText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import "./succession-list.css";

/** Who may have become whom, or of whom it was said, by name. */
export interface ShownSuccession {
  readonly key: string;
  readonly fromNames: readonly string[];
  readonly toNames: readonly string[];
  /** What a suggestion rests on; null where that is not known any more. */
  readonly because: "name" | "flows" | "both" | null;
  readonly date: string | null;
  /** What was said; null: nothing yet. */
  readonly holds: boolean | null;
}

interface SuccessionListProps {
  readonly successions: readonly ShownSuccession[];
  /** Null: it is taken back. */
  readonly onSay: (key: string, holds: boolean | null) => void;
}

/** Each is asked with what it rests on, and can be confirmed, refused, and taken back. */
export function SuccessionList({ successions, onSay }: SuccessionListProps) {
  const { language } = useWorkspace();
  const { successions: t } = useAllTexts();
  const id = useId();
  return (
    <ul className="successions">
      {successions.map(({ key, fromNames, toNames, because, date, holds }, nth) => {
        const said = `${id}-${nth}`;
        const when = date === null ? null : dateText(language, date);
        return (
          <li key={key}>
            <p id={said}>
              {holds === null ? t.ask(fromNames, toNames, when) : t.said(fromNames, toNames, holds)}{" "}
              {holds === null && because !== null ? <span className="quiet-text">{t.because[because]}</span> : null}
            </p>
            <div className="successions-answers">
              {holds === null ? (
                <>
                  <Button className="button" aria-describedby={said} onPress={() => onSay(key, true)}>
                    {t.yes}
                  </Button>
                  <Button className="button" aria-describedby={said} onPress={() => onSay(key, false)}>
                    {t.no}
                  </Button>
                </>
              ) : (
                <Button className="button quiet" aria-describedby={said} onPress={() => onSay(key, null)}>
                  {t.takeBack}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
