import type { InBoth } from "../language.ts";

/** Dialogs of every screen: the keys, the search, and what stays out of a file. They come when they are asked for. */
interface DialogMessages {
  readonly help: {
    readonly title: string;
    readonly keys: string;
    readonly singleKeys: string;
    readonly photo: string;
    readonly photoKeys: readonly (readonly [string, string])[];
  };
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly parties: string;
    readonly commands: string;
    readonly none: (text: string) => string;
    readonly found: (count: number) => string;
  };
  readonly saving: {
    readonly title: string;
    readonly staysOut: (interests: number, other: number) => string;
    readonly without: string;
    readonly withAll: string;
    readonly withAllCaution: string;
  };
  /** A file that is locked with a passphrase. */
  readonly seal: {
    readonly about: string;
    readonly locked: string;
    readonly passphrase: string;
    readonly show: string;
    readonly open: string;
    readonly wrong: string;
    readonly cannot: string;
  };
}

const staysOutNl = (interests: number, other: number): string => {
  if (interests > 0 && other === 0)
    return interests === 1
      ? "1 belang is alleen voor jou. Het gaat niet mee in dit bestand."
      : `${interests} belangen zijn alleen voor jou. Ze gaan niet mee in dit bestand.`;
  const count = interests + other;
  const what = interests > 0 ? "belangen en notities" : "notities";
  return count === 1
    ? "1 notitie is alleen voor jou. Die gaat niet mee in dit bestand."
    : `${count} ${what} zijn alleen voor jou. Ze gaan niet mee in dit bestand.`;
};

const staysOutEn = (interests: number, other: number): string => {
  if (interests > 0 && other === 0)
    return interests === 1
      ? "1 interest is yours alone. It stays out of this file."
      : `${interests} interests are yours alone. They stay out of this file.`;
  const count = interests + other;
  const what = interests > 0 ? "interests and notes" : "notes";
  return count === 1
    ? "1 note is yours alone. It stays out of this file."
    : `${count} ${what} are yours alone. They stay out of this file.`;
};

export const dialogs: InBoth<DialogMessages> = {
  nl: {
    help: {
      title: "Toetsen",
      keys: "Overal",
      singleKeys: "Ook met één toets, zoals ?",
      photo: "Op de foto",
      photoKeys: [
        ["Pijltjes", "naar de volgende partij aan tafel"],
        ["Enter", "kies de partij"],
        ["Escape", "laat de partij los"],
      ],
    },
    search: {
      title: "Zoek, of doe iets",
      label: "Een partij, of wat je wilt doen",
      parties: "Partijen",
      commands: "Doen",
      none: (text) => `Niets gevonden met "${text}".`,
      found: (count) => `${count} gevonden`,
    },
    saving: {
      title: "Bewaar als bestand",
      staysOut: staysOutNl,
      without: "Bewaar zonder",
      withAll: "Neem alles mee",
      withAllCaution: "Gaat alles mee? Dan leest wie het bestand opent ook wat niet op tafel ligt.",
    },
    seal: {
      about: "Kies een zin van een paar woorden. Zonder die zin gaat het bestand nooit meer open.",
      locked: "Dit bestand zit op slot",
      passphrase: "Wachtwoordzin",
      show: "Toon wat ik typ",
      open: "Open",
      wrong: "Deze zin past niet, of het bestand is veranderd. Typ de zin nog eens.",
      cannot: "Deze pagina kan geen slot maken of openen. Open Evenwicht via https.",
    },
  },
  en: {
    help: {
      title: "Keys",
      keys: "Everywhere",
      singleKeys: "By a single key too, such as ?",
      photo: "On the photo",
      photoKeys: [
        ["Arrows", "to the next party at the table"],
        ["Enter", "choose the party"],
        ["Escape", "let go of the party"],
      ],
    },
    search: {
      title: "Find or do something",
      label: "A party, or what you want to do",
      parties: "Parties",
      commands: "To do",
      none: (text) => `Nothing found with "${text}".`,
      found: (count) => `${count} found`,
    },
    saving: {
      title: "Save as a file",
      staysOut: staysOutEn,
      without: "Save without",
      withAll: "Include everything",
      withAllCaution: "With all of it, whoever opens the file also reads what is not on the table.",
    },
    seal: {
      about: "Choose a phrase of a few words. Without that phrase the file never opens again.",
      locked: "This file is locked",
      passphrase: "Passphrase",
      show: "Show what I type",
      open: "Open",
      wrong: "This phrase does not fit, or the file was changed. Type it once more.",
      cannot: "This page can't lock or unlock files. Open Evenwicht over https.",
    },
  },
};
