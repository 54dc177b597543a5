import type { Named } from "../../domain/naming.ts";
import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";

/** What each party says, side by side: what both ends name, how far they say the same, and how good the estimates are. */
interface SaidMessages {
  readonly about: string;
  readonly toForms: string;
  readonly nobody: string;
  readonly eyes: { readonly title: string; readonly large: string };
  readonly whole: {
    readonly title: string;
    readonly nothing: string;
    readonly counts: (named: Named) => string;
    readonly alike: (share: string) => string;
    readonly sizes: string;
    readonly noSizes: string;
    readonly question: string;
  };
  readonly notSeen: string;
  readonly notNamed: string;
  readonly unseenQuestion: string;
  readonly more: (count: number) => string;
  readonly parties: {
    readonly title: string;
    readonly about: string;
    readonly party: string;
    readonly gives: string;
    readonly gets: string;
    readonly felt: string;
    readonly others: string;
    readonly named: (own: number, byOthers: number) => string;
    readonly tooFew: (raters: number) => string;
    readonly byOthers: (feeling: string, raters: number) => string;
    readonly othersAbout: string;
  };
  readonly flows: {
    readonly title: string;
    readonly about: string;
    readonly flow: string;
    readonly giver: string;
    readonly receiver: string;
    readonly cost: (value: string) => string;
    readonly worth: (value: string) => string;
    readonly amount: (value: string) => string;
    readonly noNumber: string;
    readonly silent: string;
    readonly what: (from: string, to: string, kind: string) => string;
  };
  readonly pairs: {
    readonly title: string;
    readonly pair: string;
    readonly both: string;
    readonly of: (both: string, either: string) => string;
  };
  readonly estimates: {
    readonly title: string;
    readonly about: string;
    readonly choose: string;
    readonly notEnough: (flows: number, enough: number, assumed: string) => string;
    readonly measured: (factor: string, flows: number) => string;
    readonly assumedChoice: (factor: string) => string;
    readonly measuredChoice: (factor: string) => string;
    readonly leanTitle: string;
    readonly leanAbout: string;
    readonly chooseLean: string;
    readonly leanNotEnough: (
      reporters: number,
      flows: number,
      enough: { readonly reporters: number; readonly flows: number },
      assumed: string,
    ) => string;
    readonly leanMeasured: (factor: string, reporters: number, flows: number) => string;
    readonly noLean: string;
  };
}

