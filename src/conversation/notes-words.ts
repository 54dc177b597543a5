import type { InterventionId } from "../domain/trial.ts";
import type { Finding } from "../findings/pattern.ts";
import type { InBoth } from "../text/language.ts";

/** What is said to the facilitator of a question. */
export interface NotesFor {
  readonly why: string;
  readonly watch: string;
}

interface NotesWords {
  readonly parts: Readonly<Record<"opening" | "openingWithGood" | "keeping" | "interests" | "closing", NotesFor>>;
  readonly turn: NotesFor;
  readonly chair: NotesFor;
  /** Why something that stands out is asked about: it holds, or it was said; or nothing stands out. */
  readonly sure: Readonly<Record<"clear" | "said" | "open", string>>;
  readonly watch: Readonly<Record<Watched, string>>;
  readonly ways: Readonly<Partial<Record<InterventionId, NotesFor>>>;
}

/** What a finding is about, as far as it matters to who leads the talk. */
type Watched = "balance" | "relation" | "pieces" | "views" | "loss" | "good" | "open";

const WATCHED: Readonly<Record<string, Watched>> = {
  "one-way-dependency": "relation",
  "single-source": "relation",
  gatekeeper: "relation",
  "one-way-chain": "relation",
  "closed-circle": "relation",
  "left-out": "relation",
  "missing-piece": "pieces",
  "sole-holder": "pieces",
  "felt-against-computed": "views",
  "perception-gap": "views",
  "not-yet-seen": "views",
  "unequal-stakes": "views",
  "stake-against-contribution": "views",
  "signals-beside-imbalance": "views",
  "heavy-sacrifice": "loss",
};

/** Good news is watched as such; what no list names is about bringing and taking. */
export const watchedOf = ({ tone, pattern }: Finding): Watched =>
  tone === "good" ? "good" : (WATCHED[pattern] ?? "balance");

