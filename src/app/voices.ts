import { formFor, handedIn } from "../document/form.ts";
import { onTheTable } from "../document/left-out.ts";
import { readDocument } from "../document/read.ts";
import { writeDocument } from "../document/write.ts";
import { type Asked, askedState } from "../domain/asked.ts";
import { type Edit, newId } from "../domain/edit.ts";
import type { Fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { Keeper } from "../storage/keeper.ts";
import type { Actions } from "../view/workspace.ts";
import { freshId } from "./fresh-id.ts";
import { seenPartnership } from "./seen.ts";
import { linkOf, textOf } from "./share-link.ts";
import type { AppStore } from "./store.ts";
import { today } from "./today.ts";

/** What is done with forms, answers and links. It comes when one is made or opened. */
export type VoiceActions = Pick<
  Actions,
  | "openPartnership"
  | "openLink"
  | "giveForm"
  | "handIn"
  | "whoIsNext"
  | "nextForm"
  | "backToLeader"
  | "lookAtForm"
  | "shareLink"
>;

interface Work {
  /** One step of undo. */
  edit(edits: readonly Edit[]): readonly Fault[];
  /** What is open, whatever this screen may show of it. */
  whole(): Partnership | null;
  /** Hands a file to the user, by its title. */
  handOver(title: string, text: string): void;
  /** Resolves when what is open lies on the device: whether it does. */
  keepNow(): Promise<boolean>;
  openKept(id: string, screen?: "form"): Promise<void>;
  openNew(form: Partnership): void;
  /** Takes over a partnership that is no form. */
  openOther(partnership: Partnership): void;
  /** The same of one that somebody shared by a link. */
  openLinked(partnership: Partnership): void;
}

export function makeVoices({ getState, setState }: AppStore, keeper: Keeper, work: Work): VoiceActions {
  const isHere = (id: string): boolean => getState().kept.some((card) => card.id === id);

  /** Goes to the partnership that a form was made for, and lays the answer beside it. */
  const look = async (answer: Partnership, of: string): Promise<void> => {
    if (getState().partnership?.id !== of) await work.openKept(of);
    setState({ answer, dialog: "answer", importing: null });
  };

  const openPartnership = (partnership: Partnership): void => {
    const { form, id } = partnership;
    if (form === null) work.openOther(partnership);
    else if (getState().partnership?.id === form.of || isHere(form.of)) void look(partnership, form.of);
    // Who comes back by the same link or file finds what was filled in.
    else if (isHere(id)) void work.openKept(id, "form");
    else work.openNew(partnership);
  };

  /** What is open as it lies on the device, whatever this screen may show of it. */
  const whole = async (): Promise<Partnership | null> => {
    const { partnership } = getState();
    if (partnership === null) return null;
    const read = (await work.keepNow()) ? await keeper.read(partnership.id).catch(() => null) : null;
    return read?.ok === true ? read.moment.partnership : partnership;
  };

  const compact = (partnership: Partnership): string =>
    JSON.stringify(JSON.parse(writeDocument(partnership, "everything")));

  const giveForm: VoiceActions["giveForm"] = async (party, how) => {
    const { partnership } = getState();
    if (partnership === null) return null;
    const form = formFor(partnership, party, { id: freshId(), made: today() });
    const link = how === "link" ? await linkOf(compact(form)) : null;
    if (how === "link" && link === null) return null;
    work.edit(askedEdits(work.whole() ?? partnership, { party, how, form: form.id }));
    if (how === "file") work.handOver(form.about.title, writeDocument(form, "everything"));
    // what is open is left for the form: it is kept first
    if (how === "here") {
      await work.keepNow();
      work.openNew(form);
    }
    return link;
  };

  /** A document that lies on this device; null where it cannot be read. */
  const onDevice = async (id: string): Promise<Partnership | null> => {
    const read = await keeper.read(id).catch(() => null);
    return read?.ok === true ? read.moment.partnership : null;
  };

  return {
    openPartnership,
    openLink: async (address) => {
      const text = await textOf(address);
      const read = text === null ? null : readDocument(text);
      if (read?.ok !== true) return false;
      if (read.value.form === null) work.openLinked(read.value);
      else openPartnership(read.value);
      return true;
    },
    giveForm,
    handIn: async (how) => {
      const form = await whole();
      if (form?.form == null) return null;
      const given = handedIn(form, today());
      if (how === "link") return linkOf(compact(given));
      if (how === "file") work.handOver(given.about.title, writeDocument(given, "everything"));
      else {
        // it waits on this device until the leader looks
        const own = form.asked.find(({ party }) => party === form.form?.party);
        if (own !== undefined)
          work.edit([{ type: "change", collection: "asked", id: own.id, fields: { answered: today() } }]);
      }
      return null;
    },
    whoIsNext: async () => {
      const of = getState().partnership?.form?.of;
      const leaders = of === undefined ? null : await onDevice(of);
      if (leaders === null) return [];
      const done = new Set(
        leaders.asked
          .filter((one) => askedState(one) === "answered" || (one.how === "here" && isHere(one.form ?? "")))
          .map(({ party }) => party),
      );
      return seenPartnership(leaders, getState()).parties.filter(
        ({ id, standing }) => standing !== "empty-chair" && !done.has(id),
      );
    },
    nextForm: async (party) => {
      const of = getState().partnership?.form?.of;
      if (of === undefined) return;
      await work.keepNow();
      // on the screen of forms, where nothing of the partnership is shown
      await work.openKept(of, "form");
      await giveForm(party, "here");
    },
    backToLeader: async () => {
      const of = getState().partnership?.form?.of;
      if (of === undefined) return;
      await work.keepNow();
      await work.openKept(of);
      setState({ dialog: "voices" });
    },
    lookAtForm: async (id) => {
      const form = await onDevice(id);
      if (form?.form == null) return;
      const given = form.asked.find(({ party }) => party === form.form?.party)?.answered ?? null;
      await look(given === null ? form : handedIn(form, given), form.form.of);
    },
    shareLink: async () => {
      const { partnership } = getState();
      return partnership === null ? null : linkOf(compact(onTheTable(partnership)));
    },
  };
}

/** That a party was given its form now: the record of the time before is brought up to date, or begun. */
function askedEdits(
  partnership: Partnership,
  { party, how, form }: Pick<Asked, "party" | "how" | "form">,
): readonly Edit[] {
  const before = partnership.asked.find((one) => one.party === party);
  const given = { how, form, date: today() };
  if (before !== undefined) return [{ type: "change", collection: "asked", id: before.id, fields: given }];
  const record = { id: newId(partnership, "asked"), party, ...given, answered: null, partial: false, withheld: false };
  return [{ type: "add", collection: "asked", record }];
}
