import type { PartyId } from "../domain/party.ts";
import { holdersAtTable } from "../domain/piece.ts";
import { capital, plural } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { members } from "./party-flows.ts";
import type { Finding, Pattern, Wording } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** With two parties each piece is held by one or by both, which says nothing. */
const FEWEST = 3;

/** A member that alone holds pieces of the puzzle: what would vanish with it, and a reason to be there. */
export const soleHolder: Pattern = {
  id: "sole-holder",
  name: { nl: "Heeft als enige een puzzelstuk", en: "Holds a piece alone" },
  find: ({ state }) => {
    const named = members(state);
    if (named.length < FEWEST) return [];
    const alone = new Map<PartyId, string[]>(named.map(({ id }) => [id, []]));
    for (const piece of state.pieces) {
      const [holder, ...others] = holdersAtTable(state, piece);
      if (holder !== undefined && others.length === 0) alone.get(holder)?.push(piece.id);
    }
    return [...alone].flatMap(([party, pieces]): readonly Finding[] =>
      pieces.length === 0
        ? []
        : [
            {
              pattern: "sole-holder",
              key: `sole-holder ${party}`,
              parties: [party],
              flows: [],
              pieces,
              evidence: { soleHolderOf: pieces.length, pieces: state.pieces.length, members: named.length },
              sure: null,
              tone: "question",
              weight: weightOf("sole-holder", pieces.length / state.pieces.length),
            },
          ],
    );
  },
  text: {
    nl: (finding, words) => {
      const [name, held] = [words.name(partyOf(finding)), numberOf(finding, "soleHolderOf")];
      return {
        headline: `${named(finding, words)}: alleen bij ${name}.`,
        sum: `1 van de ${words.value(numberOf(finding, "members"))} partijen aan tafel heeft ${plural(held, "dit puzzelstuk", `deze ${words.count(held)} puzzelstukken`)}.`,
        otherwise: "Misschien kan een ander een deel.",
        question: "Wat vraagt dat van jullie allemaal?",
      };
    },
    en: (finding, words) => {
      const [name, held] = [words.name(partyOf(finding)), numberOf(finding, "soleHolderOf")];
      return {
        headline: `${named(finding, words)}: held by ${name} alone.`,
        sum: `1 of ${words.value(numberOf(finding, "members"))} parties at the table holds ${plural(held, "this piece", `these ${words.count(held)} pieces`)}.`,
        otherwise: "Another may hold part.",
        question: "What does that ask of you all?",
      };
    },
  },
};

/** The pieces, before a colon: so any name fits, of one thing or many. */
const named = (finding: Finding, words: Wording): string =>
  capital(words.list((finding.pieces ?? []).map(words.piece)));
