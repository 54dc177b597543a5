import type { Edit } from "../domain/edit.ts";
import type { Fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { sameData } from "../domain/same-data.ts";
import type { Card, Depot } from "../storage/depot.ts";
import type { Moment, Step } from "../storage/history.ts";
import type { Keeper } from "../storage/keeper.ts";
import { type Refusal, withFreeIds } from "../storage/rebase.ts";
import { type Session, startSession } from "../storage/session.ts";
import { joinTabs } from "../storage/tabs.ts";
import { messages } from "../text/messages.ts";
import type { Trouble } from "../text/sections/keeping.ts";
import { askToStay, rememberOpen } from "./device.ts";
import { editLabel } from "./edit-label.ts";
import { freshId } from "./fresh-id.ts";
import { seenHistory, seenLabel, seenRefusal, wholeEdits } from "./seen.ts";
import { type AppStore, untouched } from "./store.ts";
import { today } from "./today.ts";
import { typedIn } from "./typed-in.ts";

/** Between two tries to keep what could not be kept. ms */
const AGAIN = 10_000;

/** The partnership that is open, and its way to the device and to the other tabs. */
export interface Work {
  /** Holds a partnership instead of the one before. `moves`: how many are kept of it; null where it is not kept. */
  begin(moment: Moment, moves: number | null): void;
  /** Lets go of it: what is shown instead is not kept. */
  end(): void;
  keep(): void;
  /** Shows it anew, when more or less of it may be seen. */
  showAgain(): void;
  /** Resolves when it is kept, or could not be: whether it is. */
  keepNow(): Promise<boolean>;
  /** All of it, what this screen may not show included; null where nothing is held. */
  whole(): Partnership | null;
  edit(edits: readonly Edit[], typing: string | null): readonly Fault[];
  undo(): void;
  redo(): void;
  /** Looks again at what is kept, and tells the other tabs to. */
  listAgain(): Promise<void>;
}

const named = ({ id, title, changed, archived, of }: Card) => ({ id, title, changed, archived, of });

export function makeWork(store: AppStore, depot: Depot, keeper: Keeper, show: (moment: Moment) => void): Work {
  const { getState, setState } = store;
  // A stay in a field of this tab is none of another's.
  const tab = freshId();
  let session: Session | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  const list = async (): Promise<void> => {
    const kept = await keeper.list();
    // How often it was written is only seen at the start: elsewhere nothing is drawn anew for it.
    if (getState().screen === "start" || !sameData(kept.map(named), getState().kept.map(named))) setState({ kept });
  };
  const tell = joinTabs(() => {
    session?.follow();
    void list().catch(() => undefined);
  });

  const onKept = (id: string, first: boolean): void => {
    const { notice } = getState();
    if (notice?.about === "not-kept") setState({ notice: null });
    tell();
    rememberOpen(id);
    void list().catch(() => undefined);
    if (first) void askToStay().then((mayGo) => setState({ mayGo }));
  };
  const onTrouble = (because: Trouble): void => {
    const { notice } = getState();
    // Said once, and not again at every edit that follows.
    if (notice?.about !== "not-kept" || notice.because !== because)
      setState({ notice: { about: "not-kept", because } });
    clearTimeout(again);
    again = setTimeout(() => {
      if (session?.hasUnkept()) session.keep();
    }, AGAIN);
  };
  const onRefused = (id: string, refusals: readonly Refusal[]): void => {
    const { language } = getState();
    const last = refusals.at(-1)?.wish;
    if (last === undefined) return;
    const typed = refusals.flatMap(({ wish }) =>
      wish.wish === "do" ? typedIn(seenRefusal(id, wish, getState()).edits) : [],
    );
    setState({
      notice:
        last.wish === "do"
          ? { about: "refused", what: seenRefusal(id, last, getState()).label[language], typed: typed.join(", ") }
          : { about: "refused-turn" },
    });
  };

  /** The moment on the screen is another one; what was chosen and is gone is let go. */
  const turn = (moment: Moment, said: string): void => {
    setState((state) => {
      const stays = moment.partnership.parties.some((party) => party.id === state.selected);
      return { history: seenHistory(moment, state), said, ...(stays ? {} : { selected: null }), hovered: null };
    });
    show(moment);
  };

  const turned = (step: Step | null, which: "undone" | "redone"): void => {
    const { language } = getState();
    if (session !== null && step !== null)
      turn(session.moment(), messages[language].shell[which](seenLabel(session.id, step, getState())[language]));
  };

  addEventListener("beforeunload", (event) => {
    // Only where keeping does not work: a write that is under way is done before the page is gone.
    if (session?.hasUnkept() && getState().notice?.about === "not-kept") event.preventDefault();
  });

  return {
    begin: (moment, moves) => {
      const { id } = moment.partnership;
      let first = moves === null;
      const mine: Session = startSession(
        // Names the steps of this session among those of all others, in this tab and elsewhere.
        { depot, moment, moves, tab: freshId(), today },
        {
          changed: (changed) => {
            if (session === mine) turn(changed, "");
          },
          kept: () => {
            onKept(id, first);
            first = false;
          },
          troubled: onTrouble,
          refused: (refusals) => onRefused(id, refusals),
        },
      );
      session = mine;
      if (moves !== null) rememberOpen(id);
      setState({ ...untouched, history: seenHistory(moment, getState()) });
      show(moment);
    },
    end: () => {
      session = null;
    },
    keep: () => session?.keep(),
    showAgain: () => {
      if (session !== null) turn(session.moment(), "");
    },
    keepNow: async () => {
      const mine = session;
      if (mine === null) return false;
      // As it lies here it is read elsewhere: from now on it is no example that follows the language.
      setState({ example: null });
      mine.keep();
      await mine.settled();
      return !mine.hasUnkept();
    },
    whole: () => session?.moment().partnership ?? null,
    edit: (asked, typing) => {
      const state = getState();
      if (session === null || state.partnership === null) return [];
      const { partnership } = session.moment();
      const whole = wholeEdits(asked, partnership, state.partnership, state);
      if (!whole.ok) {
        setState({ notice: { about: "names-fixed" } });
        return whole.faults;
      }
      // Made of what is seen, a new id may be that of something hidden.
      const edits = withFreeIds(whole.value, partnership);
      const done = session.edit({
        edits,
        typing: typing === null ? null : `${tab} ${typing}`,
        label: editLabel(partnership, edits),
      });
      if (!done.ok) return done.faults;
      setState({ example: null });
      turn(done.value, "");
      return [];
    },
    undo: () => turned(session?.undo() ?? null, "undone"),
    redo: () => turned(session?.redo() ?? null, "redone"),
    listAgain: async () => {
      tell();
      // What is open here may be among what was changed.
      session?.follow();
      await list();
    },
  };
}
