import type { BuiltInResource } from "../../domain/resource.ts";
import type { InBoth } from "../language.ts";

export interface CommonMessages {
  readonly table: string;
  /** All that is typed for the table, and for nobody. */
  readonly tableWords: readonly string[];
  readonly nobodyWords: readonly string[];
  readonly nobody: string;
  /** After the first few of a list: "Linde, Kompas en nog 4". */
  readonly more: (count: string) => string;
  readonly resources: Readonly<Record<BuiltInResource, string>>;
  readonly brings: string;
  readonly takes: string;
  readonly undo: string;
  readonly redo: string;
  readonly close: string;
  readonly cancel: string;
  readonly untitled: string;
}

export const common: InBoth<CommonMessages> = {
  nl: {
    table: "de tafel",
    tableWords: ["de tafel", "tafel"],
    nobodyWords: ["niemand"],
    nobody: "niemand",
    more: (count) => `nog ${count}`,
    resources: {
      money: "Geld",
      staff: "Mensen",
      clients: "Cliënten",
      position: "Positie",
      power: "Zeggenschap",
      knowledge: "Kennis",
      autonomy: "Autonomie",
    },
    brings: "brengt",
    takes: "haalt",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    close: "Sluiten",
    cancel: "Annuleren",
    untitled: "Samenwerking zonder naam",
  },
  en: {
    table: "the table",
    tableWords: ["the table", "table"],
    nobodyWords: ["nobody", "no one"],
    nobody: "nobody",
    more: (count) => `${count} more`,
    resources: {
      money: "Money",
      staff: "Staff",
      clients: "Clients",
      position: "Position",
      power: "Influence",
      knowledge: "Knowledge",
      autonomy: "Autonomy",
    },
    brings: "brings",
    takes: "takes",
    undo: "Undo",
    redo: "Redo",
    close: "Close",
    cancel: "Cancel",
    untitled: "Partnership without a name",
  },
};
