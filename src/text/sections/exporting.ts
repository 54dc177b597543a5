import type { InBoth } from "../language.ts";

/** The dialog in which the photo or the report is saved, and what stands on a sheet of it. */
interface ExportingMessages {
  readonly title: string;
  readonly kind: { readonly label: string; readonly photo: string; readonly report: string; readonly data: string };
  readonly format: { readonly label: string; readonly png: string; readonly svg: string; readonly pdf: string };
  /** What it says, for other programs. */
  readonly data: {
    readonly about: string;
    readonly format: Readonly<Record<"xlsx" | "csv" | "gexf" | "graphml" | "kumu", string>>;
    readonly table: string;
    readonly tables: Readonly<Record<"flows" | "parties" | "measures" | "whole" | "findings", string>>;
    /** Behind the title in a file's name. */
    readonly inName: Readonly<Record<"flows" | "parties" | "measures" | "whole" | "findings", string>>;
  };
  readonly paper: { readonly label: string; readonly a4: string; readonly a3: string };
  readonly forWhom: {
    readonly label: string;
    readonly all: string;
    readonly allAbout: string;
    readonly leader: string;
    readonly leaderAbout: string;
  };
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly failed: string;
  readonly making: string;
  readonly tooLarge: string;
  readonly howToRead: string;
  /** The same, where a party has one. */
  readonly beam: string;
  readonly onTheTable: string;
  readonly leaderOnly: string;
  /** Characters that no font of the file has. */
  readonly missing: (characters: readonly string[]) => string;
}

export const exporting: InBoth<ExportingMessages> = {
  nl: {
    title: "Bewaar foto, verslag of gegevens",
    kind: {
      label: "Wat",
      photo: "De foto, op één blad",
      report: "Een verslag, op meer bladen",
      data: "De gegevens, voor een ander programma",
    },
    data: {
      about:
        "De stromen, de partijen en hun getallen; in XLSX ook waar de foto over gaat. Wil je hier later verder, kies dan Bewaar. Wat niet op tafel ligt, gaat niet mee.",
      format: {
        xlsx: "XLSX, voor Excel en LibreOffice",
        csv: "CSV, één tabel, met puntkomma's en decimale komma's",
        gexf: "GEXF, voor Gephi",
        graphml: "GraphML, voor netwerkprogramma's",
        kumu: "JSON, voor Kumu",
      },
      table: "Welke tabel",
      tables: {
        flows: "De stromen",
        parties: "De partijen",
        measures: "De getallen per partij",
        whole: "De getallen van het geheel",
        findings: "Wat opvalt",
      },
      inName: {
        flows: "stromen",
        parties: "partijen",
        measures: "getallen",
        whole: "geheel",
        findings: "wat-opvalt",
      },
    },
    format: {
      label: "Als",
      png: "PNG, voor dia's en mail",
      svg: "SVG, blijft scherp op elk formaat",
      pdf: "PDF, om te drukken",
    },
    paper: { label: "Papier", a4: "A4", a3: "A3" },
    forWhom: {
      label: "Voor wie?",
      all: "Voor iedereen",
      allAbout: "Met wat op tafel ligt, en wat duidelijk is.",
      leader: "Alleen voor jou",
      leaderAbout: "Ook met de signalen, en met wat mogelijk is. Zo kan een schatting iemand aanwijzen. Deel het niet.",
    },
    save: "Bewaar",
    copy: "Kopieer als afbeelding",
    copied: "De foto staat op het klembord.",
    notCopied: "Kopiëren lukt niet in deze browser. Bewaren als PNG kan wel.",
    failed: "Het bestand kon niet worden gemaakt. Probeer het nog eens.",
    making: "Het bestand wordt gemaakt …",
    tooLarge: "Deze samenwerking is te groot voor één blad. Op het scherm is de foto te zien.",
    howToRead:
      "Zo lees je de foto. Elke schijf is een partij, elke pijl loopt van wie brengt naar wie haalt. Links op de ring staat wat een partij brengt, rechts wat die partij haalt.",
    beam: "De balk zakt naar de zwaarste kant.",
    onTheTable: "Wat niet op tafel ligt, staat niet op dit blad. Wat alleen mogelijk is, heeft geen kleur.",
    leaderOnly: "Alleen voor de begeleider: met signalen, en met wat alleen mogelijk is.",
    missing: (characters) =>
      `Voor deze tekens heeft het bestand geen letters: ${characters.join(" ")}. Er staat nu een vraagteken.`,
  },
  en: {
    title: "Save photo, report or data",
    kind: {
      label: "What",
      photo: "The photo, on one sheet",
      report: "A report, on several pages",
      data: "The data, for another program",
    },
    data: {
      about:
        "The flows, the parties and their numbers; in XLSX also what the photo is about. To go on here later, use Save. What is not on the table stays out.",
      format: {
        xlsx: "XLSX, for Excel and LibreOffice",
        csv: "CSV, one table, with commas and decimal points",
        gexf: "GEXF, for Gephi",
        graphml: "GraphML, for network programs",
        kumu: "JSON, for Kumu",
      },
      table: "Which table",
      tables: {
        flows: "The flows",
        parties: "The parties",
        measures: "The numbers per party",
        whole: "The numbers of the whole",
        findings: "What stands out",
      },
      inName: {
        flows: "flows",
        parties: "parties",
        measures: "numbers",
        whole: "whole",
        findings: "what-stands-out",
      },
    },
    format: {
      label: "As",
      png: "PNG, for slides and mail",
      svg: "SVG, sharp at any size",
      pdf: "PDF, to print",
    },
    paper: { label: "Paper", a4: "A4", a3: "A3" },
    forWhom: {
      label: "For whom?",
      all: "For everybody",
      allAbout: "With what is on the table, and what is clear.",
      leader: "For you alone",
      leaderAbout: "With the signals too, and what is possible. An estimate may single somebody out. Don't share it.",
    },
    save: "Save",
    copy: "Copy as a picture",
    copied: "The photo is on the clipboard.",
    notCopied: "This browser cannot copy it. Saving as PNG does work.",
    failed: "The file could not be made. Try again.",
    making: "Making the file …",
    tooLarge: "This partnership is too large for one sheet. The screen shows its photo.",
    howToRead:
      "How to read the photo. Each disc is a party, each arrow runs from who brings to who takes. Left on the ring is what a party brings, right is what that party takes.",
    beam: "The beam sinks to the heavier side.",
    onTheTable: "What is not on the table is not on this sheet. What is only possible has no colour.",
    leaderOnly: "For the facilitator alone: with signals, and with what is only possible.",
    missing: (characters) =>
      `The file has no letters for these characters: ${characters.join(" ")}. A question mark stands there now.`,
  },
};
