import type { GuidePart } from "../domain/guide-question.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { Wording } from "../findings/pattern.ts";
import type { Guide } from "./guide.ts";
import { guideWords } from "./guide-words.ts";
import { type NotesFor, notesWords, watchedOf } from "./notes-words.ts";

/**
 * What the facilitator alone has beside the guide: why a question comes now, what to watch for, and what only the
 * facilitator knows of who is asked. It is made of the whole state, and so is never part of a guide.
 */
export interface FacilitatorNotes {
  readonly parts: Readonly<Record<Exclude<GuidePart, "listening" | "standsOut" | "ways">, NoteText>>;
  readonly turns: ReadonlyMap<PartyId, NoteText>;
  /** Of what stands out, and of ways back, by what asks (`QuestionText.asks`). */
  readonly questions: ReadonlyMap<string, NoteText>;
}

export interface NoteText {
  readonly why: string;
  readonly watch: string;
  /** What is for the facilitator alone. What is private is in nobody's notes. */
  readonly known: readonly Known[];
}

interface Known {
  readonly key: string;
  /** Whose it is, and what: "Linde, belang". */
  readonly label: string;
  readonly text: string;
}

export function facilitatorNotes(state: State, guide: Guide, words: Wording): FacilitatorNotes {
  const { parts, turn, chair, sure, watch, ways } = notesWords[words.language];
  const { notes } = guideWords[words.language].listening;
  const { whole } = guideWords[words.language].interests;
  const isTheirs = ({ openness }: { readonly openness: string }): boolean => openness === "facilitator-only";
  const interests = state.interests.filter(isTheirs);
  const of = (party: PartyId | null): string => (party === null ? whole : words.name(party));
  const known = (records: readonly KnownRecord[]): readonly Known[] =>
    records.map(({ id, party, sort, text }) => ({
      key: id,
      label: `${of(party)}, ${notes[sort ?? "interest"]}`,
      text,
    }));
  const noted = (said: NotesFor, records: readonly KnownRecord[] = []): NoteText => ({
    ...said,
    known: known(records),
  });
  return {
    parts: {
      opening: noted(guide.good.length === 0 ? parts.opening : parts.openingWithGood),
      keeping: noted(parts.keeping),
      interests: noted(parts.interests, interests),
      closing: noted(parts.closing),
    },
    turns: new Map(
      guide.turns.map(({ party, speaks }) => [
        party,
        noted(speaks ? turn : chair, [
          ...state.cards.filter((card) => card.party === party && isTheirs(card)),
          ...interests.filter((interest) => interest.party === party),
        ]),
      ]),
    ),
    questions: new Map([
      ["open", noted({ why: sure.open, watch: watch.open })],
      ...guide.standsOut.map(({ finding }): [string, NoteText] => [
        finding.pattern,
        noted({
          why: finding.sure === null ? sure.said : sure.clear,
          watch: watch[watchedOf(finding)],
        }),
      ]),
      ...guide.ways.flatMap((id): readonly [string, NoteText][] => {
        const said = ways[id];
        return said === undefined ? [] : [[id, noted(said)]];
      }),
    ]),
  };
}

interface KnownRecord {
  readonly id: string;
  readonly party: PartyId | null;
  readonly sort?: "wish" | "dream" | "pain" | "loss";
  readonly text: string;
}
