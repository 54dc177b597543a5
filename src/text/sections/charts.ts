import type { InBoth } from "../language.ts";
import { plural, sentence, valueText } from "../numbers.ts";

/** What one chart is called, how it is read, and what it may open. */
interface ChartText {
  readonly name: string;
  readonly about: string;
  readonly question: string;
}

/** The charts beside the photo: the same flows, drawn in other ways. */
interface ChartMessages {
  readonly about: string;
  readonly which: string;
  readonly kinds: Readonly<Record<"bars" | "dependence" | "heat" | "chord" | "columns" | "fairness", ChartText>>;
  readonly nothing: string;
  readonly order: string;
  readonly orders: Readonly<Record<"downstream" | "together" | "table", string>>;
  /** Of too many for one drawing: those it shows, and how many it does not. */
  readonly leftOut: (shown: string, others: number) => string;
  readonly inTable: string;
  readonly inKinds: string;
  readonly ofTen: (n: string) => string;
  readonly partOf: (kind: string, value: string) => string;
  readonly bars: {
    readonly orders: Readonly<Record<"exchange" | "table" | "ratio", string>>;
    readonly brings: string;
    readonly takes: string;
    readonly ratio: string;
    readonly even: string;
    /** The same place where a rule of fairness was chosen. */
    readonly fair: string;
    /** What sides and colours mean, by a rule in words. */
    readonly sides: (rule: string) => string;
    readonly times: (n: string) => string;
    readonly reach: (low: string, high: string) => string;
    readonly none: string;
    /** What the colours are. */
    readonly kinds: string;
    readonly caption: string;
    readonly noRatio: string;
  };
  readonly heat: {
    readonly caption: string;
    readonly corner: string;
    readonly orderMeans: Readonly<Record<"downstream" | "together" | "table", string>>;
    readonly less: string;
    readonly more: string;
    readonly empty: string;
  };
  readonly chord: {
    readonly label: string;
    readonly orderMeans: Readonly<Record<"downstream" | "together" | "table", string>>;
    readonly choose: string;
    readonly part: (name: string, value: string) => string;
    readonly gives: (name: string, sum: string, parts: string) => string;
    readonly gets: (name: string, sum: string, parts: string) => string;
    readonly others: (count: number) => string;
  };
  readonly columns: {
    readonly label: string;
    readonly gives: string;
    readonly gets: string;
    readonly value: string;
    readonly band: (from: string, to: string, value: string) => string;
    readonly party: (name: string, gives: string, gets: string) => string;
  };
  readonly dependence: {
    readonly label: string;
    readonly up: string;
    readonly right: string;
    readonly point: (name: string, leans: string, on: string, carries: string) => string;
    readonly choose: string;
    readonly without: (names: string) => string;
    readonly nothing: string;
    readonly columns: Readonly<Record<"leans" | "on" | "carries", string>>;
  };
}

