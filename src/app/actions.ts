import { emptyPartnership, partnershipOfState } from "../domain/create.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { Depot } from "../storage/depot.ts";
import { type Moment, noHistory } from "../storage/history.ts";
import { keeperOf } from "../storage/keeper.ts";
import { troubleOf } from "../storage/trouble.ts";
import type { AnyExample } from "../text/sections/start.ts";
import { perTen } from "../view/panels/per-ten.ts";
import type { Actions, Notice, ScreenName } from "../view/workspace.ts";
import { canSeal } from "./device.ts";
import { type Evaluator, isSmall } from "./evaluator.ts";
import { loadExample } from "./examples.ts";
import { download, fileName } from "./files.ts";
import { freshId } from "./fresh-id.ts";
import type { MeetingActions } from "./meeting.ts";
import { noticeOn } from "./notice-on.ts";
import { places } from "./place.ts";
import { keepPreferences } from "./preferences.ts";
import { goToScreen } from "./routes.ts";
import { makeSaving } from "./saving.ts";
import { type Sight, seenPartnership } from "./seen.ts";
import type { ShelfActions } from "./shelf.ts";
import { makeShow } from "./show.ts";
import { type AppStore, untouched, writing } from "./store.ts";
import { today } from "./today.ts";
import type { VoiceActions } from "./voices.ts";
import { makeWork } from "./work.ts";

/** What only locked files need comes with the first file. */
const sealing = () => import("./sealed-files.ts");

type Screen = Exclude<ScreenName, "start">;

/**
 * All that can be done, on the store and the device: one list, in which most is a line or two. What takes more stands in
 * a file of its own, which comes when it is asked for where the first photo does without it.
 */
