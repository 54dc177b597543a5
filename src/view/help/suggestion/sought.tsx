import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { PartyId } from "../../../domain/party.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { freedInWords } from "../../../interventions/change-in-words.ts";
import { THIRD_PARTY } from "../../../interventions/repair-photo.ts";
import type { ToldFreed, ToldRepair } from "../../../interventions/told-repair.ts";
import { decimalText } from "../../../text/numbers.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { SuggestedAgenda } from "./suggested-agenda.tsx";
import type { Asking } from "./use-asked.ts";
import type { Suggested, Suggesting } from "./use-suggestion.ts";

interface SoughtProps {
  readonly suggesting: Suggesting;
  readonly asking: Asking;
}

/** What was found, or that it is still looked for, or what blocks it. */
export function Sought({ suggesting: { suggested, status, stop, again }, asking }: SoughtProps) {
  const t = useAllTexts().suggestion;
  const place = useRef<HTMLDivElement>(null);
  // What was pressed may have gone with what was found before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else was found
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [suggested]);
  return (
    <div className="suggestion-sought">
      <div role="status" className="suggestion-status">
        {status === "slow" ? (
          <>
            <progress aria-label={t.busy} />
            <span>{t.busy}</span>
            <Button className="button" onPress={stop}>
              {t.cancel}
            </Button>
          </>
        ) : status === "stopped" || status === "failed" ? (
          <>
            <span>{status === "stopped" ? t.cancelled : t.failed}</span>
            <Button className="button" onPress={again}>
              {t.again}
            </Button>
          </>
        ) : null}
      </div>
      <div
        ref={place}
        tabIndex={-1}
        className="suggestion-found"
        aria-busy={status !== "there"}
        inert={status !== "there"}
      >
        {suggested === null ? null : suggested.repair.feasible ? (
          <SuggestedAgenda suggested={suggested} repair={suggested.repair} asking={asking} />
        ) : (
          <Blocked suggested={suggested} repair={suggested.repair} asking={asking} />
        )}
      </div>
    </div>
  );
}

interface BlockedProps {
  readonly suggested: Suggested;
  readonly repair: Extract<ToldRepair, { readonly feasible: false }>;
  readonly asking: Asking;
}

/** What blocks it, and what would free it, which is one press away. */
function Blocked({ suggested: { of, asked }, repair: { outside, freedBy }, asking }: BlockedProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const words = wordingOf(of.state, language);
  const name = (id: PartyId): string => (id === THIRD_PARTY ? t.repairing.thirdParty : words.name(id));
  const free = (freed: ToldFreed): void => {
    if (freed.what === "third-party") asking.look({ alone: null });
    else if (freed.what === "allow") asking.change({ allow: freed.allow }, t.suggestion.search.otherwise);
    else
      asking.change(
        { locked: asked.locked.filter(([from, to]) => from !== freed.from || to !== freed.to) },
        t.suggestion.search.released(name(freed.from), name(freed.to)),
      );
  };
  return (
    <>
      <h4>{t.repairing.blocked(decimalText(language, asked.tolerance))}</h4>
      <ul className="suggestion-outside">
        {outside.map(({ party, short }) => (
          <li key={party}>
            {short > 0 ? t.repairing.overflows(name(party), short) : t.repairing.fallsShort(name(party), -short)}
          </li>
        ))}
      </ul>
      <p>{freedBy.length === 0 ? t.repairing.notFreed : t.repairing.freedBy}</p>
      <ul className="suggestion-freed">
        {freedBy.map((freed) => {
          const words = freedInWords(freed, name, language).replace(/[;.]$/, "");
          return (
            <li key={words}>
              <span>{words}</span>
              <Button
                className="button"
                aria-label={`${t.suggestion.freed[freed.what]}: ${words}`}
                onPress={() => free(freed)}
              >
                {t.suggestion.freed[freed.what]}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