export const said: InBoth<SaidMessages> = {
  nl: {
    about:
      "Elke partij vertelt wat die brengt en haalt. Hier staan beide kanten naast elkaar. Geen van beide is de juiste.",
    toForms: "Formulieren en antwoorden",
    nobody: "Nog geen partij is zelf gehoord. Geef eerst formulieren mee, of doe een ronde.",
    eyes: { title: "De foto door ieders ogen", large: "Bekijk dit groot" },
    whole: {
      title: "Zien beide kanten hetzelfde?",
      nothing: "Er zijn nog geen twee partijen gehoord tussen wie iets stroomt.",
      counts: ({ giver, receiver, both, either }) =>
        `Tussen partijen die zelf gehoord zijn, ${plural(either, "is", "zijn")} ${valueText("nl", either)} ${plural(either, "stroom", "stromen")} genoemd. Wie brengt noemt er ${valueText("nl", giver)}, wie haalt ${valueText("nl", receiver)}. Beide noemen er ${valueText("nl", both)}.`,
      alike: (share) => `Van elke 100 genoemde stromen noemen beide kanten er ${share.replace("%", "").trim()}.`,
      sizes: "Waar beide een getal gaven voor hetzelfde, is zoveel gelijk:",
      noSizes: "Over geen stroom gaven beide kanten een getal voor hetzelfde.",
      question: "Wat zie jij dat de ander niet ziet?",
    },
    notSeen: "Gebracht, nog niet gezien",
    notNamed: "Gehaald, niet genoemd door wie brengt",
    unseenQuestion: "Wat merkt ieder van jullie hiervan?",
    more: (count) => `Nog ${count} tonen`,
    parties: {
      title: "Per partij",
      about:
        "Hoeveel stromen een partij zelf noemt, en hoeveel de andere kant noemt. Alleen tussen partijen die allebei gehoord zijn.",
      party: "Partij",
      gives: "Brengt",
      gets: "Haalt",
      felt: "Zo voelt het zelf",
      others: "Zo zien anderen het",
      named: (own, byOthers) => `zelf ${own}, anderen ${byOthers}`,
      tooFew: (raters) => (raters === 0 ? "nog niemand" : `${raters} van 3 antwoorden`),
      byOthers: (feeling, raters) => `${feeling} (midden van ${raters})`,
      othersAbout:
        "Hoe anderen een partij zien, staat er vanaf drie antwoorden. Het is alleen voor jou, en komt niet op de beamer.",
    },
    flows: {
      title: "Stroom voor stroom",
      about:
        "Wie brengt, zegt hoe zwaar het valt. Wie haalt, zegt wat het waard is. Dat zijn twee verschillende dingen.",
      flow: "Stroom",
      giver: "Wie brengt, zegt",
      receiver: "Wie haalt, zegt",
      cost: (value) => `zwaar: ${value}`,
      worth: (value) => `waard: ${value}`,
      amount: (value) => `hoeveel: ${value}`,
      noNumber: "genoemd, zonder getal",
      silent: "niet genoemd",
      what: (from, to, kind) => `${from} naar ${to}: ${kind}`,
    },
    pairs: {
      title: "Per tweetal",
      pair: "Tweetal",
      both: "Beide noemen",
      of: (both, either) => `${both} van ${either} ${either === "1" ? "stroom" : "stromen"}`,
    },
    estimates: {
      title: "Hoe goed zijn de schattingen?",
      about:
        "Waar beide kanten een getal geven voor hetzelfde, zegt hun verschil hoe ver een schatting ernaast kan zitten. Jij kiest waarmee de foto rekent.",
      choose: "Waarmee rekent de foto",
      notEnough: (flows, enough, assumed) =>
        `Dat is te meten vanaf ${enough} zulke stromen. Nu ${plural(flows, "is het er", "zijn het er")} ${flows}. Met minder zit de meting zelf er meer dan een kwart naast. De foto rekent met een factor ${assumed}, zoals aangenomen.`,
      measured: (factor, flows) => `Gemeten: tot een factor ${factor}, uit ${flows} stromen.`,
      assumedChoice: (factor) => `Aangenomen: een factor ${factor}`,
      measuredChoice: (factor) => `Gemeten: een factor ${factor}`,
      leanTitle: "Schat een partij steeds hoger of lager?",
      leanAbout:
        "Wie schat, kan met alles wat hoger of lager uitkomen dan de anderen. Zolang dat kan, is de foto voorzichtiger.",
      chooseLean: "Hoe ver kan een partij steeds hoger of lager schatten",
      leanNotEnough: (reporters, flows, enough, assumed) =>
        `Dat is te meten vanaf ${enough.reporters} partijen en ${enough.flows} stromen waarvan beide kanten een getal gaven. Nu: ${reporters} en ${flows}. Met minder is het verschil niet te zien van toeval. De foto rekent met een factor ${assumed}.`,
      leanMeasured: (factor, reporters, flows) =>
        `Gemeten: tot een factor ${factor}, van ${reporters} partijen over ${flows} stromen. In de factor hierboven zit dit mee.`,
      noLean: "Geen: beide kanten zijn gehoord",
    },
  },
  en: {
    about: "Each party tells what it brings and takes. Here both ends stand side by side. Neither is the right one.",
    toForms: "Forms and answers",
    nobody: "No party was heard itself yet. Give out forms first, or go round the table.",
    eyes: { title: "The photo through each one's eyes", large: "See this large" },
    whole: {
      title: "Do both ends see the same?",
      nothing: "No two parties between whom something flows were heard yet.",
      counts: ({ giver, receiver, both, either }) =>
        `Between parties that were heard themselves, ${valueText("en", either)} ${plural(either, "flow is", "flows are")} named. Those who give name ${valueText("en", giver)}, those who receive ${valueText("en", receiver)}. Both name ${valueText("en", both)}.`,
      alike: (share) => `Of every 100 flows that are named, both ends name ${share.replace("%", "").trim()}.`,
      sizes: "Where both gave a number for the same thing, so much is alike:",
      noSizes: "Of no flow both ends gave a number for the same thing.",
      question: "What do you see that the other doesn't?",
    },
    notSeen: "Brought, not yet seen",
    notNamed: "Received, not named by its giver",
    unseenQuestion: "What does each of you notice of this?",
    more: (count) => `Show ${count} more`,
    parties: {
      title: "Per party",
      about:
        "How many flows a party names itself, and how many the other end names. Only between parties that were both heard.",
      party: "Party",
      gives: "Brings",
      gets: "Takes",
      felt: "How it feels to them",
      others: "How others see it",
      named: (own, byOthers) => `itself ${own}, others ${byOthers}`,
      tooFew: (raters) => (raters === 0 ? "nobody yet" : `${raters} of 3 answers`),
      byOthers: (feeling, raters) => `${feeling} (middle of ${raters})`,
      othersAbout: "How others see a party is shown from three answers up. It is yours alone, and never on the beamer.",
    },
    flows: {
      title: "Flow by flow",
      about: "Who gives says how heavy it is. Who receives says what it is worth. Those are two different things.",
      flow: "Flow",
      giver: "Who gives says",
      receiver: "Who receives says",
      cost: (value) => `heavy: ${value}`,
      worth: (value) => `worth: ${value}`,
      amount: (value) => `how much: ${value}`,
      noNumber: "named, without a number",
      silent: "not named",
      what: (from, to, kind) => `${from} to ${to}: ${kind}`,
    },
    pairs: {
      title: "Per pair",
      pair: "Pair",
      both: "Both name",
      of: (both, either) => `${both} of ${either} ${either === "1" ? "flow" : "flows"}`,
    },
    estimates: {
      title: "How good are the estimates?",
      about:
        "Where both ends give a number for the same thing, their difference tells how far off an estimate can be. You choose what the photo counts with.",
      choose: "What the photo counts with",
      notEnough: (flows, enough, assumed) =>
        `That can be measured from ${enough} such flows up. Now there ${plural(flows, "is", "are")} ${flows}. With fewer the measurement itself is off by more than a quarter. The photo counts with a factor of ${assumed}, as assumed.`,
      measured: (factor, flows) => `Measured: within a factor of ${factor}, from ${flows} flows.`,
      assumedChoice: (factor) => `Assumed: a factor of ${factor}`,
      measuredChoice: (factor) => `Measured: a factor of ${factor}`,
      leanTitle: "Does a party always estimate higher or lower?",
      leanAbout:
        "Somebody may put everything higher or lower than the others do. While that may be so, the photo is more careful.",
      chooseLean: "How far a party may always be higher or lower",
      leanNotEnough: (reporters, flows, enough, assumed) =>
        `That can be measured from ${enough.reporters} parties and ${enough.flows} flows of which both ends gave a number. Now: ${reporters} and ${flows}. With fewer it cannot be told from chance. The photo counts with a factor of ${assumed}.`,
      leanMeasured: (factor, reporters, flows) =>
        `Measured: within a factor of ${factor}, of ${reporters} parties over ${flows} flows. The factor above has this in it.`,
      noLean: "None: both ends were heard",
    },
  },
};
