import type { Party } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { standOut } from "../../findings/stand-out.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { gathered } from "../round/gathered.ts";
import { speakers } from "../round/round-steps.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useFindings, useOpen, useWorkspace } from "../workspace.ts";
import { feltProgress, type Meeting } from "./meeting.ts";

/** What the leader needs in each step, and the group does not see: how far it is, what it adds up to, what is left to check. */
export function LeaderSums({ meeting }: { readonly meeting: Meeting }) {
  const { language, t } = useWorkspace();
  const { partnership, evaluation } = useOpen();
  const { toCheck } = standOut(useFindings());
  const all = useAllTexts();
  const names = (parties: readonly Party[]): string =>
    wordingOf(partnership, language).list(
      parties.map(({ name }) => name),
      NAMED,
    );
  const said = (): readonly string[] => {
    switch (meeting.step) {
      case "collect": {
        const speaking = speakers(partnership, tableOrder(partnership, meeting.seats));
        const { actual, unseen, unsized, silent, ...nothing } = gathered(partnership, speaking);
        const counts = all.round.all.counts(actual.length, unseen, unsized);
        const lines = [
          [all.round.all.silent, silent],
          [all.round.nothing.receivesNothing.list, nothing.receivesNothing],
          [all.round.nothing.bringsNothing.list, nothing.bringsNothing],
        ] as const;
        return [counts, ...lines.flatMap(([line, who]) => (who.length === 0 ? [] : [`${line} ${names(who)}.`]))];
      }
      case "look": {
        const { totalBrings, totalTakes } = evaluation.ends;
        return [all.meeting.together(valueText(language, totalBrings), valueText(language, totalTakes))];
      }
      case "feel": {
        const { waiting } = feltProgress(meeting, partnership);
        return waiting.length === 0 ? [] : [all.meeting.toAsk(names(waiting))];
      }
      case "see":
        return toCheck.length === 0 ? [] : [`${t.panels.toCheck(toCheck.length)}.`];
    }
  };
  const line = said().join(" ");
  return line === "" ? null : <p className="steps-sums">{line}</p>;
}

/** So many names at most. */
const NAMED = 6;