export const charts: InBoth<ChartMessages> = {
  nl: {
    about: "Dezelfde foto, anders getekend. Kies een partij: dan zie je die ook op de foto.",
    which: "Kies een grafiek",
    kinds: {
      bars: {
        name: "Brengen en halen",
        about:
          "Links wat ieder brengt, rechts wat ieder haalt, per soort. De streep daarnaast zegt hoe ver de schatting reikt. Raakt die het midden, dan is er geen verschil te zien.",
        question: "Wat herken je hier, en wat had je niet verwacht?",
      },
      dependence: {
        name: "Leunen en dragen",
        about:
          "Hoe hoger, hoe meer een partij van één ander haalt. Hoe verder naar rechts, hoe meer de anderen van deze partij halen. Leunen is geen tekort: daarvoor werk je samen.",
        question: "Wat gebeurt er als een van jullie even niet kan?",
      },
      heat: {
        name: "Wie geeft aan wie",
        about: "Een rij geeft, een kolom krijgt. Donkerder is meer. Leeg is niet gevraagd, een nul is een antwoord.",
        question: "Waar had je iets verwacht, en is het leeg?",
      },
      chord: {
        name: "In het rond",
        about:
          "Ieder heeft een stuk van de ring. Hoe langer het stuk, hoe meer daar gaat en komt. Een band loopt van wie geeft naar wie krijgt: de punt wijst naar wie krijgt.",
        question: "Tussen wie loopt een band die je niet had verwacht?",
      },
      columns: {
        name: "Van gever naar ontvanger",
        about:
          "Links wie geeft, rechts wie krijgt. Hoe breder de band, hoe meer. Wie beide doet, staat aan beide kanten.",
        question: "Welke band zou je breder willen?",
      },
      fairness: {
        name: "Drie keer eerlijk",
        about: "Eerlijk tussen twee, voor ieder apart en in het geheel.",
        question: "Welke van de drie is voor jullie het belangrijkst?",
      },
    },
    nothing: "Er zijn nog geen stromen met een getal. Dan valt hier niets te tekenen.",
    order: "Volgorde",
    orders: {
      downstream: "Van begin naar eind",
      together: "Wie veel uitwisselt bij elkaar",
      table: "Zoals aan tafel",
    },
    leftOut: (shown, others) =>
      `De ${shown} met de meeste uitwisseling, en wat er tussen die ${shown} gaat. ${valueText("nl", others)} andere ${plural(others, "staat", "staan")} er niet in.`,
    inTable: "De getallen in een tabel",
    inKinds: "per soort",
    ofTen: (n) => `${n} van de 10`,
    partOf: (kind, value) => `${kind}: ${value}`,
    bars: {
      orders: { exchange: "Meeste uitwisseling eerst", table: "Zoals aan tafel", ratio: "Op verhouding" },
      brings: "brengt",
      takes: "haalt",
      ratio: "verhouding, en hoe ver de schatting reikt",
      even: "gelijk",
      fair: "eerlijk",
      sides: (rule) =>
        `Links, blauw: er gaat duidelijk meer uit. Rechts, oranje: er komt duidelijk meer binnen. Het midden is eerlijk, en dat is hier: ${rule}.`,
      times: (n) => `${n}×`,
      reach: (low, high) => `van ${low} tot ${high}`,
      none: "nog geen uitwisseling",
      caption: "Wat ieder brengt en haalt, per soort",
      kinds: "De soorten",
      noRatio: "niet te zeggen",
    },
    heat: {
      caption: "Wie geeft hoeveel aan wie",
      corner: "geeft ↓ aan →",
      orderMeans: {
        downstream:
          "Boven staat waar het begint, onder waar het uitkomt. Wat links onder de schuine lijn staat, loopt terug.",
        together:
          "Wie veel met elkaar uitwisselt, staat bij elkaar. Zo'n groep is een donker blok langs de schuine lijn.",
        table: "In de volgorde waarin iedereen op de foto zit.",
      },
      less: "minder",
      more: "meer",
      empty: "leeg: niet gevraagd",
    },
    chord: {
      label: "Wie geeft aan wie, in het rond",
      orderMeans: {
        downstream: "Met de klok mee, van waar het begint naar waar het uitkomt.",
        together: "Wie veel uitwisselt, zit naast elkaar. Een brede band dwars door de ring valt dan op.",
        table: "In de volgorde waarin iedereen op de foto zit.",
      },
      choose: "Kies een partij: dan staat hier wat daar gaat en komt.",
      part: (name, value) => `${name} ${value}`,
      gives: (name, sum, parts) => sentence(`${name} geeft ${sum}: ${parts}.`),
      gets: (name, sum, parts) => sentence(`${name} krijgt ${sum}: ${parts}.`),
      others: (count) => `nog ${valueText("nl", count)} ${plural(count, "andere", "anderen")}`,
    },
    columns: {
      label: "Van wie geeft naar wie krijgt",
      gives: "geeft",
      gets: "krijgt",
      value: "hoeveel",
      band: (from, to, value) => `${from} aan ${to}: ${value}`,
      party: (name, gives, gets) => `${name}. Geeft ${gives} en krijgt ${gets}.`,
    },
    dependence: {
      label: "Wie leunt op één ander, en op wie de anderen leunen",
      up: "↑ van elke 10 die binnenkomen: zoveel van één ander",
      right: "van elke 10 die een ander haalt: zoveel hiervandaan →",
      point: (name, leans, on, carries) =>
        `${name}. Van elke 10 die binnenkomen, komen er ${leans} van ${on}. Van elke 10 die een ander haalt, komen er gemiddeld ${carries} hiervandaan.`,
      choose: "Kies een partij: dan staat hier wat die plek zegt, en wijst de stippellijn naar wie het meeste brengt.",
      without: (names) => `Niet in de tekening, want daar komt niets binnen: ${names}.`,
      nothing: "er komt niets binnen",
      columns: {
        leans: "Komt van één ander",
        on: "Van wie",
        carries: "Wat een ander haalt, komt hiervandaan",
      },
    },
  },
  en: {
    about: "The same photo, drawn in other ways. Choose a party and you see it in the photo too.",
    which: "Choose a chart",
    kinds: {
      bars: {
        name: "Bringing and taking",
        about:
          "What each brings on the left, what each takes on the right, by kind. The line beside it says how far the estimate reaches. Where it touches the middle, no difference can be seen.",
        question: "What do you recognise here, and what did you not expect?",
      },
      dependence: {
        name: "Leaning and carrying",
        about:
          "The higher, the more a party takes from one other. The further right, the more the others take from this party. Leaning is no lack: it is what working together is for.",
        question: "What happens when one of you can't for a while?",
      },
      heat: {
        name: "Who gives to whom",
        about: "A row gives, a column receives. Darker is more. Empty was not asked; a zero is an answer.",
        question: "Where did you expect something, and is it empty?",
      },
      chord: {
        name: "In the round",
        about:
          "Each has a part of the ring. The longer the part, the more goes and comes there. A band runs from who gives to who receives: the point is at who receives.",
        question: "Between whom runs a band that you did not expect?",
      },
      columns: {
        name: "From giver to receiver",
        about:
          "On the left who gives, on the right who receives. The wider the band, the more. Who does both stands on both sides.",
        question: "Which band would you like to be wider?",
      },
      fairness: {
        name: "Fair in three ways",
        about: "Fair between two, for each party, and in the whole.",
        question: "Which of the three matters most to all of you?",
      },
    },
    nothing: "No flow has a number yet, so there is nothing to draw here.",
    order: "Order",
    orders: {
      downstream: "From where it begins",
      together: "Much exchange together",
      table: "As at the table",
    },
    leftOut: (shown, others) =>
      `The ${shown} with most exchange, and what goes between those ${shown}. ${valueText("en", others)} ${plural(others, "other is", "others are")} not in it.`,
    inTable: "The numbers in a table",
    inKinds: "by kind",
    ofTen: (n) => `${n} out of 10`,
    partOf: (kind, value) => `${kind}: ${value}`,
    bars: {
      orders: { exchange: "Most exchange first", table: "As at the table", ratio: "By ratio" },
      brings: "brings",
      takes: "takes",
      ratio: "ratio, and how far the estimate reaches",
      even: "even",
      fair: "fair",
      sides: (rule) =>
        `Left, blue: clearly more goes out. Right, orange: clearly more comes in. The middle is fair, which here means: ${rule}.`,
      times: (n) => `${n}×`,
      reach: (low, high) => `from ${low} to ${high}`,
      none: "no exchange yet",
      caption: "What each brings and takes, by kind",
      kinds: "The kinds",
      noRatio: "cannot be said",
    },
    heat: {
      caption: "Who gives how much to whom",
      corner: "gives ↓ to →",
      orderMeans: {
        downstream:
          "On top is where it begins, below where it ends. What lies lower left of the slanting line runs back.",
        together: "Who exchange much stand together. Such a group is a dark block along the slanting line.",
        table: "In the order in which everybody sits in the photo.",
      },
      less: "less",
      more: "more",
      empty: "empty: not asked",
    },
    chord: {
      label: "Who gives to whom, in the round",
      orderMeans: {
        downstream: "Clockwise, from where it begins to where it ends.",
        together: "Who exchange much sit side by side. A wide band right across the ring then stands out.",
        table: "In the order in which everybody sits in the photo.",
      },
      choose: "Choose a party: what goes and comes there is told here.",
      part: (name, value) => `${name} ${value}`,
      gives: (name, sum, parts) => sentence(`${name} gives ${sum}: ${parts}.`),
      gets: (name, sum, parts) => sentence(`${name} receives ${sum}: ${parts}.`),
      others: (count) => `${valueText("en", count)} more`,
    },
    columns: {
      label: "From who gives to who receives",
      gives: "gives",
      gets: "receives",
      value: "how much",
      band: (from, to, value) => `${from} to ${to}: ${value}`,
      party: (name, gives, gets) => `${name}. Gives ${gives} and receives ${gets}.`,
    },
    dependence: {
      label: "Who leans on one other, and on whom the others lean",
      up: "↑ of every 10 that come in: so many from one other",
      right: "of every 10 that another takes: so many from here →",
      point: (name, leans, on, carries) =>
        `${name}. Of every 10 that come in, ${leans} come from ${on}. Of every 10 that another takes, ${carries} come from here on average.`,
      choose: "Choose a party: its place is told here, and the dotted line points at who brings it most.",
      without: (names) => `Not in the drawing, for nothing comes in there: ${names}.`,
      nothing: "nothing comes in",
      columns: {
        leans: "Comes from one other",
        on: "From whom",
        carries: "What another takes, from here",
      },
    },
  },
};
