import { holdersAtTable } from "../domain/piece.ts";
import { capital, plural } from "../text/numbers.ts";
import { numberOf } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/**
 * Pieces of the puzzle that nobody at the table holds: all of them together are one finding. An empty chair holds
 * nothing here: who left took the piece along, and who was never asked has not brought it.
 */
export const missingPiece: Pattern = {
  id: "missing-piece",
  name: { nl: "Puzzelstuk ontbreekt nog", en: "A piece is missing" },
  find: ({ state }) => {
    const missing = state.pieces.filter((piece) => holdersAtTable(state, piece).length === 0);
    if (missing.length === 0) return [];
    return [
      {
        pattern: "missing-piece",
        key: "missing-piece",
        parties: [],
        flows: [],
        pieces: missing.map(({ id }) => id),
        evidence: { missing: missing.length, pieces: state.pieces.length },
        sure: null,
        tone: "question",
        weight: weightOf("missing-piece", missing.length / state.pieces.length),
      },
    ];
  },
  text: {
    nl: (finding, words) => {
      const [missing, all] = [numberOf(finding, "missing"), numberOf(finding, "pieces")];
      const names = words.list((finding.pieces ?? []).map(words.piece));
      const held = all - missing;
      return {
        headline: capital(
          `${words.count(missing)} ${plural(missing, "puzzelstuk ligt", "puzzelstukken liggen")} nog niet op tafel.`,
        ),
        sum:
          held === 0
            ? `Gezocht: ${names}.`
            : `${words.value(held)} van de ${words.value(all)} ${plural(held, "ligt", "liggen")} er; nog niet: ${names}.`,
        otherwise: plural(missing, "Misschien heeft iemand het al.", "Misschien heeft iemand er al een."),
        question: plural(missing, "Wie kan dit brengen?", "Wie kan hiervan iets brengen?"),
      };
    },
    en: (finding, words) => {
      const [missing, all] = [numberOf(finding, "missing"), numberOf(finding, "pieces")];
      const names = words.list((finding.pieces ?? []).map(words.piece));
      const held = all - missing;
      return {
        headline: capital(
          `${words.count(missing)} ${plural(missing, "piece isn't", "pieces aren't")} on the table yet.`,
        ),
        sum:
          held === 0
            ? `Looked for: ${names}.`
            : `${words.value(held)} of ${words.value(all)} ${plural(held, "is", "are")}; not yet: ${names}.`,
        otherwise: plural(missing, "Someone may already hold it.", "Someone may already hold one."),
        question: plural(missing, "Who could bring it?", "Who could bring any of these?"),
      };
    },
  },
};
