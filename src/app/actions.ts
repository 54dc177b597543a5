import { leftOutOf, writeDocument } from "../document/write.ts";
import { emptyPartnership } from "../domain/create.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { KeptPartnerships } from "../storage/kept-partnerships.ts";
import { messages } from "../text/messages.ts";
import type { ExampleId } from "../text/sections/start.ts";
import { perTen } from "../view/panels/balance-words.ts";
import type { Actions, Notice } from "../view/workspace.ts";
import { editLabel } from "./edit-label.ts";
import { type Evaluator, evaluateNow, evaluateSoon, isLarge, isSmall } from "./evaluator.ts";
import { loadExample } from "./examples.ts";
import { download, fileName } from "./files.ts";
import { freshId } from "./fresh-id.ts";
import { doStep, type Moment, redoStep, undoStep } from "./history.ts";
import { keepPreferences } from "./preferences.ts";
import { goToScreen } from "./routes.ts";
import { type AppStore, untouched } from "./store.ts";

/** The day on this device's clock. */
const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** How long after an edit the findings and system values are worked out: the photo is drawn first. ms */
const SETTLE = 20;

/** All that can be done, on the store and the device. */
export function makeActions(store: AppStore, kept: KeptPartnerships, evaluator: Evaluator): Actions {
  const { getState, setState } = store;
  const words = () => messages[getState().language];

  /** Shows a partnership. What is quick to work out follows at once, all else when it is worked out. */
  const show = (partnership: Partnership): void => {
    const soon = isLarge(partnership) ? null : evaluateSoon(partnership, getState().evaluated);
    if (isSmall(partnership)) {
      setState({ partnership, evaluated: soon ?? evaluateNow(partnership) });
      // the rest in a task of its own, after the photo
      if (soon !== null)
        setTimeout(() => {
          if (getState().partnership === partnership) setState({ evaluated: evaluateNow(partnership) });
        }, SETTLE);
      return;
    }
    setState({ partnership, ...(soon === null ? {} : { evaluated: soon }) });
    evaluator
      .evaluate(partnership)
      // Without a worker the page stands still for a while, but the numbers come.
      .catch(() => evaluateNow(partnership))
      .then((evaluated) => {
        if (getState().partnership === partnership) setState({ evaluated });
      });
  };

  // Writes follow each other, so that the last state is the one that stays.
  let writing: Promise<void> = Promise.resolve();
  let warned = false;
  const keep = (partnership: Partnership): void => {
    writing = writing
      .then(async () => {
        if (getState().partnership !== partnership) return;
        await kept.keep(partnership, today());
        warned = false;
        setState({ kept: await kept.list() });
      })
      .catch(() => {
        // Said once, and not again at every edit that follows.
        if (!warned) setState({ notice: { about: "not-kept" } });
        warned = true;
      });
  };

  /** Takes over another partnership. Numbers of the one before are never shown with it. */
  const open = (partnership: Partnership, screen: "photo" | "tables"): void => {
    if (!isSmall(partnership)) setState({ evaluated: null });
    const { partnership: before, kept: list } = getState();
    const left = before === null || before.id === partnership.id ? undefined : list.find(({ id }) => id === before.id);
    const notice: Notice | null = left === undefined ? null : { about: "left-at-start", title: left.title };
    setState({ ...untouched, dialog: null, importing: null, notice });
    show(partnership);
    goToScreen(screen);
  };

  let putBack = async (): Promise<void> => {};

  const turn = (moment: Moment, said: string): void => {
    setState((state) => {
      const stays = moment.partnership.parties.some((party) => party.id === state.selected);
      return { history: moment.history, said, ...(stays ? {} : { selected: null }), hovered: null };
    });
    show(moment.partnership);
    keep(moment.partnership);
  };

  const moment = (): Moment | null => {
    const { partnership, history } = getState();
    return partnership === null ? null : { partnership, history };
  };

  /** The example that is open follows the language while nobody changed it. */
  const followLanguage = async (id: ExampleId): Promise<void> => {
    const { language, partnership } = getState();
    const loaded = await loadExample(id, language);
    if (partnership !== null && getState().example === id && getState().language === language)
      show({ ...loaded, id: partnership.id });
  };

  return {
    setLanguage: (language) => {
      setState({ language });
      keepPreferences({ language });
      const { example } = getState();
      if (example !== null) void followLanguage(example).catch(() => setState({ notice: { about: "example-failed" } }));
    },
    setTheme: (theme) => {
      setState({ theme });
      keepPreferences({ theme });
    },
    setSingleKeys: (singleKeys) => {
      setState({ singleKeys });
      keepPreferences({ singleKeys });
    },
    goTo: goToScreen,
    show: (dialog) => setState({ dialog }),
    dismissNotice: () => setState({ notice: null }),
    openPartnership: (partnership) => {
      open(partnership, "photo");
      keep(partnership);
    },
    openLarge: (large) => {
      setState({
        ...untouched,
        dialog: null,
        importing: null,
        notice: null,
        partnership: null,
        evaluated: null,
        large,
      });
      goToScreen("photo");
    },
    openExample: (id) => {
      loadExample(id, getState().language).then(
        (example) => {
          open({ ...example, id: freshId() }, "photo");
          setState({ example: id });
        },
        () => setState({ notice: { about: "example-failed" } }),
      );
    },
    loadExample: (id) => loadExample(id, getState().language),
    buildScene: (evaluated, options) => evaluator.scene(evaluated, options),
    openKept: (id) => {
      const notRead = (): void => {
        setState({ notice: { about: "not-read" } });
        if (getState().partnership === null) goToScreen("start");
      };
      kept.read(id).then((read) => {
        if (read?.ok === true) open(read.value, read.value.flows.length === 0 ? "tables" : "photo");
        else notRead();
      }, notRead);
    },
    forgetKept: (id) => {
      kept
        .forget(id)
        .then(async (back) => {
          putBack = back;
          const title = getState().kept.find((gone) => gone.id === id)?.title ?? "";
          setState({ kept: await kept.list(), notice: { about: "forgotten", title } });
        })
        .catch(() => setState({ notice: { about: "not-kept" } }));
    },
    putBack: () => {
      putBack()
        .then(async () => setState({ kept: await kept.list(), notice: null }))
        .catch(() => setState({ notice: { about: "not-kept" } }));
    },
    startEmpty: () => open(emptyPartnership({ id: freshId(), about: { date: today() } }), "tables"),
    importFiles: (files) => setState({ importing: { files } }),
    importText: (text) => setState({ importing: { text } }),
    closeImport: () => setState({ importing: null }),
    countLeftOut: () => {
      const { partnership } = getState();
      return partnership === null ? { interests: 0, other: 0 } : leftOutOf(partnership);
    },
    saveFile: (include) => {
      const { partnership } = getState();
      if (partnership === null) return;
      download(fileName(partnership.about.title), writeDocument(partnership, include));
    },
    edit: (edits) => {
      const before = moment();
      if (before === null) return [];
      const next = doStep(before, edits, editLabel(before.partnership, edits));
      if (!next.ok) return next.faults;
      setState({ example: null });
      turn(next.value, "");
      return [];
    },
    undo: () => {
      const before = moment();
      const step = before?.history.done.at(-1);
      if (before === null || step === undefined) return;
      turn(undoStep(before), words().shell.undone(step.label[getState().language]));
    },
    redo: () => {
      const before = moment();
      const step = before?.history.undone.at(-1);
      if (before === null || step === undefined) return;
      turn(redoStep(before), words().shell.redone(step.label[getState().language]));
    },
    select: (selected) => {
      const { evaluated, language } = getState();
      const party = evaluated?.state.parties.find((candidate) => candidate.id === selected);
      if (evaluated === null || party === undefined) return setState({ selected: null });
      const { brings, takes } = evaluated.evaluation.of(party.id);
      setState({ selected, said: `${party.name}. ${perTen(brings ?? 0, takes ?? 0, language)}` });
    },
    hover: (hovered) => setState({ hovered }),
    move: (party, at) => setState(({ moved }) => ({ moved: new Map(moved).set(party, at) })),
    seats: () => getState().seats,
    keepSeats: (seats) => {
      const before = getState().seats;
      if (before.length !== seats.length || seats.some((id, at) => id !== before[at])) setState({ seats });
    },
  };
}