export function makeActions(store: AppStore, depot: Depot, evaluator: Evaluator): Actions {
  const { getState, setState } = store;
  const keeper = keeperOf(depot);

  /** What was good to know on coming in is gone once one goes on; trouble stays until it is closed. */
  const goOn = (): void => {
    setState(({ notice }) => ({ notice: noticeOn(notice, null) }));
  };

  const work = makeWork(store, depot, keeper, makeShow(store, evaluator));
  const saving = makeSaving(store);

  /** While names are replaced, what is kept is called by its title with neutral names in it: that takes reading it. */
  const nameKept = async (): Promise<void> => {
    const { kept, neutral } = getState();
    if (neutral === null) return;
    for (const card of kept) {
      if (getState().titles.has(writing(card))) continue;
      const read = await keeper.read(card.id).catch(() => null);
      const title = read?.ok === true ? neutral.partnership(read.moment.partnership).about.title : "";
      if (getState().neutral !== neutral) return;
      setState(({ titles }) => ({ titles: new Map(titles).set(writing(card), title) }));
    }
  };
  store.subscribe((now, before) => {
    if (now.neutral !== before.neutral || (now.neutral !== null && now.kept !== before.kept)) void nameKept();
  });

  /** Takes over another partnership. Numbers of the one before are never shown with it. */
  const open = (moment: Moment, moves: number | null, screen: Screen, notice: Notice | null = null): void => {
    const { partnership } = moment;
    if (!isSmall(partnership)) setState({ evaluated: null });
    const { partnership: before, kept } = getState();
    const left = before === null || before.id === partnership.id ? undefined : kept.find(({ id }) => id === before.id);
    const atStart: Notice | null =
      left === undefined ? null : { about: "left-at-start", title: left.title, on: screen };
    setState({ dialog: null, importing: null, notice: notice ?? atStart });
    work.begin(moment, moves);
    // people remember where they sat
    setState({ seats: places.round.read(partnership.id)?.seats ?? [] });
    goToScreen(screen);
  };
  const openNew = (partnership: Partnership, screen: Screen, notice?: Notice | null): void =>
    open({ partnership, history: noHistory }, null, screen, notice);

  const openKept = async (id: string, screen?: Screen): Promise<void> => {
    const { reading: read, raw } = await keeper.open(id);
    if (read?.ok === true) {
      const lost: Notice | null = read.lost === 0 ? null : { about: "part-lost", count: read.lost, raw };
      const { form, parties } = read.moment.partnership;
      const usual = form !== null ? "form" : parties.length === 0 ? "challenge" : "photo";
      open(read.moment, read.moves, screen ?? usual, lost);
      return;
    }
    const newer = read?.faults.some(({ code }) => code === "newer-version") ?? false;
    setState({ notice: { about: "not-read", because: newer ? "newer" : read === null ? "failed" : "damaged", id } });
    if (getState().partnership === null) goToScreen("start");
  };

  const openOrSay = (id: string, screen?: Screen): void => {
    openKept(id, screen).catch((error: unknown) => {
      const because = troubleOf(error);
      setState({ notice: { about: "not-read", because, id: because === "newer" ? id : null } });
      if (getState().partnership === null) goToScreen("start");
    });
  };

  // On a first visit nothing lies there to do this with.
  const onShelf = (does: (shelf: ShelfActions) => void): void => {
    void import("./shelf.ts").then(({ makeShelf }) => does(makeShelf(store, keeper, work.listAgain)));
  };

  /** More or less may be seen now. What is still worked out as it was is not shown meanwhile, nor what was told of it. */
  const see = (sight: Partial<Sight>): void => {
    const { evaluated, partnership } = getState();
    const stays = partnership === null || isSmall(partnership);
    setState({ ...sight, notice: null, said: "", titles: new Map(), evaluated: stays ? evaluated : null });
    work.showAgain();
  };

  /** Takes over a partnership from a file, or from a link of somebody else. */
  const openOther = (partnership: Partnership, screen: Screen = "photo", linked = false): void => {
    // Where another stands under its id both are kept: opening a file never writes over what is here.
    keeper
      .compare(partnership)
      .catch(() => "none" as const)
      .then((found) => {
        if (found === "same") return openOrSay(partnership.id);
        const { title } = partnership.about;
        if (found === "other")
          openNew({ ...partnership, id: freshId() }, screen, { about: "beside-other", title, on: screen });
        else openNew(partnership, screen, linked ? { about: "shared", title, on: screen } : null);
        work.keep();
      });
  };

  // Forms and links come with the first of them.
  const voices = (): Promise<VoiceActions> =>
    import("./voices.ts").then(({ makeVoices }) =>
      makeVoices(store, keeper, {
        edit: (edits) => work.edit(edits, null),
        whole: work.whole,
        handOver: saving.handOver,
        keepNow: work.keepNow,
        openKept,
        openNew: (form) => {
          openNew(form, "form");
          work.keep();
        },
        openOther,
        openLinked: (partnership) => openOther(partnership, "photo", true),
      }),
    );

  // Who looks at a photo alone does without.
  let joined: Promise<MeetingActions> | null = null;
  const meeting = (): Promise<MeetingActions> => {
    joined ??= import("./meeting.ts").then(({ joinMeeting }) =>
      joinMeeting(store, { edit: (edits) => work.edit(edits, null), keepNow: work.keepNow, openKept: openOrSay }),
    );
    return joined;
  };
  const onMeeting = (does: (at: MeetingActions) => void): void => {
    void meeting().then(does);
  };

  /** The example that is open follows the language while nobody changed it. */
  const followLanguage = async (id: AnyExample): Promise<void> => {
    const { language, partnership } = getState();
    const loaded = await loadExample(id, language);
    if (partnership !== null && getState().example === id && getState().language === language)
      work.begin({ partnership: { ...loaded, id: partnership.id }, history: noHistory }, null);
    setState({ example: id });
  };

  return {
    setLanguage: (language) => {
      setState({ language });
      keepPreferences({ language });
      const { neutral } = getState();
      if (neutral !== null) see({ neutral: neutral.in(language) });
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
    setOnlyOnTable: (onlyOnTable) => {
      see({ onlyOnTable });
      keepPreferences({ onlyOnTable });
    },
    replaceNames: (namesReplaced) => {
      keepPreferences({ namesReplaced });
      if (!namesReplaced) see({ neutral: null });
      else
        void import("./neutral.ts").then(({ makeNeutral }) => {
          see({ neutral: makeNeutral(getState().language) });
          setState({ notice: { about: "names-replaced" } });
        });
    },
    goTo: goToScreen,
    show: (dialog) => setState({ dialog }),
    dismissNotice: () => setState({ notice: null }),
    openPartnership: (partnership, screen) => {
      if (partnership.form === null) openOther(partnership, screen);
      else void voices().then((here) => here.openPartnership(partnership));
    },
    openLink: (address) => voices().then((here) => here.openLink(address)),
    giveForm: (party, how) => voices().then((here) => here.giveForm(party, how)),
    handIn: (how) => voices().then((here) => here.handIn(how)),
    whoIsNext: () => voices().then((here) => here.whoIsNext()),
    nextForm: (party) => voices().then((here) => here.nextForm(party)),
    backToLeader: () => voices().then((here) => here.backToLeader()),
    lookAtForm: (id) => voices().then((here) => here.lookAtForm(id)),
    shareLink: () => voices().then((here) => here.shareLink()),
    openLarge: (large) => {
      work.end();
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
    openExample: (id, screen = "photo") => {
      loadExample(id, getState().language).then(
        (example) => {
          openNew({ ...example, id: freshId() }, screen);
          setState({ example: id });
        },
        () => setState({ notice: { about: "example-failed" } }),
      );
    },
    loadExample: (id) => loadExample(id, getState().language),
    arrangeAway: async (asked, signal) => (await import("./arranger.ts")).arrangeAway([...asked], signal),
    startRepairer: async () => (await import("./repairer.ts")).startRepairer(),
    buildScene: (evaluated, options, way) => evaluator.scene(evaluated, options, way),
    openKept: openOrSay,
    copyPhoto: (id) => {
      const photo = work.whole()?.snapshots.find((one) => one.id === id);
      if (photo === undefined) return;
      const { title, state } = photo;
      const about = { ...state.about, title: title.trim() || state.about.title };
      openNew(partnershipOfState({ ...state, about }, freshId()), "photo");
      work.keep();
    },
    tryOut: (from, title, edits = []) => {
      void import("./try-out.ts").then(async ({ tryOut }) => {
        // What it is of is to be found again.
        await work.keepNow();
        const whole = work.whole();
        const made = whole === null ? null : tryOut(whole, from, title, getState().language);
        if (made === null) return;
        openNew(made, "photo", null);
        if (edits.length > 0) work.edit(edits, null);
        work.keep();
      });
    },
    loadKept: (id) =>
      keeper.read(id).then(
        (read) => (read?.ok === true ? seenPartnership(read.moment.partnership, getState()) : null),
        () => null,
      ),
    renameKept: (id, title) => onShelf((shelf) => shelf.renameKept(id, title)),
    duplicateKept: (id) => onShelf((shelf) => shelf.duplicateKept(id)),
    archiveKept: (id, archived) => onShelf((shelf) => shelf.archiveKept(id, archived)),
    forgetKept: (id) => onShelf((shelf) => shelf.forgetKept(id)),
    undoAtStart: () => onShelf((shelf) => shelf.undoAtStart()),
    redoAtStart: () => onShelf((shelf) => shelf.redoAtStart()),
    saveRaw: (what) => {
      const save = (text: string | null): void => {
        if (text !== null) download(fileName("evenwicht"), text);
      };
      if ("raw" in what) save(what.raw);
      else keeper.raw(what.id).then(save, () => undefined);
    },
    startEmpty: () => openNew(emptyPartnership({ id: freshId(), about: { date: today() } }), "challenge"),
    importFiles: (files) => {
      void sealing()
        .then(({ sealedAmong }) => sealedAmong(files))
        .then((sealed) => setState(sealed === null ? { importing: { files } } : { sealed, dialog: "unseal" }));
    },
    importText: (text) => setState({ importing: { text } }),
    closeImport: () => setState({ importing: null }),
    countLeftOut: saving.countLeftOut,
    saveMade: saving.saveMade,
    saveFile: saving.saveFile,
    saveSealed: saving.saveSealed,
    unseal: async (passphrase) => {
      const file = getState().sealed;
      if (file === null || !canSeal()) return "cannot";
      const text = await (await sealing()).unseal(file.sealed, passphrase);
      if (text === null) return "wrong";
      setState({ sealed: null, dialog: null, importing: { files: [new File([text], file.name)] } });
      return "opened";
    },
    edit: (edits, typing) => {
      goOn();
      return work.edit(edits, typing ?? null);
    },
    undo: work.undo,
    redo: work.redo,
    select: (selected) => {
      goOn();
      const { evaluated, language, way } = getState();
      // a finding is looked at as long as one of its parties is chosen
      if (way.from?.sort === "finding") setState({ way: { ...way, from: null } });
      const party = evaluated?.state.parties.find((candidate) => candidate.id === selected);
      if (evaluated === null || party === undefined) return setState({ selected: null });
      const { brings, takes } = evaluated.evaluation.of(party.id);
      setState({ selected, said: `${party.name}. ${perTen(brings ?? 0, takes ?? 0, language)}` });
    },
    hover: (hovered) => setState({ hovered }),
    lookAgain: work.showAgain,
    look: (change) => setState(({ way }) => ({ way: { ...way, ...change } })),
    ask: (asked) => setState({ asked }),
    arrange: (arrangement) => setState(({ way, placed }) => ({ placed: new Map(placed).set(way.layout, arrangement) })),
    move: (party, at) =>
      setState(({ way: { layout }, placed, moved }) => {
        const now = placed.get(layout);
        if (now === undefined) return { moved: new Map(moved).set(party, at) };
        const [places, pinned] = [new Map(now.places).set(party, at), new Set(now.pinned).add(party)];
        return { placed: new Map(placed).set(layout, { ...now, places, pinned }) };
      }),
    seats: () => getState().seats,
    keepSeats: (seats) => {
      const before = getState().seats;
      if (before.length !== seats.length || seats.some((id, at) => id !== before[at])) setState({ seats });
    },
    place: (of) => {
      const { partnership } = getState();
      return partnership === null ? null : places[of].read(partnership.id);
    },
    keepPlace: (of, place) => {
      const { partnership } = getState();
      if (partnership !== null) places[of].keep(partnership.id, place);
    },
    print: () => setState(({ printing }) => ({ printing: printing + 1 })),
    printed: () => setState({ printing: 0 }),
    today,
    joinMeeting: async () => {
      await meeting();
    },
    beginMeeting: (on) => onMeeting((at) => at.beginMeeting(on)),
    steer: (change) => onMeeting((at) => at.steer(change)),
    stepBy: (by) => onMeeting((at) => at.stepBy(by)),
    openBeamer: () => onMeeting((at) => at.openBeamer()),
    sayFelt: (party, choice) => onMeeting((at) => at.sayFelt(party, choice)),
    leaveBare: () => goToScreen(getState().behind),
  };
}
