import { leftOutOf } from "../document/left-out.ts";
import { writeDocument } from "../document/write.ts";
import type { Partnership } from "../domain/partnership.ts";
import { messages } from "../text/messages.ts";
import type { Actions } from "../view/workspace.ts";
import { download, fileName } from "./files.ts";
import type { AppStore } from "./store.ts";

interface Saving extends Pick<Actions, "countLeftOut" | "saveMade" | "saveFile" | "saveSealed"> {
  /** A file for the user, and a word that it is there. Trouble that is told of stays. */
  handOver(title: string, content: string | Blob, ending?: string, what?: string): void;
}

/** What is handed to the user as a file. */
export function makeSaving({ getState, setState }: AppStore): Saving {
  const handOver: Saving["handOver"] = (title, content, ending, what) => {
    const name = fileName(title, ending, what);
    download(name, content);
    const { notice, screen } = getState();
    if (notice === null || "on" in notice) setState({ notice: { about: "saved", name, on: screen } });
  };

  /** As a file holds it. Where names are replaced it is a document of its own. */
  const toSave = (): Partnership | null => {
    const { partnership, neutral } = getState();
    return partnership === null || neutral === null ? partnership : neutral.forFile(partnership);
  };

  /** What the name of a file with what is not on the table says. */
  const markOf = (partnership: Partnership, include: "everything" | "shareable"): string => {
    const { interests, other } = leftOutOf(partnership);
    const hidden = include === "everything" && interests + other > 0;
    return hidden ? messages[getState().language].shell.saving.mark : "";
  };

  return {
    handOver,
    countLeftOut: () => {
      const { partnership } = getState();
      return partnership === null ? { interests: 0, other: 0 } : leftOutOf(partnership);
    },
    saveMade: (content, ending, what) => handOver(getState().partnership?.about.title ?? "", content, ending, what),
    saveFile: (include) => {
      const partnership = toSave();
      if (partnership === null) return;
      handOver(partnership.about.title, writeDocument(partnership, include), "json", markOf(partnership, include));
    },
    saveSealed: async (include, passphrase) => {
      const partnership = toSave();
      if (partnership === null) return;
      const { sealedText } = await import("./sealed-files.ts");
      const text = await sealedText(writeDocument(partnership, include), passphrase);
      handOver(partnership.about.title, text, "json", markOf(partnership, include));
    },
  };
}