export const notesWords: InBoth<NotesWords> = {
  nl: {
    parts: {
      opening: {
        why: "Wie eerst samen kijkt, praat daarna over hetzelfde.",
        watch: "Laat de stilte duren. Wat iemand als eerste noemt, zegt vaak iets over die plek.",
      },
      openingWithGood: {
        why: "Wie begint bij wat goed gaat, geeft ruimte voor de rest.",
        watch: "Laat vertellen hoe het lukt. Ga niet meteen door naar wat knelt.",
      },
      keeping: {
        why: "Elk evenwicht kost en geeft iets. Wat niet getekend is, loopt soms via een omweg.",
        watch: "Vraag wat het oplevert, niet wie het doet. Teken samen de stroom die ontbreekt.",
      },
      interests: {
        why: "Wat op tafel ligt, hoeft niet onder tafel.",
        watch: "Noem zelf niets dat alleen jij weet. Wie het zeggen wil, zegt het zelf.",
      },
      closing: {
        why: "Wat jullie afspreken, is te zien op de volgende foto.",
        watch: "Liever een kleine stap met naam en datum. Wie heeft nog niets gezegd?",
      },
    },
    turn: {
      why: "Wie gehoord is, kan beter luisteren.",
      watch: "Let op wat wordt overgeslagen. Reageert iemand, vraag dan nog even te luisteren.",
    },
    chair: {
      why: "Wie er niet is, merkt wel wat jullie doen.",
      watch: "Laat niemand iets beloven namens deze stoel.",
    },
    sure: {
      clear: "Dit blijft staan, ook als schattingen wat afwijken.",
      said: "Dit komt van wat er gezegd is, niet van een schatting.",
      open: "Op de foto valt niets op. Dan weet de groep wat de foto mist.",
    },
    watch: {
      balance: "Vraag eerst of het klopt. Let op wie voor een ander antwoordt.",
      relation: "Vraag het aan beide kanten. Zo'n plek geeft iets en kost iets.",
      pieces: "Vul het gat niet te snel. Wie biedt iets aan dat later zwaar valt?",
      views: "Niemand ziet het verkeerd. Vraag wat de één ziet en de ander niet.",
      loss: "Een verlies wordt erkend, niet terugbetaald. Laat het even stil zijn.",
      good: "Laat vertellen hoe het lukt, door wie het doet.",
      open: "Geef wie nog weinig zei als eerste het woord.",
    },
    ways: {
      "acknowledge-loss": {
        why: "Erkennen verschuift niets, en lost vaak het meeste op.",
        watch: "Laat wie het zag het zeggen, in eigen woorden. Vraag er niemand om.",
      },
      "adjust-ambition": {
        why: "Wat samen meer oplevert, hoeft niet verdeeld te worden.",
        watch: "Let op wie er ook dan niets aan heeft.",
      },
      "adjust-contribution": {
        why: "Meer of minder brengen raakt twee kanten.",
        watch: "Let op wie als eerste meer aanbiedt, en wie dan stil wordt.",
      },
      compensate: {
        why: "Iets ertegenover zetten helpt pas als het verlies gezien is.",
        watch: "Vraag wat recht doet, voordat iemand een bedrag noemt.",
      },
      "bring-in-third-party": {
        why: "Eerst de partners zelf, daarna pas iemand van buiten.",
        watch: "Wie meebetaalt, vraagt ook iets. Let op of de blik nu naar buiten gaat.",
      },
    },
  },
  en: {
    parts: {
      opening: {
        why: "Those who look together first talk about the same thing.",
        watch: "Let the silence last. What somebody names first often says something about that place.",
      },
      openingWithGood: {
        why: "To begin with what goes well makes room for the rest.",
        watch: "Let them tell how they manage. Don't hurry on to what hurts.",
      },
      keeping: {
        why: "Every balance costs something and gives something. What isn't drawn may go a roundabout way.",
        watch: "Ask what it yields, not who does it. Draw the missing flow together.",
      },
      interests: {
        why: "What lies on the table isn't fought out under it.",
        watch: "Name nothing that only you know. Whoever wants it said says it.",
      },
      closing: {
        why: "What you agree can be seen in the next photo.",
        watch: "Rather a small step with a name and a date. Who hasn't spoken yet?",
      },
    },
    turn: {
      why: "Those who were heard can listen better.",
      watch: "Notice what is passed over. If somebody responds, ask them to listen a little longer.",
    },
    chair: {
      why: "Those who aren't here do notice what you do.",
      watch: "Let nobody promise anything for this chair.",
    },
    sure: {
      clear: "It holds if estimates are somewhat off.",
      said: "It comes from what was said, not from an estimate.",
      open: "Nothing stands out in the photo. Then the group knows what it misses.",
    },
    watch: {
      balance: "Ask first whether it's right. Notice who answers for another.",
      relation: "Ask both sides. Such a place gives something and costs something.",
      pieces: "Don't fill the gap too soon. Who offers what will be heavy later?",
      views: "Nobody sees it wrongly. Ask what one sees and the other doesn't.",
      loss: "A loss is acknowledged, not repaid. Let it be quiet for a while.",
      good: "Let those who do it tell how they manage.",
      open: "Ask those who said little to speak first.",
    },
    ways: {
      "acknowledge-loss": {
        why: "Acknowledging shifts nothing, and is often most of it.",
        watch: "Let whoever saw it say so in their own words. Ask nobody to.",
      },
      "adjust-ambition": {
        why: "What yields more together needn't be divided.",
        watch: "Notice who would gain nothing even then.",
      },
      "adjust-contribution": {
        why: "Bringing more or less touches two sides.",
        watch: "Notice who offers more first, and who falls silent then.",
      },
      compensate: {
        why: "Something in return helps only once the loss was seen.",
        watch: "Ask what would do justice before anybody names an amount.",
      },
      "bring-in-third-party": {
        why: "First the partners themselves, and only then somebody from outside.",
        watch: "Whoever pays asks for something too. Notice whether all eyes turn outwards now.",
      },
    },
  },
};
